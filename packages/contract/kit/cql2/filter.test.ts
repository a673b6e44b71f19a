// The kit's own reading of filters, against answers worked out by hand.
import { describe, expect, it } from 'vitest';
import { parseCql2Text } from '@onemap/contract/cql2';
import { casesOf } from './cases.js';
import { evaluate, print, rename, type Tree } from './filter.js';

const household = {
  memberCount: 3,
  regionName: '大石村',
  mainCause: 'illness',
  netIncomePerCapita: null,
  geometry: [105.3, 34.8],
};
const is = (tree: Tree) => evaluate(tree, household);
const count = { property: 'memberCount' };
const income = { property: 'netIncomePerCapita' };
const name = { property: 'regionName' };
const place = { property: 'geometry' };
const yes: Tree = { op: '=', args: [count, 3] };
const no: Tree = { op: '<', args: [count, 3] };
const unknown: Tree = { op: '>', args: [income, 3000] };

describe('a filter', () => {
  it('compares, and does not know what a missing value is', () => {
    expect([is(yes), is(no), is(unknown)]).toEqual([true, false, null]);
    expect(is({ op: 'isNull', args: [income] })).toBe(true);
    expect(is({ op: 'in', args: [income, [1, 2]] })).toBeNull();
  });

  it('joins with three values, as SQL does', () => {
    expect(is({ op: 'not', args: [unknown] })).toBeNull();
    expect(is({ op: 'and', args: [no, unknown] })).toBe(false);
    expect(is({ op: 'and', args: [yes, unknown] })).toBeNull();
    expect(is({ op: 'or', args: [yes, unknown] })).toBe(true);
    expect(is({ op: 'or', args: [no, unknown] })).toBeNull();
  });

  it('matches patterns of one and of many characters, and nothing else', () => {
    const like = (pattern: string) => is({ op: 'like', args: [name, pattern] });
    expect(['大%', '_石村', '大石村', '%村', '大_', '大.村', '%.*'].map(like)).toEqual([
      ...[true, true, true, true, false, false, false],
    ]);
  });

  it('takes the border of a shape for inside, a hole for outside', () => {
    const ring = (size: number) =>
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1],
      ].map(([x, y]) => [105.3 + x! * size, 34.8 + y! * size] as const);
    const shape = (...coordinates: ReturnType<typeof ring>[]): Tree => ({
      op: 's_intersects',
      args: [place, { type: 'Polygon', coordinates }],
    });
    expect(is(shape(ring(0.1)))).toBe(true);
    expect(is(shape(ring(0.1), ring(0.01)))).toBe(false);
    expect(
      is(
        shape([
          [105.3, 34.8],
          [106, 34.9],
          [106, 36],
          [105.3, 34.8],
        ]),
      ),
    ).toBe(true);
    expect(is({ op: 's_intersects', args: [place, { bbox: [105.3, 34, 106, 34.8] }] })).toBe(true);
    expect(is({ op: 's_intersects', args: [place, { bbox: [105.31, 34, 106, 35] }] })).toBe(false);
  });

  it('is written as text that a reader of CQL2 understands', () => {
    const trees = Object.values(casesOf([household, { ...household, memberCount: 4 }])).flat();
    expect(trees.length).toBeGreaterThan(25);
    for (const tree of trees) expect(() => parseCql2Text(print(tree)), print(tree)).not.toThrow();
    expect(print({ op: '=', args: [name, "O'Brien"] })).toBe("regionName = 'O''Brien'");
    expect(print(rename({ op: 'isNull', args: [place] }, 'geometry', 'point'))).toBe('point IS NULL');
  });

  it('made of data chooses some and leaves some', () => {
    const records = [household, { ...household, memberCount: 6, regionName: '石坪村', geometry: [106, 35] }];
    const sizes = casesOf(records).comparison.map(
      (tree) => records.filter((fields) => evaluate(tree, fields)).length,
    );
    expect(new Set(sizes)).toEqual(new Set([0, 1, 2]));
  });
});
