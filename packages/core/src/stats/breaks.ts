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
  const cost = deviationCost(distinct.values, distinct.counts);
  const starts = classStarts(size, count, cost);
  return starts.slice(1).map((start) => distinct.values[start - 1]!);
}

/** The indicator's legal and policy lines, or none. */
export function policyBreaks(indicator: Indicator): number[] {
  return [...(indicator.policyBreaks ?? [])];
}

type Cost = (first: number, last: number) => number;

/**
 * Squared deviation of the distinct values `first..last` (both inclusive) in constant time, by prefix sums. The
 * values are shifted by their middle so that large values with small differences lose no digits.
 */
function deviationCost(values: readonly number[], counts: readonly number[]): Cost {
  const shift = values[values.length >> 1]!;
  const weight = new Float64Array(values.length + 1);
  const sum = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    const count = counts[index]!;
    const shifted = value - shift;
    weight[index + 1] = weight[index]! + count;
    sum[index + 1] = sum[index]! + count * shifted;
    squares[index + 1] = squares[index]! + count * shifted * shifted;
  });
  return (first, last) => {
    const total = sum[last + 1]! - sum[first]!;
    const deviation =
      squares[last + 1]! - squares[first]! - (total * total) / (weight[last + 1]! - weight[first]!);
    return Math.max(0, deviation);
  };
}

/**
 * Index of the first value of each class. The best start of the last class never moves left as values are added,
 * so each row of the programme is filled by divide and conquer: O(classes * n log n).
 */
function classStarts(size: number, classes: number, cost: Cost): number[] {
  let previous = Float64Array.from({ length: size }, (_, last) => cost(0, last));
  const chosen: Int32Array[] = [new Int32Array(size)];
  for (let row = 1; row < classes; row++) {
    const current = new Float64Array(size).fill(Infinity);
    const starts = new Int32Array(size);
    fillRow({ previous, current, starts, cost, row }, row, size - 1, row, size - 1);
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
  readonly previous: Float64Array;
  readonly current: Float64Array;
  readonly starts: Int32Array;
  readonly cost: Cost;
  readonly row: number;
}

function fillRow(state: Row, low: number, high: number, startLow: number, startHigh: number): void {
  if (low > high) return;
  const middle = (low + high) >> 1;
  let best = Infinity;
  let bestStart = Math.max(startLow, state.row);
  for (let start = bestStart; start <= Math.min(middle, startHigh); start++) {
    const total = state.previous[start - 1]! + state.cost(start, middle);
    if (total < best) {
      best = total;
      bestStart = start;
    }
  }
  state.current[middle] = best;
  state.starts[middle] = bestStart;
  fillRow(state, low, middle - 1, startLow, bestStart);
  fillRow(state, middle + 1, high, bestStart, startHigh);
}

function distinctWithCounts(values: Values): { values: number[]; counts: number[] } {
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const value of sortedFinite(values)) {
    if (value === distinct[distinct.length - 1]) counts[counts.length - 1]! += 1;
    else {
      distinct.push(value);
      counts.push(1);
    }
  }
  return { values: distinct, counts };
}

function sortedFinite(values: Values): Float64Array {
  return Float64Array.from(values as ArrayLike<number>)
    .filter(Number.isFinite)
    .sort();
}

function assertClasses(classes: number): void {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`classes: ${classes} is not a positive whole number`);
  }
}
