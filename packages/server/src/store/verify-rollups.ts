// Compares the kept rollups with numbers counted in another way, and their marks with the rule; can compute them again.
import { codeList } from '@onemap/contract/codes';
import { refreshActivityRollups } from './activity-rollups.js';
import { lockRegister } from './advisory-locks.js';
import type { Db, Query } from './db.js';
import { queryJson } from './json-rows.js';
import { recountedPoverty, recountOf, recounts } from './recount.js';
import { refreshRollups, rollupMeasures } from './rollups.js';
import { suppressedMeasures } from './suppression.js';
import { compareActivities } from './verify-activities.js';
import { differingBreakdowns } from './verify-breakdowns.js';

export interface RollupDifference {
  readonly table: 'rollup_poverty' | 'rollup_breakdown' | 'rollup_activity';
  readonly region: string;
  readonly year: number;
  readonly householdType: string;
  /** Of rollup_breakdown and rollup_activity, `*` for whatever has any category; absent where the whole row is wrong. */
  readonly dimension?: string;
  readonly category?: string;
  /** What differs: a number, what the public does not see, or whether there is a row. */
  readonly what: 'number' | 'suppressed' | 'row';
}

export interface RollupComparison {
  /** Rows that are kept. */
  readonly compared: number;
  readonly differences: RollupDifference[];
}

/** By table, region and year. With `repair` the rollups of a county that differ are computed again. */
export async function findRollupDifferences(db: Db, { repair = false } = {}): Promise<RollupComparison> {
  return db.write(async (query) => {
    await lockRegister(query);
    const counties = await query<{ county: string }>(
      `select county from household_year union select county from rollup_poverty
       union select county from rollup_breakdown union select county from activity
       union select county from rollup_activity order by 1`,
      [],
    );
    const differences: RollupDifference[] = [];
    let compared = 0;
    for (const { county } of counties) {
      const register = await compare(query, county);
      const activities = await compareActivities(query, county);
      compared += register.compared + activities.compared;
      differences.push(...register.differences, ...activities.differences);
      if (repair && register.differences.length > 0) await refreshRollups(query, [county]);
      if (repair && activities.differences.length > 0) await refreshActivityRollups(query, [county]);
    }
    return { compared, differences };
  });
}

async function compare(query: Query, county: string): Promise<RollupComparison> {
  const covered = await coveredRegions(query, county);
  const poverty = await comparePoverty(query, county, covered);
  const differences = [...poverty.differences];
  let { compared } = poverty;
  for (const recount of recounts) {
    const counted = await queryJson<Counted>(query, recountOf(recount), [county]);
    const found = await differingBreakdowns(query, county, recount.dimension, counted, covered);
    compared += found.compared;
    differences.push(...found.differences);
  }
  const known = recounts.map(({ dimension }) => dimension);
  const strange = await query<{ region: string; year: number; kind: string; dimension: string }>(
    `select region, year::int as year, household_type as kind, dimension from rollup_breakdown
     where county = $1 and dimension <> all($2)`,
    [county, known],
  );
  for (const { region, year, kind, dimension } of strange)
    differences.push({
      table: 'rollup_breakdown',
      region,
      year,
      householdType: kind,
      dimension,
      what: 'row',
    });
  return { compared, differences };
}

interface Place {
  readonly region: string;
  readonly year: number;
  readonly kind: string;
}

/** A cell as it was counted again, with its numbers by column. */
export type Counted = Place & { readonly [column: string]: unknown };

interface KnownRegion {
  readonly code: string;
  readonly level: string;
  readonly parent: string | null;
  readonly known: boolean;
}

/**
 * Regions that must have rollups: those that enough of their parts, or their parent, make a whole.
 * @param record the table whose rows make a village known
 */
export async function coveredRegions(
  query: Query,
  county: string,
  record: 'household' | 'activity' = 'household',
): Promise<Set<string>> {
  const regions = await queryJson<KnownRegion>(
    query,
    `select code, level, parent, code in (select region from ${record} where county = $1) as known
     from region where county = $1`,
    [county],
  );
  const childrenOf = (code: string) => regions.filter(({ parent }) => parent === code);
  const isWhole = ({ code, level, known }: KnownRegion): boolean => {
    if (level === 'village') return known;
    const children = childrenOf(code).filter(
      (child) => child.level === (level === 'county' ? 'town' : 'village'),
    );
    if (children.length === 0) return false;
    return 2 * children.filter(isWhole).length >= children.length;
  };
  const covered = new Set<string>();
  for (const countyRegion of regions.filter(({ level }) => level === 'county')) {
    const all = isWhole(countyRegion);
    if (all) covered.add(countyRegion.code);
    for (const town of childrenOf(countyRegion.code)) {
      const whole = all || isWhole(town);
      if (whole) covered.add(town.code);
      for (const village of childrenOf(town.code)) if (whole || village.known) covered.add(village.code);
    }
  }
  return covered;
}

/** Every covered region and year has a row of zeros at least for each. */
const kinds = ['*', ...codeList('householdType').map(({ id }) => id)];
const numbers = [...Object.keys(rollupMeasures), 'net_income_households'];

type KeptPoverty = Counted & { readonly suppressed: readonly string[] };

async function comparePoverty(
  query: Query,
  county: string,
  covered: ReadonlySet<string>,
): Promise<RollupComparison> {
  const kept = await queryJson<KeptPoverty>(
    query,
    `select region, year::int, household_type as kind, suppressed, ${numbers.map((name) => `${name}::float8 as ${name}`).join(', ')}
     from rollup_poverty where county = $1 order by region, year, household_type`,
    [county],
  );
  const counted = await queryJson<Counted>(query, recountedPoverty, [county]);
  const recounted = new Map(
    counted.filter(({ region }) => covered.has(region)).map((row) => [keyOf(row), row]),
  );
  const hidden = new Map(
    [...(await suppressedMeasures(query, county))].map(([row, measures]) => [keyOf(row), measures]),
  );
  const differences: RollupDifference[] = [];
  const differ = ({ region, year, kind }: Place, what: RollupDifference['what']) =>
    differences.push({ table: 'rollup_poverty', region, year, householdType: kind, what });
  const years = new Set(counted.map(({ year }) => year));
  for (const row of kept) {
    const key = keyOf(row);
    if (!covered.has(row.region) || !years.has(row.year)) differ(row, 'row');
    else if (numbers.some((name) => !isSame(row[name], recounted.get(key)?.[name]))) differ(row, 'number');
    else if (!isSameList(row.suppressed, hidden.get(key) ?? [])) differ(row, 'suppressed');
  }
  const present = new Set(kept.map(keyOf));
  const places = [...covered].flatMap((region) =>
    [...years].flatMap((year) => kinds.map((kind): Place => ({ region, year, kind }))),
  );
  for (const place of places) if (!present.has(keyOf(place))) differ(place, 'row');
  return { compared: kept.length, differences };
}

function keyOf({ region, year, kind }: Place): string {
  return `${region}|${year}|${kind}`;
}

/** Sums of yuan and square metres are rounded to four digits when they are counted again. */
export function isSame(kept: unknown, counted: unknown): boolean {
  const difference = Math.abs(Number(kept ?? 0) - Number(counted ?? 0));
  return difference <= 1e-4 + 1e-9 * Math.abs(Number(kept ?? 0));
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
