// Exact natural breaks of many values: bounds on buckets leave few of them in which a class may begin.
import { bucketsOf, sortedIn, type Buckets } from './bucketed-values.js';
import {
  addPlace,
  classStarts,
  deviation,
  emptySums,
  leastCosts,
  slack,
  type PrefixSums,
  type Window,
} from './class-programme.js';

/** Places in a group, look by look: each look leaves some sixteen groups, and goes through them in smaller ones. */
const groupSizes = [32, 8, 1];
/** More of the values than this are sorted as soon as all. */
const largestShare = 0.5;

/**
 * Inner breaks, ascending, each the largest value of its class.
 * @param values finite
 * @returns undefined where this way is none: for values too far apart, or most of them in a few buckets
 */
export function breaksInBuckets(
  values: Float64Array,
  lowest: number,
  highest: number,
  classes: number,
  bucketCount = 4096,
): number[] | undefined {
  const buckets = bucketsOf(values, lowest, highest, bucketCount);
  const size = buckets?.numbers.length ?? 0;
  if (!buckets || size < classes) return undefined;
  let windows: readonly Window[] = Array.from({ length: classes + 1 }, (_, index) => ({
    low: index === classes ? size : 0,
    high: index === 0 ? 0 : size,
  }));
  for (const places of groupSizes) windows = narrowed(buckets, windows, places);
  return breaksInside(buckets, windows);
}

/**
 * The windows without the ends in which no best partition has a class begin; `high` is exclusive. A partition that
 * divides a group of buckets costs no less than one that has an edge of the group instead, less the group's `gain`. So
 * an edge at which the cheapest partition, with all gains taken off, costs more than some known partition is none of
 * a best one, and a group between two such edges is not divided by it.
 */
function narrowed(buckets: Buckets, windows: readonly Window[], places: number): readonly Window[] {
  const edges = edgesIn(windows, places);
  const last = edges.length - 1;
  const gains = gainsAt(buckets, edges, places);
  const sums = sumsAt(buckets.sums, edges);
  const inside = windows.map(({ low, high }) => ({
    low: firstFrom(edges, low),
    high: firstFrom(edges, high + 1) - 1,
  }));
  const costs = leastThrough(sums, gains, inside);
  const limit = costOfLeast(sums, inside, costs) + slack * deviation(sums, 0, last);
  return inside.map(({ low, high }, index) => {
    if (index === 0 || index === windows.length - 1) return windows[index]!;
    let [from, to] = [low, high];
    while (from < high && costs[index]![from - low]! > limit) from++;
    while (to > from && costs[index]![to - low]! > limit) to--;
    return { low: Math.max(0, edges[from]! - places), high: Math.min(edges[last]!, edges[to]! + places) };
  });
}

/** The edges of groups in all windows, and both ends of the places. */
function edgesIn(windows: readonly Window[], places: number): Int32Array {
  const size = windows[windows.length - 1]!.high;
  const edges = new Int32Array(Math.ceil(size / places) + 1);
  let count = 1;
  for (const { low, high } of windows) {
    const first = Math.max(Math.ceil(low / places) * places, edges[count - 1]! + places);
    for (let edge = first; edge <= high; edge += places) edges[count++] = edge;
  }
  if (edges[count - 1] !== size) edges[count++] = size;
  return edges.subarray(0, count);
}

/** The index of the first edge that is no smaller than `place`. */
function firstFrom(edges: Int32Array, place: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumsAt(sums: PrefixSums, edges: Int32Array): PrefixSums {
  const picked = emptySums(edges.length - 1);
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index]!;
    picked.weights[index] = sums.weights[edge]!;
    picked.totals[index] = sums.totals[edge]!;
    picked.squares[index] = sums.squares[edge]!;
  }
  return picked;
}

/** From the last edge to the first. */
function mirrored(sums: PrefixSums): PrefixSums {
  const [weights, totals, squares] = [sums.weights, sums.totals, sums.squares].map((column) =>
    column.map((_, index) => -column[column.length - 1 - index]!),
  ) as [Float64Array, Float64Array, Float64Array];
  return { weights, totals, squares };
}

/**
 * By edge: the larger gain of the two groups beside it, the most that a division inside a group saves over one at its
 * edge. If all values of a group lay at its mean, an edge would be as good as any place inside. They do not: the values
 * of one part differ from that mean by a sum of at most count * width / 4. It counts twice, times the distance of the
 * means of the two classes, which is less than the whole range; the means' own shift adds less than 2 * count * width².
 */
