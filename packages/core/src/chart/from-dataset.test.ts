// An answer about statistics as a chart's table: dimensions found by themselves, parts of ratios, the parent as the whole.
import { describe, expect, it } from 'vitest';
import { buildDataset, type StatFact } from '../stats/dataset.js';
import { chartDataFromDataset } from './from-dataset.js';
import { chartTable } from './table.js';

const fact = (
  region: string,
  year: number,
  measure: string,
  value: number | null,
  status?: 'suppressed',
): StatFact => ({
  ...{ region, year, measure, value, status },
});

const dataset = buildDataset({
  cube: 'poverty',
  source: '示例',
  synthetic: true,
  measures: ['povertyIncidence'],
  regions: [
    { code: '620523000000', name: '甘谷县' },
    { code: '620523100000', name: '大像山镇' },
    { code: '620523106000', name: '大石镇' },
  ],
  moments: ['2015', '2016'],
  facts: [
    fact('620523000000', 2016, 'poorPersons', 300),
    fact('620523000000', 2016, 'ruralPopulation', 2000),
    fact('620523100000', 2016, 'poorPersons', 50),
    fact('620523100000', 2016, 'ruralPopulation', 1000),
    fact('620523106000', 2016, 'poorPersons', null, 'suppressed'),
    fact('620523106000', 2016, 'ruralPopulation', 1000),
    fact('620523100000', 2015, 'poorPersons', 100),
    fact('620523100000', 2015, 'ruralPopulation', 1000),
  ],
});

const ofMonths = buildDataset({
  ...{ cube: 'activities', source: '', synthetic: true, measures: ['activityCount'] },
  ...{ regions: [{ code: '620523000000', name: '甘谷县' }], moments: ['2016-07', '2016-08'], facts: [] },
});

describe('months of a dataset', () => {
  it.each([
    ['zh-CN', ['2016年7月', '2016年8月']],
    ['en', ['2016-07', '2016-08']],
  ] as const)('are called in %s as %o', (locale, labels) => {
    const { categories } = chartDataFromDataset(ofMonths, { x: 'time', locale });
    expect(categories.map(({ label }) => label)).toEqual(labels);
  });
});

describe('regions of a year', () => {
  const data = chartDataFromDataset(dataset, {
    at: { time: '2016' },
    parent: '620523000000',
    locale: 'zh-CN',
  });

  it('are the categories, with the parts of the ratio and the parent as the whole', () => {
    expect(data).toMatchObject({
      title: '贫困发生率',
      place: '甘谷县',
      period: '2016',
      unit: '%',
      additive: false,
    });
    expect(data.categories.map(({ label }) => label)).toEqual(['大像山镇', '大石镇']);
    expect(data.series[0]!.cells).toEqual([
      { value: 5, status: 'ok', parts: { numerator: 50, denominator: 1000 } },
      { value: null, status: 'suppressed', parts: { numerator: null, denominator: 1000 } },
    ]);
    expect(data.whole).toMatchObject({ label: '甘谷县', cell: { value: 15 } });
    expect(data.partTitles).toEqual({ numerator: '贫困人口', denominator: '农村户籍人口' });
    expect([data.source, data.synthetic, data.multiple]).toEqual(['示例', true, false]);
  });
});

describe('years', () => {
  it('are the categories on request, with a series for each region and gaps where there is nothing', () => {
    const data = chartDataFromDataset(dataset, { x: 'time', locale: 'en' });
    expect([data.title, data.period, data.categoryKind, data.seriesKind]).toEqual([
      'Poverty incidence',
      '2015/2016',
      'time',
      'region',
    ]);
    expect(data.series.map(({ label, cells }) => [label, cells.map(({ value }) => value)])).toEqual([
      ['甘谷县', [null, 15]],
      ['大像山镇', [10, 5]],
      ['大石镇', [null, null]],
    ]);
  });
});

it('measures income by year against the poverty line of each year, where one was published', () => {
  const years = [2015, 2016, 2017, 2019];
  const income = buildDataset({
    ...{ cube: 'poverty', source: '示例', synthetic: true, measures: ['netIncomePerCapita'] },
    regions: [{ code: '620523000000', name: '甘谷县' }],
    moments: years.map(String),
    facts: years.flatMap((year, index) => [
      fact('620523000000', year, 'netIncome', 100 * (2900 + 400 * index)),
      fact('620523000000', year, 'netIncomePersons', 100),
    ]),
  });
  const data = chartDataFromDataset(income, { x: 'time', locale: 'zh-CN' });
  // 2,855, 2,952 and 3,218 yuan; nothing was published for 2017.
  expect(data.reference!.cells.map(({ value }) => value)).toEqual([2855, 2952, null, 3218]);
  const { columns, rows } = chartTable(data);
  expect(columns.map(({ title }) => title)).toContain('国家扶贫标准');
  const { cells } = rows[1]!;
  expect([cells[0]!.value, cells[cells.length - 1]!.value]).toEqual([3300, 2952]);
  // Another measure has none.
  expect(chartDataFromDataset(dataset, { x: 'time', locale: 'en' }).reference).toBeUndefined();
});

it('refuses a measure that is not in the dataset', () => {
  expect(() => chartDataFromDataset(dataset, { measures: ['households'], locale: 'zh-CN' })).toThrow(
    RangeError,
  );
});

it('is multiple where the answer says so', () => {
  const extension = { ...dataset.extension, dimensions: { region: { multiple: true } } };
  expect(
    chartDataFromDataset({ ...dataset, extension }, { locale: 'zh-CN', at: { time: '2016' } }).multiple,
  ).toBe(true);
});
