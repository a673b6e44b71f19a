// The rows of <om-region-table> and their orders.

/** One region's figure; numbers are null where `status` is not `ok`. */
export interface RegionRow {
  /** 12-digit code. */
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly status: 'ok' | 'suppressed' | 'missing';
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** 1 is the first; ties share a rank. */
  readonly rank: number | null;
  /** Difference from the year before, in the indicator's unit (percentage points for per cent). */
  readonly change: number | null;
  /** Places gained since the year before, lost when negative; null without both ranks. Absent: no such column. */
  readonly placesGained?: number | null;
}

export type RegionColumn =
  'rank' | 'name' | 'value' | 'numerator' | 'denominator' | 'change' | 'placesGained';
export type SortOrder = 'ascending' | 'descending';

/** A sorted copy; rows without the number stand last in both orders, ties by code. */
export function sortRows(rows: readonly RegionRow[], column: RegionColumn, order: SortOrder): RegionRow[] {
  const sign = order === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [first, second] = [a[column] ?? null, b[column] ?? null];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || compare(a.code, b.code);
    }
    return sign * compare(first, second) || compare(a.code, b.code);
  });
}

/** Code point order for names: the house's one order of strings. */
function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
