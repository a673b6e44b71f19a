// Household records inside the viewer's scope, masked for the viewer's role before they leave the store.
import { fieldPolicy, maskHousehold, maskHouseholdSummary, normalizeRegionCode, revealableFields, significantPrefix } from '@onemap/core';
import type { Bbox, Cause, ExitStatus, Household, HouseholdSummary, HouseholdType } from '@onemap/contract';
import { scopeKey, type Viewer } from '../auth/viewer.js';
import { Conditions } from './conditions.js';
import type { Cursors } from './cursors.js';
import type { Db, Query } from './db.js';
import {
  helperColumns, householdTables, measureColumns, memberColumns, summaryColumns, toSummary, villagePointOf, yearColumns,
  type HelperRow, type HouseholdRow, type MeasureRow, type MemberRow, type YearRow,
} from './household-rows.js';
import { endOfPrefix } from './region-rows.js';
import type { Page } from './regions.js';

export interface HouseholdFilter {
  readonly region?: string;
  readonly asOf?: number;
  readonly status?: readonly ExitStatus[];
  readonly householdType?: readonly HouseholdType[];
  readonly mainCause?: readonly Cause[];
  /** Degrees; west > east crosses the 180th meridian. */
  readonly bbox?: Bbox;
  readonly limit: number;
  readonly cursor?: string;
}

export interface HouseholdPage extends Page<HouseholdSummary> {
  readonly synthetic: boolean;
  readonly source: string;
}

export interface Households {
  list(viewer: Viewer, filter: HouseholdFilter): Promise<HouseholdPage>;
  /** Null when there is none of this id in the viewer's scope. */
  get(viewer: Viewer, id: string, asOf?: number): Promise<Household | null>;
}

export function createHouseholds(db: Db, cursors: Cursors): Households {
  return {
    list: (viewer, filter) => db.read(viewer, (query) => listHouseholds(query, cursors, viewer, filter)),
    get: (viewer, id, asOf) =>
      db.read(viewer, async (query) => {
        const full = await readHousehold(query, id, asOf);
        return full && maskHousehold(full.household, { role: viewer.role, villagePoint: full.villagePoint });
      }),
  };
}

/** The last year of the register's rollups, or the given one if that is earlier; 0 while there are none. */
export async function resolveYear(query: Query, asOf: number | undefined, county?: string): Promise<number> {
  const [row] = county === undefined
    ? await query<{ year: number | null }>('select max(year)::int as year from rollup_poverty', [])
    : await query<{ year: number | null }>(
        'select max(year)::int as year from rollup_poverty where county = $1 and region = $2',
        [county, `${county}000000`],
      );
  const latest = row?.year ?? asOf ?? 0;
  return Math.min(asOf ?? latest, latest);
}

async function listHouseholds(query: Query, cursors: Cursors, viewer: Viewer, filter: HouseholdFilter): Promise<HouseholdPage> {
  const { limit, cursor, ...rest } = filter;
  const binding = JSON.stringify(['households', rest, scopeKey(viewer)]);
  const after = cursor === undefined ? '' : cursors.read(cursor, binding);
  const asOf = await resolveYear(query, filter.asOf);
  const where = new Conditions();
  const tables = householdTables(where.bind(asOf));
  addFilter(where, viewer, filter);
  const [totals] = await query<{ count: number; synthetic: boolean; source: string }>(
    `select count(*)::int, coalesce(bool_or(h.synthetic), false) as synthetic,
       coalesce(string_agg(distinct h.source, ';'), '') as source from ${tables} ${where}`,
    where.params,
  );
  where.add('h.id > ?', after);
  const rows = await query<HouseholdRow>(
    `select ${summaryColumns} from ${tables} ${where} order by h.id limit ${where.bind(limit + 1)}`,
    where.params,
  );
  const items = rows.slice(0, limit).map((row) =>
    maskHouseholdSummary(toSummary(row, asOf), { role: viewer.role, villagePoint: villagePointOf(row) }),
  );
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    numberMatched: totals?.count ?? 0,
    next: last ? cursors.write(last.id, binding) : null,
    synthetic: totals?.synthetic ?? false,
    source: totals?.source ?? '',
  };
}

function addFilter(where: Conditions, viewer: Viewer, filter: HouseholdFilter): void {
  where.add(`h.household_class <> 'ordinary'`);
  if (filter.region !== undefined) {
    const prefix = significantPrefix(normalizeRegionCode(filter.region));
    where.add('h.region >= ? and h.region < ?', prefix, endOfPrefix(prefix));
  }
  if (filter.status) where.add('hy.status = any(?)', filter.status);
  if (filter.householdType) where.add('hy.household_type = any(?)', filter.householdType);
  if (filter.mainCause) where.add('h.main_cause = any(?)', filter.mainCause);
  if (filter.bbox) addBox(where, filter.bbox, fieldPolicy(viewer.role).pointAndAddress === 'exact');
}

