// The programme of natural breaks: of all partitions whose classes begin inside given windows the one with the least cost.

/** Sums of the first `i` places at index `i`: numbers of values, values, squares. */
export interface PrefixSums {
  readonly weights: Float64Array;
  readonly totals: Float64Array;
  readonly squares: Float64Array;
}

/** For as many places as said, all still nothing. */
export function emptySums(places: number): PrefixSums {
  return {
    weights: new Float64Array(places + 1),
    totals: new Float64Array(places + 1),
    squares: new Float64Array(places + 1),
  };
}

/** Places are added one after the other: each is `count` times the same value. */
export function addPlace(sums: PrefixSums, place: number, count: number, value: number): void {
  const { weights, totals, squares } = sums;
  weights[place + 1] = weights[place]! + count;
  totals[place + 1] = totals[place]! + count * value;
  squares[place + 1] = squares[place]! + count * value * value;
}

/** Where a class may begin: indices of places, both ends inclusive. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

/** Share of the whole deviation that rounding errors may amount to. */
export const slack = 1e-9;

/** Sum of squared deviations of the values from `start` to `end`, exclusive; 0 for none. */
export function deviation({ weights, totals, squares }: PrefixSums, start: number, end: number): number {
  if (start >= end) return 0;
  const total = totals[end]! - totals[start]!;
  const left = squares[end]! - squares[start]! - (total * total) / (weights[end]! - weights[start]!);
  return left > 0 ? left : 0;
}

/**
 * The first place of each class of the partition with the least cost.
 * @param windows by class, and at last the end of all, where a further class would begin
 */
export function classStarts(sums: PrefixSums, windows: readonly Window[]): number[] {
  let costs: Float64Array = new Float64Array(1);
  const chosen: Int32Array[] = [];
  for (let index = 1; index < windows.length; index++) {
    const row = leastCosts(sums, windows[index - 1]!, costs, windows[index]!);
    for (let place = 0; place < row.costs.length; place++) if (row.costs[place]! < 0) row.costs[place] = 0;
    chosen.push(row.starts);
    costs = row.costs;
  }
  const starts: number[] = [];
  for (let index = windows.length - 1, end = windows[index]!.high; index > 0; index--) {
    end = chosen[index - 1]![end - windows[index]!.low]!;
    starts.unshift(end);
  }
  return starts;
}

/**
 * For each end in `to` the least cost of all before it, and the start of its last class.
 * @param costs by start in `from`: least cost of what lies before
 */
export function leastCosts(
  sums: PrefixSums,
  from: Window,
  costs: Float64Array,
  to: Window,
): { readonly costs: Float64Array; readonly starts: Int32Array } {
  const ahead = new Float64Array(costs.length);
  for (let place = 0; place < ahead.length; place++)
    ahead[place] = costs[place]! - sums.squares[from.low + place]!;
  const places = to.high - to.low + 1;
  const row: Row = {
    sums,
    from: from.low,
    to: to.low,
    ahead,
    costs: new Float64Array(places),
    starts: new Int32Array(places),
  };
  fillRow(row, to.low, to.high, from.low, from.high);
  return row;
}

/** Of the ends of a class the least costs; both lists begin with their window. */
interface Row {
  readonly sums: PrefixSums;
  readonly from: number;
  readonly to: number;
  /** By start of the class: least cost of what lies before, less its squares. */
  readonly ahead: Float64Array;
  /** By end, exclusive: least cost of all before it; filled here. */
  readonly costs: Float64Array;
  /** By end: the best start of the class. */
  readonly starts: Int32Array;
}

/**
 * The best start of the last class never moves left as values are added, so a row is filled by divide and conquer:
 * O(log n) a place. Fills the ends `low..high`, whose best starts lie in `startLow..startHigh`; all inclusive.
 */
function fillRow(row: Row, low: number, high: number, startLow: number, startHigh: number): void {
  if (low > high) return;
  const middle = (low + high) >> 1;
  const best = bestStartOf(row, middle, startLow, Math.min(middle - 1, startHigh));
  fillRow(row, low, middle - 1, startLow, best);
  fillRow(row, middle + 1, high, best, startHigh);
}

/**
 * A class costs its squares less the square of its total over its weight. The squares up to the end are the same for
 * every start, so they come in last.
 */
function bestStartOf(row: Row, end: number, low: number, high: number): number {
  const { ahead, from, sums } = row;
  const { weights, totals } = sums;
  const weight = weights[end]!;
  const total = totals[end]!;
  let best = Infinity;
  let bestStart = low;
  for (let start = low; start <= high; start++) {
    const difference = total - totals[start]!;
    const cost = ahead[start - from]! - (difference * difference) / (weight - weights[start]!);
    if (cost < best) {
      best = cost;
      bestStart = start;
    }
  }
  row.costs[end - row.to] = best + sums.squares[end]!;
  row.starts[end - row.to] = bestStart;
  return bestStart;
}
