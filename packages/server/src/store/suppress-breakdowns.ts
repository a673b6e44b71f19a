// Which cells of a breakdown the public does not see: those under 3, and those that a subtraction would give away.
import { closeSums, suppressedSiblings, type PublishedSum } from '@onemap/core';

/** The count of households that decides whether the public sees a cell, and its bit in `hidden`. */
export const hiddenBits = {
  households: 1,
  poor_households: 2,
  exited_households: 4,
  relapsed_households: 8,
  amount_households: 16,
} as const;

type Family = keyof typeof hiddenBits;
const families = Object.keys(hiddenBits) as Family[];
type Counts = Readonly<Record<Family, number>>;

/** A row as it is counted: one dimension of a region, year and household type, with arrays over its categories. */
export type CountedRow = { readonly [column: string]: unknown } & {
  readonly region: string;
  readonly parent: string | null;
  readonly level: string;
  readonly year: number;
  readonly dimension: string;
  /** A household type, or `*` for all. */
  readonly kind: string;
  /** Categories, `*` for whoever has any. */
  readonly value: readonly string[];
};

/** What rollup_poverty publishes of a region and type: its counts, and the bits of those it hides. */
export type TotalRow = Counts & { readonly region: string; readonly kind: string; readonly hidden: number };

const levels = ['county', 'town', 'village'];
const whole = '*';
const poorStatuses = ['notExited', 'preExit', 'relapsed'];

/** The bits of every category of every row of one dimension and year; rows stand in the order of region and type. */
export function hiddenBitsOf(rows: readonly CountedRow[], totals: readonly TotalRow[]): number[][] {
  const table = prepare(rows, totals);
  const bits = new Uint8Array(table.count);
  for (const family of families) {
    for (const at of hiddenCells(table, family)) if (at < bits.length) bits[at]! |= hiddenBits[family];
  }
  return rows.map(({ value }, row) => [...bits.subarray(table.first[row], table.first[row]! + value.length)]);
}

/** Cells by their position: row after row, the categories of each in their order. */
interface Table {
  readonly count: number;
  /** Position of the first cell of each row. */
  readonly first: readonly number[];
  readonly rows: readonly CountedRow[];
  readonly rowOf: Uint32Array;
  readonly isWhole: Uint8Array;
  readonly totals: readonly (TotalRow | undefined)[];
  /** Siblings along the region with the cell of their parent, from the county down. */
  readonly regions: readonly { readonly parent: number | undefined; readonly parts: readonly number[] }[];
  readonly types: readonly PublishedSum<number>[];
  readonly values: readonly PublishedSum<number>[];
}

function prepare(rows: readonly CountedRow[], totals: readonly TotalRow[]): Table {
  let count = 0;
  const first = rows.map(({ value }) => (count += value.length) - value.length);
  const rowOf = new Uint32Array(count);
  const isWhole = new Uint8Array(count);
  const places = new Map(rows.map(({ region, kind }, row) => [`${region}|${kind}`, row]));
  const totalOf = new Map(totals.map((total) => [`${total.region}|${total.kind}`, total]));
  for (const [row, { value }] of rows.entries()) {
    for (const [i, category] of value.entries()) {
      rowOf[first[row]! + i] = row;
      isWhole[first[row]! + i] = Number(category === whole);
    }
  }
  const at = (row: number | undefined, category: string): number | undefined => {
    const found = row === undefined ? -1 : rows[row]!.value.indexOf(category);
    return found < 0 ? undefined : first[row!]! + found;
  };
  return {
    ...{ count, first, rows, rowOf, isWhole },
    totals: rows.map(({ region, kind }) => totalOf.get(`${region}|${kind}`)),
    regions: levels.flatMap((level) => siblings(rows, level, first, at, places)),
    types: rows.flatMap(({ region, kind, value }, row) => {
      if (kind !== whole) return [];
      const typed = rowsOfTypes(rows, region, row);
      return value.map((category, i) => ({ total: first[row]! + i, parts: present(typed, category, at) }));
    }),
    values: rows.flatMap(({ value }, row) => {
      const total = at(row, whole);
      if (total === undefined) return [];
      const parts = value.map((_, i) => first[row]! + i).filter((cell) => cell !== total);
      return [{ total, parts }];
    }),
  };
}

type FindCell = (row: number | undefined, category: string) => number | undefined;

/** Rows of the same region beside the row of its total: they stand next to each other. */
function rowsOfTypes(rows: readonly CountedRow[], region: string, total: number): number[] {
  const found: number[] = [];
  for (let row = total + 1; rows[row]?.region === region; row++) found.push(row);
  return found;
}

