// Natural breaks by way of buckets: as good as the plain programme over every place, and the same as by sorting all.
import { describe, expect, it } from 'vitest';
import { breaksInBuckets } from './bucketed-breaks.js';
import { naturalBreaksOf, naturalClasses } from './natural-breaks.js';
import { leastDeviation, mulberry32, type Random } from './plain-breaks.test-data.js';

/** Spread in ways that fill buckets evenly, unevenly, with ties, and hardly at all. */
const spreads: Readonly<Record<string, (random: Random, index: number) => number>> = {
  even: (random) => random() - 0.5,
  'skewed to small rates': (random) => 40 * random() ** 3,
  'rounded to two decimals': (random) => Math.round(4000 * random() ** 3) / 100,
  'whole and negative': (random) => -Math.floor(30 * random() ** 2),
  'in six clumps': (random) => 10 * Math.floor(6 * random()) + random() ** 2,
  'over eight powers': (random) => -Math.exp(8 * random()),
  'a million and a little': (random) => 1e6 + 100 * (random() - 0.5),
  'one a thousand times larger': (random, index) => (index === 0 ? 1000 : random()),
  'a few of them far off': (random, index) => (index % 50 === 0 ? 1000 * random() : random()),
  'of seven values': (random) => [1, 2, 3, 100, 101, 1e6, 1e6 + 1][Math.floor(7 * random())]!,
  'of two values': (random) => (random() < 0.9 ? 1 : 2),
  'all equal': () => 3,
};

describe('breaks in buckets', () => {
  it.each(Object.keys(spreads))('are the best of all where they are found, for few values %s', (name) => {
    const seed = (Math.random() * 2 ** 31) | 0;
    const random = mulberry32(seed);
    for (let round = 0; round < 150; round++) {
      const count = 4 + Math.floor(80 * random());
      const classes = 2 + Math.floor(5 * random());
      const bucketCount = 4 + Math.floor(200 * random());
      const values = Float64Array.from({ length: count }, (_, index) => spreads[name]!(random, index));
      const sorted = values.slice().sort();
      const breaks = breaksInBuckets(values, sorted[0]!, sorted[count - 1]!, classes, bucketCount);
      if (!breaks) continue;
      const label = `seed ${seed}, round ${round}, ${classes} classes, ${bucketCount} buckets`;
      expect(breaks.length, label).toBe(classes - 1);
      const [reached, least] = [deviationWith(sorted, breaks), leastDeviation(sorted, classes)];
      expect(reached - least, label).toBeLessThanOrEqual(1e-9 * deviationWith(sorted, []));
    }
  });

  it.each(Object.keys(spreads))('are those of sorting all, for many values %s', (name) => {
    const seed = (Math.random() * 2 ** 31) | 0;
    const random = mulberry32(seed);
    for (let classes = 1; classes <= 9; classes++) {
      const values = Array.from({ length: 6000 }, (_, index) => spreads[name]!(random, index));
      values.push(NaN, Infinity, -Infinity);
      const { values: distinct, starts } = naturalClasses(values, classes);
      const label = `seed ${seed}, ${classes} classes`;
      expect(naturalBreaksOf(values, classes), label).toEqual(
        starts.slice(1).map((start) => distinct[start - 1]!),
      );
    }
  });

  it('of a ladder of equal steps are as far apart as one another', () => {
    const ladder = Array.from({ length: 10_000 }, (_, index) => 0.5 * ((index * 7919) % 10_000));
    expect(naturalBreaksOf(ladder, 5)).toEqual([999.5, 1999.5, 2999.5, 3999.5]);
  });

  it('are found without sorting all where values are spread out, and are none in a few buckets', () => {
    const random = mulberry32(7);
    const spread = Float64Array.from({ length: 5000 }, () => random());
    expect(breaksInBuckets(spread, 0, 1, 5)).toHaveLength(4);
    spread[0] = 1e6;
    expect(breaksInBuckets(spread, 0, 1e6, 5)).toBeUndefined();
    expect(breaksInBuckets(Float64Array.of(2, 2, 2), 2, 2, 2)).toBeUndefined();
    expect(breaksInBuckets(Float64Array.of(-1e308, 1e308), -1e308, 1e308, 2)).toBeUndefined();
    expect(naturalBreaksOf(new Float64Array(5000), 5)).toEqual([]);
    expect(naturalBreaksOf(new Float64Array(5000).fill(NaN), 5)).toEqual([]);
  });
});

/** Each class ends with a break, the last one with the largest value. */
function deviationWith(sorted: Float64Array, breaks: readonly number[]): number {
  let [sum, start] = [0, 0];
  for (const last of [...breaks, Infinity]) {
    let end = start;
    while (end < sorted.length && sorted[end]! <= last) end++;
    const part = sorted.subarray(start, end);
    const mean = part.reduce((total, value) => total + value, 0) / part.length;
    sum += part.reduce((total, value) => total + (value - mean) ** 2, 0);
    start = end;
  }
  return sum;
}
