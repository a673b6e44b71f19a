// Orders rows by a column without comparing rows: each value's rank first, then one pass that counts.
import { compareCodePoints } from '../query/compare.js';
import type { ResultColumn } from './columns.js';

export type Direction = 'ascending' | 'descending';

/**
 * The rows in another order: texts by code point, no value last in both directions, ties as they stood.
 * @returns a new list
 */
export function sortRows(rows: Uint32Array, column: ResultColumn, direction: Direction): Uint32Array {
  const { ranks, count } = column.kind === 'text' ? ranksOfTexts(column) : ranksOfNumbers(column.values);
  const place = (row: number): number => {
    const rank = ranks[row]!;
    if (rank === count) return count;
    return direction === 'ascending' ? rank : count - 1 - rank;
  };
  const starts = new Uint32Array(count + 2);
  for (let i = 0; i < rows.length; i++) starts[place(rows[i]!) + 1]! += 1;
  for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[starts[place(rows[i]!)]!++] = rows[i]!;
  return sorted;
}

interface Ranks {
  readonly ranks: Uint32Array;
  /** Different values; the rank of no value. */
  readonly count: number;
}

function ranksOfTexts({ codes, texts }: Extract<ResultColumn, { kind: 'text' }>): Ranks {
  const order = texts.map((_text, code) => code).slice(1);
  order.sort((a, b) => compareCodePoints(texts[a]!, texts[b]!));
  const rankOf = new Uint32Array(texts.length);
  rankOf[0] = order.length;
  order.forEach((code, rank) => (rankOf[code] = rank));
  const ranks = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) ranks[row] = rankOf[codes[row]!]!;
  return { ranks, count: order.length };
}

function ranksOfNumbers(values: Float64Array): Ranks {
  const different = distinct(values);
  const ranks = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    ranks[row] = Number.isNaN(value) ? different.length : placeOf(different, value);
  }
  return { ranks, count: different.length };
}

/** In ascending order. NaN stands last in a sorted Float64Array. */
function distinct(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length && !Number.isNaN(sorted[i]!); i++)
    // -0 and 0 are one value, though a typed array puts one before the other.
    if (count === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i]!;
  return sorted.subarray(0, count);
}

function placeOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
