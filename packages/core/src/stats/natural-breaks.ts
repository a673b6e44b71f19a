// Exact natural breaks: the best partition by dynamic programming, looked for only where bounds leave it room.
import { distinctWithCounts, type Values } from './sorted-values.js';

/** Sums of the first `i` distinct values at index `i`: numbers of values, values, squares. */
interface PrefixSums {
  readonly weights: Float64Array;
  readonly totals: Float64Array;
  readonly squares: Float64Array;
}

/** Where a class may begin: indices of distinct values, both ends inclusive. */
interface Window {
  readonly low: number;
  readonly high: number;
}

/** Cells that a window is cut into when it is made narrower. */
const cellsOfWindow = 24;
/** Windows of this many places are searched as they are. */
const narrowEnough = 512;
/** Share of the whole deviation that rounding errors may amount to. */
const slack = 1e-9;

/**
 * Index of the first value of each class, the first one's included, for the classes with the least sum of squared
 * deviations from their means.
 * @param classes at least 2, and no more than there are distinct values
 */
export function naturalClasses(
  given: Values,
  wanted: number,
): { readonly values: Float64Array; readonly starts: readonly number[] } {
  const { values, counts } = distinctWithCounts(given);
  const classes = Math.min(wanted, values.length);
  if (classes < 2) return { values, starts: classes === 0 ? [] : [0] };
  const sums = prefixSums(values, counts);
  return { values, starts: classStarts(sums, narrowed(sums, wholeWindows(values.length, classes))) };
}

/** The values are shifted by their middle so that large values with small differences lose no digits. */
function prefixSums(values: Float64Array, counts: Uint32Array): PrefixSums {
  const shift = values[values.length >> 1]!;
  const [weights, totals, squares] = [0, 1, 2].map(() => new Float64Array(values.length + 1)) as Columns;
  let [weight, total, square] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const count = counts[i]!;
    const shifted = values[i]! - shift;
    weights[i + 1] = weight += count;
    totals[i + 1] = total += count * shifted;
    squares[i + 1] = square += count * shifted * shifted;
  }
  return { weights, totals, squares };
}

type Columns = [Float64Array, Float64Array, Float64Array];

/** Sum of squared deviations of the values from `start` to `end`, exclusive; 0 for none. */
function deviation({ weights, totals, squares }: PrefixSums, start: number, end: number): number {
  if (start >= end) return 0;
  const total = totals[end]! - totals[start]!;
  const left = squares[end]! - squares[start]! - (total * total) / (weights[end]! - weights[start]!);
  return left > 0 ? left : 0;
}

/** The first class begins with the first value; the last window is the end of all, where a further class would begin. */
function wholeWindows(size: number, classes: number): Window[] {
  return Array.from({ length: classes + 1 }, (_, index) => ({
    low: index === classes ? size : index,
    high: index === 0 ? 0 : size - classes + index,
  }));
}

/** The same windows without the ends in which no best partition can have a class begin. */
function narrowed(sums: PrefixSums, whole: readonly Window[]): readonly Window[] {
  let windows = whole;
  let known = Infinity;
  for (let places = Infinity; widest(windows) > narrowEnough && widest(windows) < 0.8 * places;) {
    places = widest(windows);
    const cells = windows.map(cellsIn);
    known = Math.min(known, costOfStarts(sums, cells));
    const limit = known + slack * deviation(sums, 0, sums.weights.length - 1);
    const [before, after] = [leastBefore(sums, cells), leastAfter(sums, cells)];
    windows = cells.map((firsts, index) => {
      const kept = (cell: number): boolean => before[index]![cell]! + after[index]![cell]! <= limit;
      let [low, high] = [0, firsts.length - 2];
      while (low < high && !kept(low)) low++;
      while (high > low && !kept(high)) high--;
      return { low: firsts[low]!, high: firsts[high + 1]! - 1 };
    });
  }
  return windows;
}

function widest(windows: readonly Window[]): number {
  return Math.max(...windows.map(({ low, high }) => high - low + 1));
}

/** The first place of each cell of a window, and the place after the last one. */
function cellsIn({ low, high }: Window): number[] {
  const places = high - low + 1;
  const count = Math.min(cellsOfWindow, places);
  return Array.from({ length: count + 1 }, (_, cell) => low + Math.floor((cell * places) / count));
}

/** The cost of the best partition whose classes begin at first places of cells: no best one costs more. */
function costOfStarts(sums: PrefixSums, cells: readonly (readonly number[])[]): number {
  let costs = [0];
  for (let index = 1; index < cells.length; index++) {
    const starts = cells[index - 1]!;
    costs = cells[index]!.slice(0, -1).map((end) => {
      let least = Infinity;
      for (let cell = 0; cell < costs.length && starts[cell]! < end; cell++)
        least = Math.min(least, costs[cell]! + deviation(sums, starts[cell]!, end));
      return least;
    });
  }
  return costs[costs.length - 1]!;
}

/** By window and cell: what the classes before cost at least, when the class begins in that cell. */
function leastBefore(sums: PrefixSums, cells: readonly (readonly number[])[]): number[][] {
  const least: number[][] = [[0]];
  for (let index = 1; index < cells.length; index++) {
    const starts = cells[index - 1]!;
    const costs = least[index - 1]!;
    least.push(
      cells[index]!.slice(0, -1).map((end) => {
        let best = Infinity;
        // Of a class that begins somewhere in a cell only what lies after the cell is sure.
        for (let cell = 0; cell < costs.length && starts[cell]! <= end; cell++)
          best = Math.min(best, costs[cell]! + deviation(sums, starts[cell + 1]! - 1, end));
        return best;
      }),
    );
  }
  return least;
}

/** The same for the class itself and those after it. */
function leastAfter(sums: PrefixSums, cells: readonly (readonly number[])[]): number[][] {
  const least: number[][] = [[0]];
  for (let index = cells.length - 2; index >= 0; index--) {
    const ends = cells[index + 1]!;
    const costs = least[0]!;
    least.unshift(
      cells[index]!.slice(1).map((after) => {
        let best = Infinity;
        for (let cell = costs.length - 1; cell >= 0 && ends[cell + 1]! >= after; cell--)
          best = Math.min(best, costs[cell]! + deviation(sums, after - 1, ends[cell]!));
        return best;
      }),
    );
  }
  return least;
}

/**
 * The best start of the last class never moves left as values are added, so each row of the programme is filled by
 * divide and conquer: O(log n) a place of its window.
 */
function classStarts(sums: PrefixSums, windows: readonly Window[]): number[] {
  let costs: Float64Array = new Float64Array(1);
  const chosen: Int32Array[] = [];
  for (let index = 1; index < windows.length; index++) {
    const [from, to] = [windows[index - 1]!, windows[index]!];
    const row: Row = {
      sums,
      from: from.low,
      to: to.low,
      ahead: costs.map((cost, place) => cost - sums.squares[from.low + place]!),
      costs: new Float64Array(to.high - to.low + 1).fill(Infinity),
      starts: new Int32Array(to.high - to.low + 1),
    };
    fillRow(row, to.low, to.high, from.low, from.high);
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

/** Fills the ends `low..high`, whose best starts lie in `startLow..startHigh`; all inclusive. */
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
  row.costs[end - row.to] = Math.max(0, best + sums.squares[end]!);
  row.starts[end - row.to] = bestStart;
  return bestStart;
}
