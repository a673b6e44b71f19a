// Reads the numbers of regions and years: register rollups, yearly figures, areas and published figures.
import { countyOf, coversRegion, type StatFact } from '@onemap/core';
import { readBreakdownFacts, wholeDimensions } from './breakdown-facts.js';
import type { Query } from './db.js';
import { queryJson } from './json-rows.js';

/** Which measure comes from which column of the rollup. */
export const rollupColumns: Readonly<Record<string, string>> = {
  households: 'households',
  persons: 'persons',
  poorHouseholds: 'poor_households',
  poorPersons: 'poor_persons',
  exitedHouseholds: 'exited_households',
  exitedPersons: 'exited_persons',
  relapsedHouseholds: 'relapsed_households',
  relapsedPersons: 'relapsed_persons',
  netIncome: 'net_income_yuan',
  netIncomePersons: 'net_income_persons',
};

export interface FactRequest {
  /** 12-digit codes. */
  readonly regions: readonly string[];
  /** All years when absent. */
  readonly years?: readonly number[];
  readonly measures: readonly string[];
  /** Household types, or absent for the total over all of them. */
  readonly householdTypes?: readonly string[];
  /** One dimension to break down by, with its categories. */
  readonly breakdown?: { readonly dimension: string; readonly categories: readonly string[] };
  /** Regions below these see unsuppressed cells; empty is the public. */
  readonly prefixes: readonly string[];
}

export interface Facts {
  readonly facts: StatFact[];
  readonly synthetic: boolean;
  readonly sources: ReadonlySet<string>;
}

interface OriginRow {
  readonly region: string;
  readonly year: number;
  readonly synthetic: boolean;
  readonly source: string;
}
type RollupRow = OriginRow & { household_type: string; suppressed: string[]; reporting: number } & Record<
    string,
    unknown
  >;
type FigureRow = OriginRow & { measure: string; value: number };

/** Numbers of the register and what its ratios divide by. */
export async function readRegisterFacts(query: Query, request: FactRequest): Promise<Facts> {
  if (request.breakdown) return readBreakdown(query, request, request.breakdown);
  const rollup = await readTotals(query, request);
  if (request.householdTypes) return rollup;
  const yearly = await readYearly(query, request);
  const years = request.years ?? [...new Set(rollup.facts.map(({ year }) => Number(year)))];
  const areas = request.measures.includes('areaKm2') ? await readAreas(query, request.regions, years) : [];
  return {
    facts: [...rollup.facts, ...yearly.facts, ...areas],
    synthetic: rollup.synthetic || yearly.synthetic,
    sources: new Set([...rollup.sources, ...yearly.sources]),
  };
}

/** What has been counted of members and houses comes from the same register as the rest. */
async function readTotals(query: Query, request: FactRequest): Promise<Facts> {
  const rollup = await readRollup(query, request);
  const facts: StatFact[] = [];
  for (const dimension of new Set(request.measures.flatMap((measure) => wholeDimensions[measure] ?? []))) {
    const measures = request.measures.filter((measure) => wholeDimensions[measure] === dimension);
    facts.push(...(await readBreakdownFacts(query, { ...request, measures }, dimension, ['*'])));
  }
  if (facts.length === 0) return rollup;
  const { synthetic, sources } = await readOrigin(query, request);
  return { facts: [...rollup.facts, ...facts], synthetic, sources };
}

async function readBreakdown(
  query: Query,
  request: FactRequest,
  { dimension, categories }: NonNullable<FactRequest['breakdown']>,
): Promise<Facts> {
  const facts = await readBreakdownFacts(query, request, dimension, categories);
  if (facts.length === 0) return { facts, synthetic: false, sources: new Set() };
  return { ...(await readOrigin(query, request)), facts };
}

async function readOrigin(query: Query, request: FactRequest): Promise<Facts> {
  const rows = await queryJson<OriginRow>(
    query,
    `select region, year::int, synthetic, source from rollup_poverty where ${whereRegions} and household_type = '*'`,
    regionParams(request),
  );
  return withOrigin(rows, []);
}

async function readRollup(query: Query, request: FactRequest): Promise<Facts> {
  const measures = request.measures.filter((measure) => measure in rollupColumns);
  if (measures.length === 0) return { facts: [], synthetic: false, sources: new Set() };
  const columns = measures.map((measure) => `${rollupColumns[measure]}::float8 as "${measure}"`).join(', ');
  const rows = await queryJson<RollupRow>(
    query,
    `select region, year::int, household_type, suppressed, synthetic, source, net_income_households::int as reporting, ${columns}
     from rollup_poverty
     where ${whereRegions} and household_type = any($4)`,
    [...regionParams(request), request.householdTypes ?? ['*']],
  );
  return withOrigin(
    rows,
    rows.flatMap((row) => measures.map((measure) => rollupFact(row, measure, request))),
  );
}

function rollupFact(row: RollupRow, measure: string, { prefixes, householdTypes }: FactRequest): StatFact {
  const hidden = row.suppressed.includes(measure) && !coversRegion(prefixes, row.region);
  // An income that nobody reports is not an income of nothing.
  const isMissing = measure === 'netIncome' && row.reporting === 0;
  return {
    region: row.region,
    year: row.year,
    measure,
    value: hidden || isMissing ? null : (row[measure] as number),
    ...(hidden && { status: 'suppressed' as const }),
    ...(householdTypes && { householdType: row.household_type }),
  };
}

/** Never in place of a count of the register: such a figure would pass by what is hidden. */
async function readYearly(query: Query, request: FactRequest): Promise<Facts> {
  const rows = await queryJson<FigureRow>(
    query,
    `select region, year::int, indicator as measure, value, synthetic, source from region_year
     where ${whereRegions} and indicator = any($4)`,
    [...regionParams(request), request.measures.filter((measure) => !(measure in rollupColumns))],
  );
  return withOrigin(rows, rows.map(toFact));
}

/** Published figures; a ratio among them is the one that was printed, never computed again. */
export async function readPublishedFacts(query: Query, request: FactRequest): Promise<Facts> {
  const rows = await queryJson<FigureRow>(
    query,
    `select region, year::int, measure, value, false as synthetic, source from published_figure
     where ${whereRegions} and measure = any($4)`,
    [...regionParams(request), request.measures],
  );
  return withOrigin(rows, rows.map(toFact));
}

const whereRegions = `county = any($1) and region = any($2) and ($3::int[] is null or year = any($3::int[]))`;

function regionParams({ regions, years }: FactRequest): unknown[] {
  return [[...new Set(regions.map(countyOf))], regions, years ?? null];
}

async function readAreas(
  query: Query,
  regions: readonly string[],
  years: readonly number[],
): Promise<StatFact[]> {
  const rows = await queryJson<{ region: string; value: number }>(
    query,
    'select code as region, area_km2 as value from region where code = any($1) and area_km2 is not null',
    [regions],
  );
  return rows.flatMap(({ region, value }) =>
    years.map((year) => ({ region, year, measure: 'areaKm2', value })),
  );
}

function toFact({ region, year, measure, value }: FigureRow): StatFact {
  return { region, year, measure, value };
}

function withOrigin(rows: readonly OriginRow[], facts: StatFact[]): Facts {
  const sources = new Set(rows.map(({ source }) => source).filter((source) => source !== ''));
  return { facts, synthetic: rows.some(({ synthetic }) => synthetic), sources };
}
