import { describe, expect, it } from 'vitest';
import { rank } from './rank.js';
import { closeSums, suppressedSiblings } from './suppress.js';

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

describe('sums over published cells', () => {
  interface Sum {
    readonly total: string;
    readonly parts: readonly string[];
    readonly values: Record<string, number>;
  }
  const sum = (total: Record<string, number>, parts: Record<string, number>): Sum => ({
    total: Object.keys(total)[0]!,
    parts: Object.keys(parts),
    values: { ...total, ...parts },
  });
  const close = (sums: readonly Sum[], hidden: string[], known: string[] = []) => {
    const values = Object.assign({}, ...sums.map((each) => each.values)) as Record<string, number>;
    const [all, seen] = [new Set(hidden), new Set(known)];
    closeSums(sums, (key) => values[key]!, all, seen);
    return { hidden: [...all].sort(), known: [...seen].sort() };
  };
  const closed = (sums: readonly Sum[], ...hidden: string[]) => close(sums, hidden).hidden;

  it('hide the smallest visible part beside a single hidden one, never a zero', () => {
    expect(closed([sum({ all: 12 }, { a: 2, b: 0, c: 6, d: 4 })], 'a')).toEqual(['a', 'd']);
  });

  it('stay as they are when nothing or more than one cell is hidden', () => {
    expect(closed([sum({ all: 12 }, { a: 2, c: 6, d: 4 })])).toEqual([]);
    expect(closed([sum({ all: 12 }, { a: 2, c: 6, d: 4 })], 'a', 'c')).toEqual(['a', 'c']);
  });

  it('hide a part under a hidden total, and the total over a part that stands alone', () => {
    expect(closed([sum({ all: 9 }, { a: 5, b: 4 })], 'all')).toEqual(['all', 'b']);
    expect(closed([sum({ all: 5 }, { a: 5, b: 0 })], 'a')).toEqual(['a', 'all']);
  });

  it('are closed together: what one sum hides may open another', () => {
    // a | b = 2 | 3 in region x, 5 | 7 in region y: hiding x-a opens x and the column a, x-b the column b.
    const table = [
      sum({ x: 5 }, { 'x-a': 2, 'x-b': 3 }),
      sum({ y: 12 }, { 'y-a': 5, 'y-b': 7 }),
      sum({ a: 7 }, { 'x-a': 2, 'y-a': 5 }),
      sum({ b: 10 }, { 'x-b': 3, 'y-b': 7 }),
    ];
    expect(closed(table, 'x-a')).toEqual(['x-a', 'x-b', 'y-a', 'y-b']);
  });

  it('hide no cell that is known from elsewhere, and another in its place', () => {
    expect(close([sum({ all: 12 }, { a: 2, c: 6, d: 4 })], ['a'], ['d']).hidden).toEqual(['a', 'c']);
  });

  it('find a part known where its total is known and nothing else is left to hide', () => {
    // b alone makes up x, which is known: so b is known, and the column b must hide its other cell beside the small one.
    const table = [sum({ x: 5 }, { 'x-b': 5, 'x-a': 0 }), sum({ b: 12 }, { 'x-b': 5, 'y-b': 1, 'z-b': 6 })];
    expect(close(table, ['x-b', 'y-b'], ['x'])).toEqual({
      hidden: ['x-b', 'y-b', 'z-b'],
      known: ['x', 'x-b'],
    });
  });
});
