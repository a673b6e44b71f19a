// Plain rows as a chart's table: missing, suppressed and zero told apart, and rows that are counted.
import { describe, expect, it } from 'vitest';
import { chartDataFromRows } from './from-rows.js';

describe('rows of numbers', () => {
  const data = chartDataFromRows({
    x: 'town',
    y: 'poor',
    unit: '户',
    rows: [
      { town: '甲镇', poor: 12 },
      { town: '乙镇', poor: 0 },
      { town: '丙镇', poor: null },
      { town: '丁镇', poor: 'suppressed' },
      { town: '戊镇', poor: '7.5' },
      { town: '己镇', poor: { value: null, status: 'suppressed' } },
      { town: '庚镇', poor: 'many' },
    ],
  });

  it('keep zero, missing and suppressed apart', () => {
    expect(data.series[0]!.cells).toEqual([
      { value: 12, status: 'ok' },
      { value: 0, status: 'ok' },
      { value: null, status: 'missing' },
      { value: null, status: 'suppressed' },
      { value: 7.5, status: 'ok' },
      { value: null, status: 'suppressed' },
      { value: null, status: 'missing' },
    ]);
    expect(data.decimals).toBe(1);
    expect(data.additive).toBe(true);
  });

  it('are refused twice for one category, unless told how to combine them', () => {
    const rows = [
      { town: '甲镇', poor: 2 },
      { town: '甲镇', poor: 5 },
    ];
    expect(() => chartDataFromRows({ x: 'town', y: 'poor', rows })).toThrow(RangeError);
    const value = (combine: 'sum' | 'mean') =>
      chartDataFromRows({ x: 'town', y: 'poor', rows, combine }).series[0]!.cells[0]!.value;
    expect([value('sum'), value('mean')]).toEqual([7, 3.5]);
  });

  it('make no sum where a part is not there', () => {
    const rows = [
      { town: '甲镇', poor: 2 },
      { town: '甲镇', poor: 'suppressed' },
    ];
    const summed = chartDataFromRows({ x: 'town', y: 'poor', rows, combine: 'sum' });
    expect(summed.series[0]!.cells).toEqual([{ value: null, status: 'suppressed' }]);
  });

  it('make a series of each column, and a gap where a row has none', () => {
    const wide = chartDataFromRows({
      x: 'year',
      y: ['a', 'b'],
      rows: [
        { year: 2015, a: 1, b: 2 },
        { year: 2016, a: 3 },
      ],
      labels: { a: '甲县' },
    });
    expect(wide.categoryKind).toBe('time');
    expect(wide.series.map(({ label, cells }) => [label, cells.map(({ value }) => value)])).toEqual([
      ['甲县', [1, 3]],
      ['b', [2, null]],
    ]);
  });
});

describe('rows of a query', () => {
  const households = [
    { id: 'a', type: 'general', causes: ['illness', 'schooling'] },
    { id: 'b', type: 'dibao', causes: ['illness'] },
    { id: 'c', type: 'general', causes: [] },
  ];

  it('are counted by a column', () => {
    const data = chartDataFromRows({ rows: households, x: 'type', labels: { general: '一般贫困户' } });
    expect(data.categories).toEqual([
      { key: 'general', label: '一般贫困户' },
      { key: 'dibao', label: 'dibao' },
    ]);
    expect(data.series[0]!.cells.map(({ value }) => value)).toEqual([2, 1]);
    expect([data.multiple, data.whole?.cell.value]).toEqual([false, 3]);
  });

  it('are counted in each item of a list, and that is said', () => {
    const data = chartDataFromRows({ rows: households, x: 'causes' });
    expect(data.series[0]!.cells.map(({ value }) => value)).toEqual([2, 1]);
    expect([data.multiple, data.whole?.cell.value]).toEqual([true, 3]);
  });

  it('may be none', () => {
    expect(chartDataFromRows({ rows: [], x: 'type' })).toMatchObject({ categories: [], series: [] });
  });
});
