// One household's whole record at the end of a year, still unmasked: callers mask it before it leaves the store.
import { minorsAt, revealableFields } from '@onemap/core';
import type { Household } from '@onemap/contract';
import type { Query } from './db.js';
import { readMembers } from './household-members.js';
import {
  helperColumns,
  householdTables,
  measureColumns,
  summaryColumns,
  toSummary,
  villagePointOf,
  yearColumns,
  type HelperRow,
  type HouseholdRow,
  type MeasureRow,
  type YearRow,
} from './household-rows.js';

/**
 * The last year of the register's rollups, or the given one if that is earlier; 0 while there are none.
 * @param household `[county, id]`: the last year of its own village, which may be the only one of its county
 */
export async function resolveYear(
  query: Query,
  asOf: number | undefined,
  household?: readonly [county: string, id: string],
): Promise<number> {
  const [row] = household
    ? await query<{ year: number | null }>(
        `select max(year)::int as year from rollup_poverty
         where county = $1 and region = (select region from household where county = $1 and id = $2)`,
        household,
      )
    : await query<{ year: number | null }>('select max(year)::int as year from rollup_poverty', []);
  const latest = row?.year ?? asOf ?? 0;
  return Math.min(asOf ?? latest, latest);
}

export interface FullHousehold {
  readonly household: Household;
  readonly villagePoint: ReturnType<typeof villagePointOf>;
}

type DetailRow = HouseholdRow &
  Pick<
    Household,
    | 'identificationStandard'
    | 'bankAccount'
    | 'firstIdentifiedYear'
    | 'exitYear'
    | 'relapseYear'
    | 'farmlandMu'
    | 'woodlandMu'
    | 'housingAreaM2'
    | 'houseStructure'
    | 'dangerHouseLevel'
    | 'drinkingWater'
    | 'roadType'
    | 'synthetic'
    | 'source'
  >;

const detailColumns = `h.identification_standard as "identificationStandard", h.bank_account as "bankAccount",
  h.first_identified_year::int as "firstIdentifiedYear", h.exit_year::int as "exitYear",
  h.relapse_year::int as "relapseYear", h.farmland_mu as "farmlandMu", h.woodland_mu as "woodlandMu",
  h.housing_area_m2 as "housingAreaM2", h.house_structure as "houseStructure", h.danger_house_level as "dangerHouseLevel",
  h.drinking_water as "drinkingWater", h.road_type as "roadType", h.synthetic, h.source`;

/** The unmasked record at the end of a year, with what happened later left out. */
export async function readHousehold(
  query: Query,
  id: string,
  wantedYear: number | undefined,
): Promise<FullHousehold | null> {
  const county = id.slice(0, 6);
  const asOf = await resolveYear(query, wantedYear, [county, id]);
  const [row] = await query<DetailRow>(
    `select ${summaryColumns}, ${detailColumns} from ${householdTables('$3')} where h.county = $1 and h.id = $2`,
    [county, id, asOf],
  );
  if (!row) return null;
  const parts = await readParts(query, county, id, asOf);
  const { members, membersYear, earlier } = await readMembers(query, county, id, asOf);
  const house = earlier ? await readHouse(query, county, id, membersYear) : null;
  const { identificationStandard, bankAccount, farmlandMu, woodlandMu, housingAreaM2 } = row;
  const { houseStructure, dangerHouseLevel, drinkingWater, roadType, synthetic, source } = row;
  const household: Household = {
    ...toSummary(row, asOf),
    ...{ identificationStandard, bankAccount, farmlandMu, woodlandMu, housingAreaM2 },
    ...{ houseStructure, dangerHouseLevel, drinkingWater, roadType, synthetic, source },
    ...house,
    ...parts,
    ...{ members, membersYear },
    firstIdentifiedYear: yearUpTo(row.firstIdentifiedYear, asOf),
    exitYear: yearUpTo(row.exitYear, asOf),
    relapseYear: yearUpTo(row.relapseYear, asOf),
    minorCount: minorsAt(members, asOf),
    revealable: revealableFields('anonymous'),
  };
  return { household, villagePoint: villagePointOf(row) };
}

type House = Pick<
  Household,
  'housingAreaM2' | 'houseStructure' | 'dangerHouseLevel' | 'drinkingWater' | 'roadType'
>;

/** The house as the register of a year told of it. */
async function readHouse(query: Query, county: string, id: string, year: number): Promise<House | null> {
  const [row] = await query<House>(
    `select housing_area_m2 as "housingAreaM2", house_structure as "houseStructure",
       danger_house_level as "dangerHouseLevel", drinking_water as "drinkingWater", road_type as "roadType"
     from household_year where county = $1 and household = $2 and year = $3`,
    [county, id, year],
  );
  return row ?? null;
}

function yearUpTo(year: number | null, asOf: number): number | null {
  return year !== null && year <= asOf ? year : null;
}

type Parts = Pick<Household, 'measures' | 'helpers' | 'history'>;

async function readParts(query: Query, county: string, id: string, asOf: number): Promise<Parts> {
  const upTo = [county, id, asOf];
  const measures = await query<MeasureRow>(
    `select ${measureColumns} from measure where county = $1 and household = $2 and year <= $3 order by year desc, id`,
    upTo,
  );
  const helpers = await query<HelperRow>(
    `select ${helperColumns} from helper where county = $1 and household = $2
     and (from_date is null or extract(year from from_date) <= $3) order by from_date, id`,
    upTo,
  );
  const history = await query<YearRow>(
    `select ${yearColumns} from household_year where county = $1 and household = $2 and year <= $3 order by year`,
    upTo,
  );
  return {
    measures,
    helpers: helpers.map((helper) => ({ ...helper, _masked: [] })),
    history,
  };
}
