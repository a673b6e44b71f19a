// Sorts many numbers at once, and counts how often each occurs.

/** Values of regions; NaN and infinities stand for no data and are left out. */
export type Values = Float64Array | readonly number[];

/** Longer runs are left to the sort of typed arrays. */
const longestInserted = 48;
/** Fewer values are sorted sooner by the browser's own code than ours is compiled. */
export const leastBucketed = 4096;

/** The finite values, ascending, in an array of their own. */
export function sortedFinite(values: Values): Float64Array {
  if (values.length >= leastBucketed) return sortInBuckets(values);
  // Infinities go to the ends, and NaN behind them.
  const sorted = Float64Array.from(values).sort();
  let [start, end] = [0, sorted.length];
  while (start < end && sorted[start] === -Infinity) start++;
  while (end > start && !(sorted[end - 1]! < Infinity)) end--;
  return sorted.subarray(start, end);
}

/** Each distinct value, ascending, with how often it occurs. */
export function distinctWithCounts(values: Values): { values: Float64Array; counts: Uint32Array } {
  const sorted = sortedFinite(values);
  const counts = new Uint32Array(sorted.length);
  let length = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i]!;
    if (length === 0 || value !== sorted[length - 1]) sorted[length++] = value;
    counts[length - 1]!++;
  }
  return { values: sorted.subarray(0, length), counts: counts.subarray(0, length) };
}

/** As many buckets of equal width as values: nearly all of them hold one value or none, or equal ones. */
function sortInBuckets(given: Values): Float64Array {
  const { values, lowest, highest } = finiteOf(given);
  const count = values.length;
  const scale = (count - 1) / (highest - lowest);
  // All equal, or too far apart or too close for a number of buckets.
  if (!(scale > 0 && scale < Infinity)) return values.sort();
  const ends = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) ends[((values[i]! - lowest) * scale) >>> 0]!++;
  for (let bucket = 1; bucket <= count; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const sorted = new Float64Array(count);
  for (let i = count - 1; i >= 0; i--) {
    const bucket = ((values[i]! - lowest) * scale) >>> 0;
    sorted[--ends[bucket]!] = values[i]!;
  }
  // Each place of `ends` has moved to the start of its bucket.
  for (let bucket = 0; bucket < count; bucket++) sortRun(sorted, ends[bucket]!, ends[bucket + 1]!);
  return sorted;
}

/** The finite values in an array of their own, and the ends of their range: infinities the wrong way round for none. */
export function finiteOf(given: Values): { values: Float64Array; lowest: number; highest: number } {
  const finite = new Float64Array(given.length);
  let length = 0;
  let [lowest, highest] = [Infinity, -Infinity];
  for (let i = 0; i < given.length; i++) {
    const value = given[i]!;
    if (!Number.isFinite(value)) continue;
    finite[length++] = value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { values: finite.subarray(0, length), lowest, highest };
}

/** Sorts the places `start` to `end`, exclusive. */
export function sortRun(values: Float64Array, start: number, end: number): void {
  if (end - start > longestInserted) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let place = i;
    for (; place > start && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
  }
}
