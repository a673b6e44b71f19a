// Reads the numbers of a breakdown: by region, year, category and household type, hidden from whoever is outside the scope.
import { countyOf, coversRegion, type StatFact } from '@onemap/core';
import type { breakdownColumns } from './breakdown-cells.js';
import type { Query } from './db.js';
import type { FactRequest } from './facts.js';
import { queryJson } from './json-rows.js';
import { hiddenBits } from './suppress-breakdowns.js';

type Column = (typeof breakdownColumns)[number];
/** Where the number of a measure is: in the cell of the category, or in that of whoever has any. */
interface Place {
  readonly column: Column;
  readonly bit: number;
  readonly of: 'category' | 'whole';
}

const place = (column: Column, bit: number, of: Place['of'] = 'category'): Place => ({ column, bit, of });
const counted: Readonly<Record<string, Place>> = {
  households: place('households', hiddenBits.households),
  persons: place('persons', hiddenBits.households),
  members: place('persons', hiddenBits.households),
  poorHouseholds: place('poor_households', hiddenBits.poor_households),
  poorPersons: place('poor_persons', hiddenBits.poor_households),
  poorMembers: place('poor_persons', hiddenBits.poor_households),
  exitedHouseholds: place('exited_households', hiddenBits.exited_households),
  exitedPersons: place('exited_persons', hiddenBits.exited_households),
  relapsedHouseholds: place('relapsed_households', hiddenBits.relapsed_households),
  relapsedPersons: place('relapsed_persons', hiddenBits.relapsed_households),
  housingAreaM2: place('amount', hiddenBits.amount_households),
  housingAreaPersons: place('amount_persons', hiddenBits.amount_households),
  incomeAmount: place('amount', hiddenBits.amount_households),
  incomePersons: place('amount_persons', hiddenBits.amount_households, 'whole'),
};

/** `labelledPoorHouseholds` is `poorHouseholds` of whoever has any category. */
function placeOf(measure: string): Place | undefined {
  const base = measure.replace(/^labelled([A-Z])/, (_, first: string) => first.toLowerCase());
  const found = counted[base];
  return found && base !== measure ? { ...found, of: 'whole' } : found;
}

/** Totals that are kept as the only category of a dimension of their own. */
export const wholeDimensions: Readonly<Record<string, string>> = {
  members: 'members',
  poorMembers: 'members',
  housingAreaM2: 'houses',
  housingAreaPersons: 'houses',
};

type Row = Readonly<Record<Column, readonly number[] | null>> & {
  readonly region: string;
  readonly year: number;
  readonly kind: string;
  readonly categories: readonly string[];
  readonly hidden: readonly number[];
};

/**
 * Facts of a dimension: a category without a number is 0 where the register has the dimension in that year, an amount
 * that nobody reports is missing.
 * @param categories `['*']` alone answers the totals of a dimension that has no categories
 */
export async function readBreakdownFacts(
  query: Query,
  request: FactRequest,
  dimension: string,
  categories: readonly string[],
): Promise<StatFact[]> {
  const places = request.measures.flatMap((measure) => {
    const found = placeOf(measure);
    return found ? [[measure, found] as const] : [];
  });
  const types = request.householdTypes ?? ['*'];
  const rows = await readRows(query, request, dimension, [...new Set(['*', ...types])]);
  const byType = new Map(rows.map((row) => [`${row.region}|${row.year}|${row.kind}`, row]));
  const known = rows.filter(({ kind }) => kind === '*');
  return known.flatMap(({ region, year }) =>
    types.flatMap((kind) => {
      const row = byType.get(`${region}|${year}|${kind}`);
      const inScope = coversRegion(request.prefixes, region);
      return categories.flatMap((category) =>
        places.map(([measure, found]): StatFact => ({
          ...{ region, year, measure, ...cellOf(row, category, found, inScope) },
          ...(category !== '*' && { dimension, category }),
          ...(request.householdTypes && { householdType: kind }),
        })),
      );
    }),
  );
}

function cellOf(
  row: Row | undefined,
  category: string,
  { column, bit, of }: Place,
  inScope: boolean,
): Pick<StatFact, 'value' | 'status'> {
  const at = row?.categories.indexOf(of === 'whole' ? '*' : category) ?? -1;
  const number = at < 0 ? 0 : (row?.[column]?.[at] ?? 0);
  const isReported = column !== 'amount' || (at >= 0 && (row?.amount_households?.[at] ?? 0) > 0);
  if (!isReported) return { value: null };
  if (!inScope && at >= 0 && (row!.hidden[at]! & bit) !== 0) return { value: null, status: 'suppressed' };
  return { value: number };
}

function readRows(
  query: Query,
  { regions, years }: FactRequest,
  dimension: string,
  kinds: readonly string[],
): Promise<Row[]> {
  return queryJson<Row>(
    query,
    `select region, year::int, household_type as kind, categories, hidden, households, persons, poor_households, poor_persons,
       exited_households, exited_persons, relapsed_households, relapsed_persons, amount_households, amount_persons, amount
     from rollup_breakdown
     where county = any($1) and region = any($2) and dimension = $3 and ($4::int[] is null or year = any($4::int[]))
       and household_type = any($5)
     order by region, year`,
    [[...new Set(regions.map(countyOf))], regions, dimension, years ?? null, kinds],
  );
}
