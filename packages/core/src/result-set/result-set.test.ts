// Rows in columns: what goes in comes out, sorted, narrowed, counted and filtered as a reader would by hand.
import { parseCql2Text } from '@onemap/contract/cql2';
import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../query/evaluate.js';
import type { TextColumn } from './columns.js';
import { resultSetInSteps, resultSetOf, ResultSet, valueAt } from './result-set.js';
import { ResultView } from './result-view.js';
import { rowFilter } from './row-filter.js';
import { sortRows } from './sort-rows.js';
import { binNumbers, countTexts, summarise } from './tally.js';

const small = () =>
  resultSetOf({
    lon: [105.1, 105.2, 105.3, 105.4, 105.5],
    lat: [34.1, 34.2, 34.3, 34.4, 34.5],
    id: ['e', 'd', 'c', 'b', 'a'],
    columns: {
      cause: ['illness', null, 'disaster', 'illness', '𠮷'],
      income: new Float64Array([4000, 2500, NaN, -0, 0]),
    },
  });
const numbered = () => resultSetOf({ lon: [105.1, 105.2], lat: [34.1, 34.2], columns: {} });
const all = (length: number): Uint32Array => Uint32Array.from({ length }, (_none, row) => row);

describe('a result set', () => {
  it('knows rows without ids by their numbers, from 1', () => {
    const set = numbered();
    expect([set.idOf(0), set.idOf(1), set.ids]).toEqual(['1', '2', ['1', '2']]);
    for (const make of [numbered, () => set])
      expect(['1', '2', '3', '0', '-1', '1.0', '01', '', 'a'].map((id) => make().rowOf(id))).toEqual([
        ...[0, 1, -1, -1, -1, -1, -1, -1, -1],
      ]);
  });

  it('is the same when it is made in steps, and is given up when the page says so', async () => {
    const rows = {
      ...{ lon: new Float64Array(250_000).fill(105), lat: new Float64Array(250_000).fill(34) },
      columns: {
        kind: Array.from({ length: 250_000 }, (_none, row) => (row % 2 === 0 ? '井' : null)),
        depth: Array.from({ length: 250_000 }, () => 7),
        width: new Float64Array(250_000).fill(3),
      },
    };
    let pauses = 0;
    const set = await resultSetInSteps(rows, async () => void pauses++);
    // After the one column that is copied: texts are put into codes when somebody wants those.
    expect(pauses).toBe(1);
    expect([set.length, valueAt(set.column('kind'), 249_998), valueAt(set.column('kind'), 249_999)]).toEqual([
      ...[250_000, '井', null],
    ]);
    expect(valueAt(set.column('depth'), 249_999)).toBe(7);
    await set.prepareTexts(async () => void pauses++);
    // Between five steps of 50,000 texts.
    expect(pauses).toBe(1 + 4);
    expect(countTexts(set.column('kind') as TextColumn, all(set.length))).toEqual([
      { text: '井', count: 125_000 },
      { text: null, count: 125_000 },
    ]);
    const stopped = resultSetInSteps(rows, () => Promise.reject(new Error('enough')));
    await expect(stopped).rejects.toThrow('enough');
    await expect(resultSetInSteps({ ...rows, lat: [1] }, async () => undefined)).rejects.toThrow(RangeError);
  });

  it('reads a text alike before it has a code, while some have, and afterwards', async () => {
    const kinds = ['井', '', null, ['a', 'b'], 0, true] as unknown as string[];
    const zeros = kinds.map(() => 0);
    const set = resultSetOf({ lon: zeros, lat: zeros, columns: { kinds } });
    const read = () => kinds.map((_, row) => valueAt(set.column('kinds'), row));
    const wanted = ['井', null, null, 'a、b', '0', 'true'];
    expect(read()).toEqual(wanted);
    const early = set.column('kinds') as TextColumn;
    set.append('7', null, { kinds: '泉' });
    expect(read()).toEqual(wanted);
    expect(valueAt(set.column('kinds'), 6)).toBe('泉');
    expect([early.codes.length, [...early.codes], early.at(0)]).toEqual([6, [1, 0, 0, 2, 3, 4], '井']);
  });

  it('gives back what it was made of', () => {
    const set = small();
    expect(set.length).toBe(5);
    expect([valueAt(set.column('cause'), 0), valueAt(set.column('cause'), 1)]).toEqual(['illness', null]);
    expect([valueAt(set.column('income'), 0), valueAt(set.column('income'), 2)]).toEqual([4000, null]);
    expect(set.column('nothing')).toBeUndefined();
    expect(set.rowOf('c')).toBe(2);
    expect(set.rowOf('constructor')).toBe(-1);
    expect(set.positionOf(4)).toEqual([105.5, 34.5]);
  });

  it('grows over its first room, rows without a place too', () => {
    const set = new ResultSet([
      { name: 'n', type: 'number' },
      { name: 't', type: 'text' },
    ]);
    for (let row = 0; row < 1000; row++) set.append(`id${row}`, null, { n: row, t: ['a', 'b'] });
    expect(valueAt(set.column('n'), 999)).toBe(999);
    expect(valueAt(set.column('t'), 999)).toBe('a、b');
    expect(set.positionOf(999)).toBeNull();
    expect(set.lonLat.length).toBe(2000);
  });

  it('refuses columns of different lengths', () => {
    expect(() => resultSetOf({ lon: [1, 2], lat: [1], columns: {} })).toThrow(RangeError);
    expect(() => resultSetOf({ lon: [1], lat: [1], columns: { a: [] } })).toThrow('rows: a has 0 values');
  });
});