function gainsAt({ sums, numbers, range, scale }: Buckets, edges: Int32Array, places: number): Float64Array {
  const gains = new Float64Array(edges.length);
  const gainOf = (from: number, to: number): number => {
    if (from < 0 || from >= to) return 0;
    const width = (numbers[to - 1]! - numbers[from]! + 1) / scale;
    return (sums.weights[to]! - sums.weights[from]!) * width * (range / 2 + 2 * width);
  };
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index]!;
    const end = Math.min(edge + places, numbers.length);
    gains[index] = Math.max(gainOf(edge - places, edge), gainOf(edge, end));
  }
  return gains;
}

/** By window and edge: the least cost of a partition with a class that begins there, the gains at all starts taken off. */
function leastThrough(sums: PrefixSums, gains: Float64Array, windows: readonly Window[]): Float64Array[] {
  const last = gains.length - 1;
  const backwards = windows.map(({ low, high }) => ({ low: last - high, high: last - low })).reverse();
  const before = leastBefore(sums, gains, windows);
  const after = leastBefore(mirrored(sums), gains.slice().reverse(), backwards).reverse();
  return before.map((costs, index) => {
    const { low } = windows[index]!;
    const following = after[index]!.reverse();
    return costs.map((cost, place) => cost + following[place]! - gains[low + place]!);
  });
}

/** By window and edge: the least cost of the classes before it, the gains at their starts taken off. */
function leastBefore(sums: PrefixSums, gains: Float64Array, windows: readonly Window[]): Float64Array[] {
  const least: Float64Array[] = [new Float64Array(1)];
  for (let index = 1; index < windows.length; index++) {
    const [from, to] = [windows[index - 1]!, windows[index]!];
    const ahead = least[index - 1]!.slice();
    if (index > 1)
      for (let place = 0; place < ahead.length; place++) ahead[place]! -= gains[from.low + place]!;
    const { costs } = leastCosts(sums, from, ahead, to);
    // A class of one group alone may have the same edge at both ends.
    for (let edge = Math.max(from.low, to.low); edge <= Math.min(from.high, to.high); edge++)
      costs[edge - to.low] = Math.min(costs[edge - to.low]!, ahead[edge - from.low]!);
    least.push(costs);
  }
  return least;
}

/** What the partition costs whose classes begin at the edges that seem cheapest: no best one costs more. */
function costOfLeast(sums: PrefixSums, windows: readonly Window[], costs: readonly Float64Array[]): number {
  let cost = 0;
  let start = 0;
  for (let index = 1; index < windows.length; index++) {
    const row = costs[index]!;
    let least = 0;
    for (let place = 1; place < row.length; place++) if (row[place]! < row[least]!) least = place;
    const end = Math.max(start, windows[index]!.low + least);
    cost += deviation(sums, start, end);
    start = end;
  }
  return cost;
}

/** The programme over each value in the windows, and one place for all values between two of them. */
function breaksInside(buckets: Buckets, windows: readonly Window[]): number[] | undefined {
  const { values, counts, numbers, shift } = buckets;
  const found = sortedIn(buckets, windows.slice(1, -1), largestShare * values.length);
  if (!found) return undefined;
  const { sorted, ends } = found;
  const most = sorted.length + windows.length;
  const sums = emptySums(most);
  const largest = new Float64Array(most);
  /** By place of a bucket: the index of its first value; of one between two windows, of all there. */
  const firsts = new Int32Array(numbers.length + 1);
  let length = 0;
  for (let next = 0; next < numbers.length;) {
    const place = next++;
    firsts[place] = length;
    const end = ends[numbers[place]!]!;
    if (end < 0) {
      while (next < numbers.length && ends[numbers[next]!]! < 0) next++;
      const count = buckets.sums.weights[next]! - buckets.sums.weights[place]!;
      const total = buckets.sums.totals[next]! - buckets.sums.totals[place]!;
      addPlace(sums, length++, count, total / count);
      continue;
    }
    for (let from = end - counts[numbers[place]!]!, at = from; at < end; from = at) {
      const value = sorted[from]!;
      while (at < end && sorted[at] === value) at++;
      largest[length] = value;
      addPlace(sums, length++, at - from, value - shift);
    }
  }
  firsts[numbers.length] = length;
  const inside = windows.map(({ low, high }, index) => {
    if (index === 0) return { low: 0, high: 0 };
    if (index === windows.length - 1) return { low: length, high: length };
    return { low: firsts[low]! + 1, high: firsts[high]! - 1 };
  });
  // Rounding may leave a window none of its values.
  if (inside.some(({ low, high }) => low > high)) return undefined;
  return classStarts(sums, inside)
    .slice(1)
    .map((start) => largest[start - 1]!);
}
