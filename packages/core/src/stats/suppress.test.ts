import { describe, expect, it } from 'vitest';
import { rank } from './rank.js';
import { suppressedSiblings } from './suppress.js';

const cells = (values: Record<string, number>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

describe('suppression', () => {
  it('hides nothing when every cell is zero or at least 3', () => {
    expect(suppressedSiblings(cells({ a: 0, b: 3, c: 9 }))).toEqual(new Set());
  });

  it('hides a cell under 3 and the next smallest sibling', () => {
    expect(suppressedSiblings(cells({ a: 9, b: 2, c: 4, d: 0 }))).toEqual(new Set(['b', 'c']));
  });

  it('hides one more sibling even if two small cells are hidden, since their sum may give both away', () => {
    expect(suppressedSiblings(cells({ a: 1, b: 1, c: 5, d: 8 }))).toEqual(new Set(['a', 'b', 'c']));
  });

  it('takes the first key of equal siblings, whatever their order', () => {
    expect(suppressedSiblings(cells({ c: 4, a: 1, b: 4 }))).toEqual(new Set(['a', 'b']));
  });

  it('hides one child of a hidden parent, so that the children do not add up to it', () => {
    expect(suppressedSiblings(cells({ a: 7, b: 5, c: 0 }), true)).toEqual(new Set(['b']));
  });

  it('never hides a zero', () => {
    expect(suppressedSiblings(cells({ a: 2, b: 0 }))).toEqual(new Set(['a']));
    expect(suppressedSiblings(cells({ a: 0 }), true)).toEqual(new Set());
    expect(suppressedSiblings([])).toEqual(new Set());
  });
});

describe('ranks', () => {
  it('are shared by ties, and the next place is skipped', () => {
    expect(rank([10, 30, 20, 20, null, 5], 'descending')).toEqual([4, 1, 2, 2, null, 5]);
    expect(rank([10, 30, 20, 20, null, 5], 'ascending')).toEqual([2, 5, 3, 3, null, 1]);
  });

  it('count zero as a value', () => {
    expect(rank([0, null, 1], 'ascending')).toEqual([1, null, 2]);
    expect(rank([], 'ascending')).toEqual([]);
  });
});