describe('sorting', () => {
  it('puts no value last, keeps ties, and orders texts by code point', () => {
    const set = small();
    const by = (name: string, direction: 'ascending' | 'descending') => [
      ...sortRows(all(5), set.column(name)!, direction),
    ];
    expect(by('income', 'ascending')).toEqual([3, 4, 1, 0, 2]);
    expect(by('income', 'descending')).toEqual([0, 1, 3, 4, 2]);
    expect(by('cause', 'ascending')).toEqual([2, 0, 3, 4, 1]);
    expect(by('cause', 'descending')).toEqual([4, 0, 3, 2, 1]);
    expect([...sortRows(new Uint32Array([4, 0, 2]), set.column('income')!, 'ascending')]).toEqual([4, 0, 2]);
    expect([...sortRows(new Uint32Array(0), set.column('income')!, 'ascending')]).toEqual([]);
  });
});

describe('a view', () => {
  it('narrows to a text, to no value and to numbers, and tells its listeners', () => {
    const view = new ResultView(small());
    let told = 0;
    const stop = view.subscribe(() => told++);
    view.narrow({ field: 'cause', text: 'illness' });
    expect([...view.rows]).toEqual([0, 3]);
    view.sort({ field: 'income', direction: 'ascending' });
    expect([...view.rows]).toEqual([3, 0]);
    view.narrow({ field: 'cause', text: null });
    expect([...view.rows]).toEqual([1]);
    view.narrow({ field: 'income', from: 0, to: 2500, closed: false });
    expect([...view.rows]).toEqual([3, 4]);
    view.narrow({ field: 'income', from: 0, to: 2500, closed: true });
    expect([...view.rows]).toEqual([3, 4, 1]);
    view.narrow(null);
    expect(view.rows.length).toBe(5);
    expect(told).toBe(6);
    stop();
    view.changed();
    expect(told).toBe(6);
  });
});

describe('counting', () => {
  it('counts texts, most first, no value last', () => {
    expect(countTexts(small().column('cause') as never, all(5))).toEqual([
      { text: 'illness', count: 2 },
      { text: 'disaster', count: 1 },
      { text: '𠮷', count: 1 },
      { text: null, count: 1 },
    ]);
  });

  it('bins numbers in round widths that hold every value once', () => {
    const values = { kind: 'number' as const, values: new Float64Array([1, 2, 2, 3, 7, NaN]) };
    expect(binNumbers(values, all(6))).toEqual([
      { from: 1, to: 2, count: 1 },
      { from: 2, to: 3, count: 2 },
      { from: 3, to: 4, count: 1 },
      { from: 4, to: 5, count: 0 },
      { from: 5, to: 6, count: 0 },
      { from: 6, to: 7, count: 0 },
      { from: 7, to: 8, count: 1 },
    ]);
    const income = { kind: 'number' as const, values: new Float64Array([1200, 4800, 9999, 10000]) };
    expect(binNumbers(income, all(4)).map(({ from, count }) => [from, count])).toEqual([
      [1000, 1],
      [2000, 0],
      [3000, 0],
      [4000, 1],
      [5000, 0],
      [6000, 0],
      [7000, 0],
      [8000, 0],
      [9000, 1],
      [10000, 1],
    ]);
    expect(binNumbers(values, new Uint32Array([5]))).toEqual([]);
  });

  it('summarises with the median of an even and an odd number', () => {
    const values = { kind: 'number' as const, values: new Float64Array([3, 1, 2, 10, NaN]) };
    expect(summarise(values, all(5))).toEqual({
      ...{ valued: 4, missing: 1, sum: 16, mean: 4, median: 2.5, least: 1, largest: 10 },
    });
    expect(summarise(values, all(3)).median).toBe(2);
    expect(summarise(values, new Uint32Array([4])).mean).toBeNull();
  });
});

describe('a filter over columns', () => {
  const set = small();
  const record = (row: number) => ({
    cause: valueAt(set.column('cause'), row),
    income: valueAt(set.column('income'), row),
    geometry: { type: 'Point', coordinates: set.positionOf(row) },
  });

  it.each([
    [`cause = 'illness'`, [0, 3]],
    [`cause <> 'illness'`, [2, 4]],
    [`NOT (cause = 'illness') OR income > 3000`, [0, 2, 4]],
    [`cause IS NULL`, [1]],
    [`income BETWEEN 0 AND 2500`, [1, 3, 4]],
    [`income IS NULL AND cause LIKE 'dis%'`, [2]],
    [`cause IN ('illness', 'disaster') AND income < 100`, [3]],
    [`S_INTERSECTS(geometry, POLYGON((105 34, 105.2 34, 105.2 34.2, 105 34.2, 105 34)))`, [0, 1]],
    [`S_INTERSECTS(geometry, BBOX(105.25, 34, 106, 34.4)) AND nothing IS NULL`, [2, 3]],
    [`T_AFTER(cause, DATE('2016-01-01'))`, []],
    ['TRUE', [0, 1, 2, 3, 4]],
  ])('%s selects what the evaluator of records selects', (text, rows) => {
    const filter = parseCql2Text(text);
    const selects = rowFilter(filter, set);
    expect([...all(5)].filter(selects)).toEqual(rows);
    expect([...all(5)].filter((row) => matchesFilter(filter, record(row)))).toEqual(rows);
  });
});
