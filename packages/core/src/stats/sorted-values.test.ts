// Sorting in buckets gives what sorting by comparison gives, whatever the values are spread like.
import { describe, expect, it } from 'vitest';
import { distinctWithCounts, sortedFinite } from './sorted-values.js';
import { mulberry32 } from './plain-breaks.test-data.js';

const spreads: Readonly<Record<string, (random: () => number) => number>> = {
  even: (random) => random(),
  'mostly in one bucket': (random) => random() ** 40,
  'over the whole range of numbers': (random) => (random() - 0.5) * 10 ** (600 * random() - 300),
  'few distinct ones': (random) => Math.floor(5 * random()) - 2,
  'far apart': (random) => (random() < 0.5 ? -Number.MAX_VALUE : Number.MAX_VALUE),
  'barely apart': (random) => 1 + Number.EPSILON * Math.floor(3 * random()),
  'all equal': () => 7,
};

describe('sorted values', () => {
  it.each(Object.keys(spreads))('are in order, %s', (name) => {
    const seed = (Math.random() * 2 ** 31) | 0;
    const random = mulberry32(seed);
    for (const count of [0, 1, 2, 3000, 70_000]) {
      const values = Array.from({ length: count }, () => spreads[name]!(random));
      const inOrder = [...values].sort((a, b) => a - b);
      expect([...sortedFinite(values)], `seed ${seed}, ${count} values`).toEqual(inOrder);
    }
  });

  it('leave out what is no number, and leave their input alone', () => {
    const values = [3, NaN, -1, Infinity, 2, -Infinity];
    expect([...sortedFinite(values)]).toEqual([-1, 2, 3]);
    expect(values[0]).toBe(3);
    const many = Array.from({ length: 70_000 }, (_, index) => values[index % 6]!);
    expect(distinctWithCounts(many).values).toEqual(Float64Array.of(-1, 2, 3));
    expect([...sortedFinite([NaN, Infinity])]).toEqual([]);
  });

  it('are counted by value', () => {
    const { values, counts } = distinctWithCounts([2, 1, 2, NaN, 2]);
    expect([[...values], [...counts]]).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });
});
