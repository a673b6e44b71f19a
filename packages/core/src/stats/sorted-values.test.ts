// Sorting in buckets gives what sorting by comparison gives, whatever the values are spread like.
import { describe, expect, it } from 'vitest';
import { distinctWithCounts, sortedFinite } from './sorted-values.js';

const spreads: Readonly<Record<string, () => number>> = {
  even: Math.random,
  'mostly in one bucket': () => Math.random() ** 40,
  'over the whole range of numbers': () => (Math.random() - 0.5) * 10 ** (600 * Math.random() - 300),
  'few distinct ones': () => Math.floor(5 * Math.random()) - 2,
  'far apart': () => (Math.random() < 0.5 ? -Number.MAX_VALUE : Number.MAX_VALUE),
  'barely apart': () => 1 + Number.EPSILON * Math.floor(3 * Math.random()),
  'all equal': () => 7,
};

describe('sorted values', () => {
  it.each(Object.keys(spreads))('are in order, %s', (name) => {
    for (const count of [0, 1, 2, 49, 3000]) {
      const values = Array.from({ length: count }, spreads[name]!);
      const inOrder = [...values].sort((a, b) => a - b);
      expect([...sortedFinite(values)], String(values.slice(0, 100))).toEqual(inOrder);
    }
  });

  it('leave out what is no number, and leave their input alone', () => {
    const values = [3, NaN, -1, Infinity, 2, -Infinity];
    expect([...sortedFinite(values)]).toEqual([-1, 2, 3]);
    expect(values[0]).toBe(3);
  });

  it('are counted by value', () => {
    const { values, counts } = distinctWithCounts([2, 1, 2, NaN, 2]);
    expect([[...values], [...counts]]).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });
});
