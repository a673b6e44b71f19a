// Class breaks of a thematic map: quantile, equal interval, exact natural breaks and policy lines.
import type { Indicator } from '@onemap/contract';

/** Values of regions; NaN and infinities stand for no data and are left out. */
export type Values = Float64Array | readonly number[];

/**
 * Inner breaks, ascending, that put about equally many values into each class; each break is one of the values.
 * Fewer breaks when ties or few distinct values leave fewer classes; none for no values.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function quantileBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  const sorted = sortedFinite(values);
  const largest = sorted[sorted.length - 1];
  const breaks: number[] = [];
  for (let index = 1; index < classes; index++) {
    const candidate = sorted[Math.ceil((sorted.length * index) / classes) - 1];
    if (candidate === undefined || candidate === largest) continue;
    if (candidate !== breaks[breaks.length - 1]) breaks.push(candidate);
  }
  return breaks;
}

/**
 * Inner breaks, ascending, at equal distances between the smallest and the largest value; never more classes than
 * distinct values, none for one distinct value.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function equalBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  const distinct = distinctWithCounts(values).values;
  const count = Math.min(classes, distinct.length);
  const smallest = distinct[0] ?? 0;
  const step = ((distinct[distinct.length - 1] ?? 0) - smallest) / count;
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => smallest + (index + 1) * step);
}

/**
 * Exact natural breaks (Fisher 1958, known as Jenks): the classes with the least sum of squared deviations from the
 * class means. Each break is the largest value of its class. Fewer breaks for fewer distinct values.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function naturalBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  const distinct = distinctWithCounts(values);
  const size = distinct.values.length;
  const count = Math.min(classes, size);
  if (count < 2) return [];
  const starts = classStarts(count, prefixSums(distinct.values, distinct.counts));
  return starts.slice(1).map((start) => distinct.values[start - 1]!);
}

/** The indicator's legal and policy lines, or none. */
export function policyBreaks(indicator: Indicator): number[] {
  return [...(indicator.policyBreaks ?? [])];
}

/** Sums of the first `i` distinct values at index `i`: numbers of values, values, squares. */
interface PrefixSums {
  readonly weights: Float64Array;
  readonly totals: Float64Array;
  readonly squares: Float64Array;
}

/** The values are shifted by their middle so that large values with small differences lose no digits. */
function prefixSums(values: Float64Array, counts: Uint32Array): PrefixSums {
  const shift = values[values.length >> 1]!;
  const [weights, totals, squares] = [0, 1, 2].map(() => new Float64Array(values.length + 1)) as Columns;
  for (let i = 0; i < values.length; i++) {
    const shifted = values[i]! - shift;
    weights[i + 1] = weights[i]! + counts[i]!;
    totals[i + 1] = totals[i]! + counts[i]! * shifted;
    squares[i + 1] = squares[i]! + counts[i]! * shifted * shifted;
  }
  return { weights, totals, squares };
}

type Columns = [Float64Array, Float64Array, Float64Array];

/**
 * Index of the first value of each class. The best start of the last class never moves left as values are added,
 * so each row of the programme is filled by divide and conquer: O(classes * n log n). Of the last row only the last
 * place is asked for.
 */
function classStarts(classes: number, sums: PrefixSums): number[] {
  const size = sums.weights.length - 1;
  // No classes hold no values at no cost, and anything else not at all.
  let previous = new Float64Array(size + 1).fill(Infinity);
  previous[0] = 0;
  const chosen: Int32Array[] = [];
  for (let row = 0; row < classes; row++) {
    const current = new Float64Array(size + 1).fill(Infinity);
    const starts = new Int32Array(size);
    const first = row === classes - 1 ? size - 1 : row;
    const ahead = previous.map((cost, index) => cost - sums.squares[index]!);
    fillRow({ ahead, current, starts, sums }, first, size - 1, row, row === 0 ? 0 : size - 1);
    chosen.push(starts);
    previous = current;
  }
  const result: number[] = [];
  for (let row = classes - 1, last = size - 1; row >= 0; row--) {
    const start = chosen[row]![last]!;
    result.unshift(start);
    last = start - 1;
  }
  return result;
}

interface Row {
  /** Least cost of the first `i` values in one class fewer, less their squares. */
  readonly ahead: Float64Array;
  /** Least cost of the first `i` values; filled here. */
  readonly current: Float64Array;
  /** Start of the last class when value `i` is the last. */
  readonly starts: Int32Array;
  readonly sums: PrefixSums;
}

/** Fills `low..high`, whose best starts lie in `startLow..startHigh`; all ends inclusive. */
function fillRow(row: Row, low: number, high: number, startLow: number, startHigh: number): void {
  if (low > high) return;
  const middle = (low + high) >> 1;
  const bestStart = bestStartOf(row, middle, startLow, Math.min(middle, startHigh));
  fillRow(row, low, middle - 1, startLow, bestStart);
  fillRow(row, middle + 1, high, bestStart, startHigh);
}

/**
 * A class costs its squares less the square of its total over its weight. The squares up to `last` are the same for
 * every start, so they come in at the end.
 */
function bestStartOf({ ahead, current, starts, sums }: Row, last: number, from: number, to: number): number {
  const { weights, totals, squares } = sums;
  const weight = weights[last + 1]!;
  const total = totals[last + 1]!;
  let best = Infinity;
  let bestStart = from;
  for (let start = from; start <= to; start++) {
    const difference = total - totals[start]!;
    const cost = ahead[start]! - (difference * difference) / (weight - weights[start]!);
    if (cost < best) {
      best = cost;
      bestStart = start;
    }
  }
  current[last + 1] = Math.max(0, best + squares[last + 1]!);
  starts[last] = bestStart;
  return bestStart;
}

function distinctWithCounts(values: Values): { values: Float64Array; counts: Uint32Array } {
  const sorted = sortedFinite(values);
  const counts = new Uint32Array(sorted.length);
  let length = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (length === 0 || sorted[i] !== sorted[length - 1]) sorted[length++] = sorted[i]!;
    counts[length - 1]!++;
  }
  return { values: sorted.subarray(0, length), counts: counts.subarray(0, length) };
}

function sortedFinite(values: Values): Float64Array {
  const finite = new Float64Array(values.length);
  let length = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) finite[length++] = values[i]!;
  return finite.subarray(0, length).sort();
}

/** @throws RangeError unless `classes` is a positive whole number */
export function assertClasses(classes: number): void {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`classes: ${classes} is not a positive whole number`);
  }
}
