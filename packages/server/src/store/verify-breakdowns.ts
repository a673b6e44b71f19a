// Compares the kept cells of one dimension with cells counted in another way, and their marks with the rule.
import { breakdownColumns } from './breakdown-cells.js';
import type { Query } from './db.js';
import { queryJson } from './json-rows.js';
import { readTotals } from './rollup-breakdowns.js';
import { hiddenBitsOf, type CountedRow, type TotalRow } from './suppress-breakdowns.js';
import { isSame, type Counted, type RollupComparison, type RollupDifference } from './verify-rollups.js';

type KeptRow = CountedRow & { readonly hidden: readonly number[] };

export async function differingBreakdowns(
  query: Query,
  county: string,
  dimension: string,
  counted: readonly Counted[],
  covered: ReadonlySet<string>,
): Promise<RollupComparison> {
  const kept = await queryJson<KeptRow>(
    query,
    `select b.region, r.parent, r.level, b.year::int, b.dimension, b.household_type as kind, b.categories as value, b.hidden,
       ${breakdownColumns.map((column) => `b.${column}`).join(', ')}
     from rollup_breakdown b join region r on r.county = b.county and r.code = b.region
     where b.county = $1 and b.dimension = $2 order by b.region, b.household_type`,
    [county, dimension],
  );
  const wanted = counted.filter(({ region }) => covered.has(region));
  const years = new Set(wanted.map(({ year }) => year));
  const totals = await readTotals(query, county);
  const differences = [
    ...differingNumbers(dimension, kept, wanted),
    ...missingRows(dimension, kept, years, covered),
    ...[...years].flatMap((year) =>
      differingMarks(
        dimension,
        kept.filter((row) => row.year === year),
        totals.get(String(year)) ?? [],
      ),
    ),
  ];
  return { compared: kept.length, differences };
}

function differingNumbers(
  dimension: string,
  kept: readonly KeptRow[],
  counted: readonly Counted[],
): RollupDifference[] {
  const cellKey = ({ region, year, kind }: CountedRow | Counted, category: unknown) =>
    `${region}|${year}|${kind}|${String(category)}`;
  const recounted = new Map(counted.map((cell) => [cellKey(cell, cell['value']), cell]));
  const found: RollupDifference[] = [];
  for (const row of kept) {
    const columns = breakdownColumns.filter((column) => Array.isArray(row[column]));
    for (const [i, category] of row.value.entries()) {
      const cell = recounted.get(cellKey(row, category));
      const numberOf = (column: string) => (row[column] as readonly number[])[i];
      if (columns.some((column) => !isSame(numberOf(column), cell?.[column])))
        found.push(differenceOf(dimension, row, 'number', category));
      recounted.delete(cellKey(row, category));
    }
  }
  for (const cell of recounted.values())
    found.push(differenceOf(dimension, cell, 'number', String(cell['value'])));
  return found;
}

/** Every covered region has a row of all types in each year of the dimension; no other region and year has any. */
function missingRows(
  dimension: string,
  kept: readonly KeptRow[],
  years: ReadonlySet<number>,
  covered: ReadonlySet<string>,
): RollupDifference[] {
  const present = new Set(
    kept.filter(({ kind }) => kind === '*').map(({ region, year }) => `${region}|${year}`),
  );
  const missing = [...covered].flatMap((region) =>
    [...years]
      .filter((year) => !present.has(`${region}|${year}`))
      .map((year) => differenceOf(dimension, { region, year, kind: '*' }, 'row')),
  );
  const strange = kept.filter(
    ({ region, year, kind }) => !covered.has(region) || !years.has(year) || kind === '',
  );
  return [...missing, ...strange.map((row) => differenceOf(dimension, row, 'row'))];
}

function differingMarks(
  dimension: string,
  rows: readonly KeptRow[],
  totals: readonly TotalRow[],
): RollupDifference[] {
  const bits = hiddenBitsOf(rows, totals);
  return rows.flatMap((row, at) =>
    row.value
      .filter((_, i) => row.hidden[i] !== bits[at]![i])
      .map((category) => differenceOf(dimension, row, 'suppressed', category)),
  );
}

function differenceOf(
  dimension: string,
  { region, year, kind }: { region: string; year: number; kind: string },
  what: RollupDifference['what'],
  category?: string,
): RollupDifference {
  const place = { table: 'rollup_breakdown' as const, region, year, householdType: kind, dimension };
  return { ...place, ...(category !== undefined && { category }), what };
}