function present(rows: readonly number[], category: string, at: FindCell): number[] {
  return rows.map((row) => at(row, category)).filter((cell) => cell !== undefined);
}

/** For each parent and type of a level, and for each category: the cells of the children, and the parent's. */
function siblings(
  rows: readonly CountedRow[],
  level: string,
  first: readonly number[],
  at: FindCell,
  places: ReadonlyMap<string, number>,
): Table['regions'] {
  const families = new Map<string, Map<string, number[]>>();
  for (const [row, { parent, kind, value, level: own }] of rows.entries()) {
    if (own !== level) continue;
    const key = `${parent}|${kind}`;
    const children = families.get(key) ?? new Map<string, number[]>();
    families.set(key, children);
    for (const [i, category] of value.entries()) {
      const cells = children.get(category);
      if (cells) cells.push(first[row]! + i);
      else children.set(category, [first[row]! + i]);
    }
  }
  return [...families].flatMap(([key, children]) =>
    [...children].map(([category, parts]) => ({ parent: at(places.get(key), category), parts })),
  );
}

/**
 * First those who have any category, beside the totals that are published already; these cells then stand, and the
 * categories are closed over regions, over types and over each other. Several categories a unit are closed alike: where
 * few have more than one, their sum is nearly the whole.
 */
function hiddenCells(table: Table, family: Family): Set<number> {
  const hidden = new Set<number>();
  const counts = countsOf(table, family);
  if (counts.every((count) => count === 0)) return hidden;
  const valueOf = (at: number) => counts[at] ?? 0;
  const known = startFromTotals(table, family, counts, hidden);
  const along = (wholes: 0 | 1): PublishedSum<number>[] => {
    const chosen = table.regions.filter(({ parts }) => table.isWhole[parts[0]!] === wholes);
    hideSiblings(chosen, counts, hidden);
    return [
      ...chosen.flatMap(({ parent, parts }) => (parent === undefined ? [] : [{ total: parent, parts }])),
      ...table.types.filter(({ total }) => table.isWhole[total] === wholes),
    ];
  };
  closeSums(along(1), valueOf, hidden, known);
  for (let at = 0; at < table.count; at++) if (table.isWhole[at] && !hidden.has(at)) known.add(at);
  const values = [...table.values, ...poorSums(table, family, counts, hidden, known)];
  closeSums([...along(0), ...values], valueOf, hidden, known);
  return hidden;
}

/** The counts of a family, with room behind them for cells of rollup_poverty. */
function countsOf({ rows, first, count }: Table, family: Family): Uint32Array {
  const counts = new Uint32Array(count + rows.length);
  for (const [row, { [family]: column }] of rows.entries()) {
    if (Array.isArray(column)) counts.set(column as number[], first[row]!);
  }
  return counts;
}

/** Where everyone counted has a category, the whole is a published total: hidden if that is, and else known. */
function startFromTotals(
  { rows, totals, isWhole, rowOf, count }: Table,
  family: Family,
  counts: Uint32Array,
  hidden: Set<number>,
): Set<number> {
  const known = new Set<number>();
  if (family === 'amount_households' && rows[0]?.dimension !== 'incomeComponent') return known;
  for (let at = 0; at < count; at++) {
    const total = isWhole[at] ? totals[rowOf[at]!] : undefined;
    if (!total || total[family] !== counts[at]) continue;
    if (total.hidden & hiddenBits[family]) hidden.add(at);
    else known.add(at);
  }
  return known;
}

function hideSiblings(regions: Table['regions'], counts: Uint32Array, hidden: Set<number>): void {
  for (const { parent, parts } of regions) {
    const cells = parts.map((at) => ({ key: at, value: counts[at]! }));
    for (const at of suppressedSiblings(cells, parent !== undefined && hidden.has(parent))) hidden.add(at);
  }
}

/** The poor of rollup_poverty are three of the four statuses; their cells have keys behind those of the table. */
function poorSums(
  { rows, totals, values, rowOf, first, count }: Table,
  family: Family,
  counts: Uint32Array,
  hidden: Set<number>,
  known: Set<number>,
): PublishedSum<number>[] {
  if (rows[0]?.dimension !== 'status' || family !== 'households') return [];
  return values.flatMap(({ total, parts }) => {
    const row = rowOf[total]!;
    const poor = totals[row];
    if (!poor) return [];
    const key = count + row;
    counts[key] = poor.poor_households;
    if (poor.hidden & hiddenBits.poor_households) hidden.add(key);
    else known.add(key);
    const isPoor = (at: number) => poorStatuses.includes(rows[row]!.value[at - first[row]!]!);
    return [{ total: key, parts: parts.filter(isPoor) }];
  });
}