/** Who sees village points only is answered by village points: a box must not find what the mask hides. */
function addBox(where: Conditions, [west, south, east, north]: Bbox, exact: boolean): void {
  const point = exact ? 'h.pt' : 'point(r.lon * 1e5, r.lat * 1e5)';
  const part = `${point} <@ box(point(?::float8 * 1e5, ?::float8 * 1e5), point(?::float8 * 1e5, ?::float8 * 1e5))`;
  if (west <= east) where.add(part, west, south, east, north);
  else where.add(`${part} or ${part}`, west, south, 180, north, -180, south, east, north);
}

interface FullHousehold {
  readonly household: Household;
  readonly villagePoint: ReturnType<typeof villagePointOf>;
}

type DetailRow = HouseholdRow & Pick<Household, 'identificationStandard' | 'bankAccount' | 'firstIdentifiedYear' | 'exitYear' | 'relapseYear'
  | 'farmlandMu' | 'woodlandMu' | 'housingAreaM2' | 'houseStructure' | 'dangerHouseLevel' | 'drinkingWater' | 'roadType' | 'synthetic' | 'source'>;

const detailColumns = `h.identification_standard as "identificationStandard", h.bank_account as "bankAccount",
  h.first_identified_year::int as "firstIdentifiedYear", h.exit_year::int as "exitYear",
  h.relapse_year::int as "relapseYear", h.farmland_mu as "farmlandMu", h.woodland_mu as "woodlandMu",
  h.housing_area_m2 as "housingAreaM2", h.house_structure as "houseStructure", h.danger_house_level as "dangerHouseLevel",
  h.drinking_water as "drinkingWater", h.road_type as "roadType", h.synthetic, h.source`;

/** The unmasked record at the end of a year, with what happened later left out. */
async function readHousehold(query: Query, id: string, wantedYear: number | undefined): Promise<FullHousehold | null> {
  const county = id.slice(0, 6);
  const asOf = await resolveYear(query, wantedYear, county);
  const [row] = await query<DetailRow>(
    `select ${summaryColumns}, ${detailColumns} from ${householdTables('$3')} where h.county = $1 and h.id = $2`,
    [county, id, asOf],
  );
  if (!row) return null;
  const parts = await readParts(query, county, id, asOf);
  const { identificationStandard, bankAccount, firstIdentifiedYear, farmlandMu, woodlandMu, housingAreaM2 } = row;
  const { houseStructure, dangerHouseLevel, drinkingWater, roadType, synthetic, source } = row;
  const household: Household = {
    ...toSummary(row, asOf),
    ...{ identificationStandard, bankAccount, firstIdentifiedYear, farmlandMu, woodlandMu, housingAreaM2 },
    ...{ houseStructure, dangerHouseLevel, drinkingWater, roadType, synthetic, source },
    ...parts,
    exitYear: yearUpTo(row.exitYear, asOf),
    relapseYear: yearUpTo(row.relapseYear, asOf),
    minorCount: parts.members.filter(({ birthYear }) => birthYear !== null && asOf - birthYear < 14).length,
    revealable: revealableFields('anonymous'),
  };
  return { household, villagePoint: villagePointOf(row) };
}

function yearUpTo(year: number | null, asOf: number): number | null {
  return year !== null && year <= asOf ? year : null;
}

type Parts = Pick<Household, 'members' | 'measures' | 'helpers' | 'history'>;

async function readParts(query: Query, county: string, id: string, asOf: number): Promise<Parts> {
  const key = [county, id];
  const upTo = [county, id, asOf];
  const members = await query<MemberRow>(
    `select ${memberColumns} from member where county = $1 and household = $2 order by ordinal, id`, key);
  const measures = await query<MeasureRow>(
    `select ${measureColumns} from measure where county = $1 and household = $2 and year <= $3 order by year desc, id`, upTo);
  const helpers = await query<HelperRow>(
    `select ${helperColumns} from helper where county = $1 and household = $2
     and (from_date is null or extract(year from from_date) <= $3) order by from_date, id`, upTo);
  const history = await query<YearRow>(
    `select ${yearColumns} from household_year where county = $1 and household = $2 and year <= $3 order by year`, upTo);
  return {
    members: members.map((member) => ({ ...member, _masked: [] })),
    measures,
    helpers: helpers.map((helper) => ({ ...helper, _masked: [] })),
    history,
  };
}
