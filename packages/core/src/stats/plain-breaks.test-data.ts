// What natural breaks are held against: repeatable random numbers, and the plain programme over every place.

export type Random = () => number;

/** Numbers in [0, 1), the same for a seed on every machine. */
export function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every start for every end: mean and deviation of each class grow a value at a time (Welford). */
export function leastDeviation(given: ArrayLike<number>, classes: number): number {
  const values = Float64Array.from(given).sort();
  let before = [0, ...Array.from(values, () => Infinity)];
  for (let row = 0; row < classes; row++) {
    const costs = Array.from(before, () => Infinity);
    for (let end = values.length; end > 0; end--) {
      let [mean, deviation] = [0, 0];
      for (let start = end - 1; start >= 0; start--) {
        const distance = values[start]! - mean;
        mean += distance / (end - start);
        deviation += distance * (values[start]! - mean);
        costs[end] = Math.min(costs[end]!, before[start]! + deviation);
      }
    }
    before = costs;
  }
  return before[values.length]!;
}
