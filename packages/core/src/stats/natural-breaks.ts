// Exact natural breaks: the best partition by dynamic programming, looked for only where bounds leave it room.
import {
  addPlace,
  classStarts,
  deviation,
  emptySums,
  slack,
  type PrefixSums,
  type Window,
} from './class-programme.js';
import { breaksInBuckets } from './bucketed-breaks.js';
import { distinctWithCounts, finiteOf, leastBucketed, type Values } from './sorted-values.js';

/** Cells that a window is cut into when it is made narrower. */
const cellsOfWindow = 24;
/** Windows of this many places are searched as they are. */
const narrowEnough = 512;

/**
 * Inner breaks, ascending: the largest value of each class but the last, for the classes with the least sum of squared
 * deviations from their means. Fewer for fewer distinct values.
 */
export function naturalBreaksOf(given: Values, classes: number): number[] {
  if (classes > 1 && given.length >= leastBucketed) {
    const { values, lowest, highest } = finiteOf(given);
    const breaks = breaksInBuckets(values, lowest, highest, classes);
    if (breaks) return breaks;
  }
  const { values, starts } = naturalClasses(given, classes);
  return starts.slice(1).map((start) => values[start - 1]!);
}

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
  const sums = emptySums(values.length);
  for (let i = 0; i < values.length; i++) addPlace(sums, i, counts[i]!, values[i]! - shift);
  return sums;
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
