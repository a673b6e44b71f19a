// Natural breaks of more values than can be tried one by one, against the plain programme over every place.
import { describe, expect, it } from 'vitest';
import { naturalClasses } from './natural-breaks.js';
import { leastDeviation, mulberry32, type Random } from './plain-breaks.test-data.js';

/** Spread in ways that leave the breaks much room, little, and none. */
const spreads: Readonly<Record<string, (random: Random, index: number) => number>> = {
  even: (random) => random(),
  'skewed to small rates': (random) => 40 * random() ** 3,
  'rounded to two decimals': (random) => Math.round(4000 * random() ** 3) / 100,
  'in six clumps': (random) => 10 * Math.floor(6 * random()) + random() ** 2,
  'over eight powers': (random) => Math.exp(8 * random()),
  'a million and a little': (random) => 1e6 + 100 * (random() - 0.5),
  'one far off': (random, index) => (index === 0 ? 1e7 : random()),
};

describe('natural classes', () => {
  it.each(Object.keys(spreads))('are the best of all, for values %s', (name) => {
    const seed = (Math.random() * 2 ** 31) | 0;
    const random = mulberry32(seed);
    for (let classes = 2; classes <= 8; classes += 2) {
      const values = Array.from({ length: 1500 }, (_, index) => spreads[name]!(random, index));
      const { values: distinct, starts } = naturalClasses(values, classes);
      const label = `seed ${seed}, ${classes} classes`;
      expect(starts.length, label).toBe(classes);
      const least = leastDeviation(values, classes);
      const reached = starts.map((start, index) => {
        const end = index + 1 < starts.length ? distinct[starts[index + 1]!]! : Infinity;
        return deviationOf(values.filter((value) => value >= distinct[start]! && value < end));
      });
      expect(reached.reduce((sum, part) => sum + part, 0) / least, label).toBeCloseTo(1, 9);
    }
  });

  it('of a ladder of equal steps are as long as one another', () => {
    const ladder = Array.from({ length: 6000 }, (_, index) => 0.5 * index);
    expect(naturalClasses(ladder, 5).starts).toEqual([0, 1200, 2400, 3600, 4800]);
  });
});

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
