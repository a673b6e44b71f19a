import { readCube } from '@onemap/contract/cube';
import { describe, expect, it } from 'vitest';
import { buildDataset, measuresWithParts } from './dataset.js';
import type { DatasetRequest, StatFact } from './dataset.js';

const facts: StatFact[] = [
  { region: '620523106000', year: 2015, measure: 'poorPersons', value: 1204 },
  { region: '620523106000', year: 2015, measure: 'ruralPopulation', value: 9710 },
  { region: '620523106000', year: '2016', measure: 'poorPersons', value: 0 },
  { region: '620523106000', year: '2016', measure: 'ruralPopulation', value: 9800 },
  { region: '620523107000', year: 2015, measure: 'poorPersons', value: null, status: 'suppressed' },
  { region: '620523107000', year: 2015, measure: 'ruralPopulation', value: 3000 },
  { region: '620523107000', year: 2016, measure: 'poorPersons', value: 30 },
  { region: '620523107000', year: 2016, measure: 'ruralPopulation', value: null },
  { region: '620523000000', year: 2015, measure: 'poorPersons', value: 99 },
];

const request: DatasetRequest = {
  cube: 'poverty',
  label: '贫困统计',
  source: '示意数据',
  synthetic: true,
  measures: ['povertyIncidence'],
  regions: [
    { code: '620523106000', name: '大石镇' },
    { code: '620523107000', name: '礼辛镇' },
  ],
  moments: ['2015', '2016'],
  facts,
};

describe('a dataset', () => {
  const dataset = buildDataset(request);

  it('has the dimensions region, time and measure, the parts of ratios behind what was asked for', () => {
    expect(dataset.id).toEqual(['region', 'time', 'measure']);
    expect(dataset.size).toEqual([2, 2, 3]);
    expect(dataset.dimension.measure!.category.index).toEqual([
      'povertyIncidence',
      'poorPersons',
      'ruralPopulation',
    ]);
    expect(dataset.dimension.region!.category.label).toEqual({
      '620523106000': '大石镇',
      '620523107000': '礼辛镇',
    });
    expect(dataset.role).toEqual({ time: ['time'], geo: ['region'], metric: ['measure'] });
  });

  it('lists its values with the last dimension fastest, and says why one is null', () => {
    expect(dataset.value.map((value) => value && Math.round(value * 1e4) / 1e4)).toEqual([
      ...[12.3996, 1204, 9710],
      ...[0, 0, 9800],
      ...[null, null, 3000],
      ...[null, 30, null],
    ]);
    expect(dataset.status).toEqual({ 6: 'suppressed', 7: 'suppressed', 9: 'missing', 11: 'missing' });
  });

  it('describes its measures and its origin', () => {
    expect(dataset).toMatchObject({
      version: '2.0',
      class: 'dataset',
      label: '贫困统计',
      source: '示意数据',
    });
    expect(dataset.extension).toMatchObject({ cube: 'poverty', synthetic: true });
    expect(dataset.extension.measures.povertyIncidence).toEqual({
      unit: '%',
      decimals: 2,
      kind: 'ratio',
      numerator: 'poorPersons',
      denominator: 'ruralPopulation',
      denominatorTitle: '农村户籍人口',
    });
  });

  it('is read as a cube', () => {
    const cube = readCube(dataset);
    expect(cube.at({ region: '620523107', time: 2015, measure: 'povertyIncidence' })).toEqual({
      value: null,
      status: 'suppressed',
    });
    expect(cube.at({ region: '620523106', time: 2016, measure: 'poorPersons' })).toEqual({
      value: 0,
      status: 'ok',
    });
  });

  it('is missing where no fact is, and has no status when nothing is null', () => {
    const empty = buildDataset({ ...request, measures: ['households'], facts: [] });
    expect(empty.value).toEqual([null, null, null, null]);
    expect(Object.values(empty.status ?? {})).toEqual(['missing', 'missing', 'missing', 'missing']);
    expect(buildDataset({ ...request, measures: ['poorPersons'], moments: [] })).not.toHaveProperty('status');
  });

  it('keeps a ratio that a fact gives, as published figures do', () => {
    const published = buildDataset({
      ...request,
      cube: 'published',
      moments: ['2017'],
      regions: [{ code: '620523000000', name: '甘谷县' }],
      facts: [{ region: '620523000000', year: 2017, measure: 'povertyIncidence', value: 5.29 }],
    });
    expect(published.value).toEqual([5.29, null, null]);
  });

  it('is broken down by household type only when asked to, and totals are not types', () => {
    const typed = buildDataset({
      ...request,
      measures: ['poorPersons'],
      moments: ['2015'],
      regions: [{ code: '620523106000', name: '大石镇' }],
      householdTypes: ['general', 'wubao'],
      facts: [...facts, { ...facts[0]!, value: 1100, householdType: 'general' }],
    });
    expect(typed.id).toEqual(['region', 'time', 'householdType', 'measure']);
    expect(typed.dimension.householdType!.category.label).toEqual({ general: '一般贫困户', wubao: '五保户' });
    expect(typed.value).toEqual([1100, null]);
  });

  it('has quarters and months beside years, each under its name', () => {
    const counted = (year: string, value: number) => ({
      ...{ region: '620523106000', year, measure: 'activityCount', value },
    });
    const monthly = buildDataset({
      ...request,
      cube: 'activities',
      measures: ['activityCount'],
      moments: ['2016', '2016-Q3', '2016-08'],
      regions: [{ code: '620523106000', name: '大石镇' }],
      facts: [counted('2016', 9), counted('2016-Q3', 4), counted('2016-08', 1)],
    });
    expect(monthly.value).toEqual([9, 4, 1]);
    expect(monthly.dimension.time).toEqual({
      label: '时间',
      category: {
        index: ['2016', '2016-Q3', '2016-08'],
        label: { '2016': '2016', '2016-Q3': '2016年3季度', '2016-08': '2016年8月' },
      },
    });
  });

  it('refuses an unknown measure with its name', () => {
    expect(() => buildDataset({ ...request, measures: ['gdp'] })).toThrow(/"gdp"/);
  });
});

describe('measures with their parts', () => {
  it('name each measure once, those asked for first', () => {
    expect(measuresWithParts(['ruralPopulation', 'povertyIncidence', 'poorDensity'])).toEqual([
      'ruralPopulation',
      'povertyIncidence',
      'poorDensity',
      'poorPersons',
      'areaKm2',
    ]);
  });
});
