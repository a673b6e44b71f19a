// Counts many values in buckets of equal width, and sorts only those of the buckets that are asked for.
import { addPlace, emptySums, type PrefixSums, type Window } from './class-programme.js';
import { sortRun } from './sorted-values.js';

/** Only buckets that hold values have a place; places are numbered upwards. */
export interface Buckets {
  readonly values: Float64Array;
  readonly lowest: number;
  /** From the lowest to the highest value. */
  readonly range: number;
  /** Buckets in a unit of the values. */
  readonly scale: number;
  /** By bucket, with the empty ones. */
  readonly counts: Uint32Array;
  /** The bucket of each place. */
  readonly numbers: Int32Array;
  /** What values have lost in the sums: the middle one or so, for close values with one far off lose no digits then. */
  readonly shift: number;
  /** Over places; all values of a bucket count as their mean. */
  readonly sums: PrefixSums;
}

/**
 * @param values finite, and kept
 * @returns undefined where the values lie too far apart or too close to be counted so
 */
export function bucketsOf(
  values: Float64Array,
  lowest: number,
  highest: number,
  bucketCount: number,
): Buckets | undefined {
  const range = highest - lowest;
  const scale = (bucketCount - 1) / range;
  if (!(scale > 0 && scale < Infinity)) return undefined;
  const counts = new Uint32Array(bucketCount);
  const totals = new Float64Array(bucketCount);
  for (let i = 0; i < values.length; i++) {
    const offset = values[i]! - lowest;
    const bucket = (offset * scale) >>> 0;
    counts[bucket]!++;
    totals[bucket]! += offset;
  }
  const numbers = filledOnes(counts);
  const shift = middleOf(numbers, counts, totals, values.length);
  const sums = emptySums(numbers.length);
  for (let place = 0; place < numbers.length; place++) {
    const bucket = numbers[place]!;
    const count = counts[bucket]!;
    addPlace(sums, place, count, totals[bucket]! / count - shift);
  }
  return { values, lowest, range, scale, counts, numbers, shift: lowest + shift, sums };
}

function filledOnes(counts: Uint32Array): Int32Array {
  const numbers = new Int32Array(counts.length);
  let size = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) if (counts[bucket]! > 0) numbers[size++] = bucket;
  return numbers.subarray(0, size);
}

/** The mean of the bucket that holds the middle value. */
function middleOf(numbers: Int32Array, counts: Uint32Array, totals: Float64Array, all: number): number {
  let place = 0;
  for (let passed = counts[numbers[0]!]!; 2 * passed < all; passed += counts[numbers[place]!]!) place++;
  return totals[numbers[place]!]! / counts[numbers[place]!]!;
}

/** The values of some buckets, ascending. */
export interface SortedBuckets {
  readonly sorted: Float64Array;
  /** By bucket: the place after its last value; -1 for a bucket that was not asked for. */
  readonly ends: Int32Array;
}

/**
 * @param windows of places, in order; they may overlap, and `high` is exclusive
 * @returns undefined for more than `most` values
 */
export function sortedIn(
  { values, lowest, scale, counts, numbers }: Buckets,
  windows: readonly Window[],
  most: number,
): SortedBuckets | undefined {
  const ends = new Int32Array(counts.length).fill(-1);
  let wanted = 0;
  let next = 0;
  for (const { low, high } of windows) {
    for (next = Math.max(low, next); next < high; next++) {
      const bucket = numbers[next]!;
      ends[bucket] = wanted;
      wanted += counts[bucket]!;
    }
  }
  if (wanted > most) return undefined;
  const sorted = new Float64Array(wanted);
  for (let i = 0; i < values.length; i++) {
    const bucket = ((values[i]! - lowest) * scale) >>> 0;
    const end = ends[bucket]!;
    if (end < 0) continue;
    sorted[end] = values[i]!;
    ends[bucket] = end + 1;
  }
  for (let place = 0; place < numbers.length; place++) {
    const end = ends[numbers[place]!]!;
    if (end > 0) sortRun(sorted, end - counts[numbers[place]!]!, end);
  }
  return { sorted, ends };
}
