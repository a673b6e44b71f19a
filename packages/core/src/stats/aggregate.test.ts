// Groups of typed columns against sums by hand and against d3's rollup on random rows.
import { rollup, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { aggregate, encodeTexts } from './aggregate.js';

const town = { codes: Uint8Array.of(0, 1, 0, 1, 1, 0), size: 2 };
const year = { codes: Uint16Array.of(0, 0, 1, 2, 2, 1), size: 3 };
const persons = Float64Array.of(3, 4, 5, 2, Number.NaN, 1);

describe('groups', () => {
  it('count and add up rows by every combination of their keys', () => {
    const groups = aggregate([town, year], [persons]);
    expect([...groups.rows]).toEqual([1, 2, 0, 1, 0, 2]);
    expect([...groups.sums[0]!]).toEqual([3, 6, 0, 4, 0, 2]);
    expect(groups.rows[groups.at(0, 1)]).toBe(2);
  });

  it('tell no value from zero', () => {
    const { valued, rows } = aggregate([town, year], [persons]);
    expect([...valued[0]!]).toEqual([1, 2, 0, 1, 0, 1]);
    expect(rows[5]).toBe(2);
  });

  it('of chosen rows count these alone, one as often as it is chosen', () => {
    const { rows, sums } = aggregate([town], [persons], Uint32Array.of(1, 2, 5));
    expect([...rows]).toEqual([2, 1]);
    expect([...sums[0]!]).toEqual([6, 4]);
  });

  it('without keys are one, without rows are empty', () => {
    expect([...aggregate([], [persons]).sums[0]!]).toEqual([15]);
    expect([...aggregate([{ codes: new Uint8Array(0), size: 2 }]).rows]).toEqual([0, 0]);
  });

  it('of random rows are those of d3', () => {
    let state = 20261127;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const rows = Array.from({ length: 100_000 }, () => ({ a: random(7), b: random(4), value: random(100) }));
    const column = (key: 'a' | 'b', size: number) => ({
      codes: Uint8Array.from(rows, (row) => row[key]),
      size,
    });
    const groups = aggregate(
      [column('a', 7), column('b', 4)],
      [Float64Array.from(rows, ({ value }) => value)],
    );
    const expected = rollup(
      rows,
      (list) => [list.length, sum(list, ({ value }) => value)],
      ({ a }) => a,
      ({ b }) => b,
    );
    for (let a = 0; a < 7; a++)
      for (let b = 0; b < 4; b++) {
        const at = groups.at(a, b);
        expect([groups.rows[at], groups.sums[0]![at]]).toEqual(expected.get(a)?.get(b));
      }
  });

  it.each<[string, () => unknown]>([
    ['a code outside its size', () => aggregate([{ codes: Uint8Array.of(0, 3), size: 3 }])],
    ['columns of two lengths', () => aggregate([town, { codes: new Uint8Array(5), size: 1 }])],
    ['a measure of another length', () => aggregate([town], [new Float64Array(7)])],
    ['a row that is not there', () => aggregate([town], [], Uint32Array.of(6))],
    [
      'more groups than memory should hold',
      () => aggregate([0, 1, 2].map(() => ({ codes: new Uint8Array(0), size: 300 }))),
    ],
    ['a group of too few codes', () => aggregate([town, year]).at(1)],
    ['a group outside', () => aggregate([town]).at(2)],
  ])('refuse %s', (_, attempt) => {
    expect(attempt).toThrow(RangeError);
  });
});

describe('texts as codes', () => {
  it('keep the order in which they first come', () => {
    const { codes, size, labels } = encodeTexts(['因病', '因残', '因病', '缺技术']);
    expect([[...codes], size, labels]).toEqual([[0, 1, 0, 2], 3, ['因病', '因残', '缺技术']]);
  });
});
