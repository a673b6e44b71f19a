// Cube reader: cells, series and the reasons for empty cells.
import { describe, expect, it } from 'vitest';
import { readCube } from './cube.js';
import type { StatDataset } from './index.js';

const dataset: StatDataset = {
  version: '2.0',
  class: 'dataset',
  label: 'two towns, three years',
  source: 'made up',
  id: ['region', 'time', 'measure'],
  size: [2, 3, 1],
  role: { geo: ['region'], time: ['time'], metric: ['measure'] },
  dimension: {
    region: {
      label: '区划',
      category: { index: ['620523100000', '620523106000'], label: { '620523106000': '大石镇' } },
    },
    time: { label: '年', category: { index: ['2014', '2015', '2016'], label: {} } },
    measure: { label: '指标', category: { index: ['poorPersons'], label: { poorPersons: '贫困人口' } } },
  },
  value: [10, 20, 0, null, 50, null],
  status: { '3': 'suppressed' },
  extension: {
    cube: 'poverty',
    synthetic: true,
    measures: {
      poorPersons: {
        unit: '人',
        decimals: 0,
        kind: 'count',
        numerator: null,
        denominator: null,
        denominatorTitle: null,
      },
    },
  },
};

describe('a cube', () => {
  const cube = readCube(dataset);

  it('answers a cell by its coordinates, with short region codes and numbers for years', () => {
    expect(cube.at({ region: '620523100', time: 2015 })).toEqual({ value: 20, status: 'ok' });
    expect(cube.at({ region: '620523106000', time: '2015' })).toEqual({ value: 50, status: 'ok' });
  });

  it('keeps zero apart from suppressed and missing', () => {
    expect(cube.at({ region: '620523100', time: 2016 })).toEqual({ value: 0, status: 'ok' });
    expect(cube.at({ region: '620523106', time: 2014 })).toEqual({ value: null, status: 'suppressed' });
    expect(cube.at({ region: '620523106', time: 2016 })).toEqual({ value: null, status: 'missing' });
  });

  it('answers a series along time', () => {
    expect(cube.series('time', { region: '620523100' }).map((point) => [point.key, point.value])).toEqual([
      ['2014', 10],
      ['2015', 20],
      ['2016', 0],
    ]);
  });

  it('names the label, or the key where there is none', () => {
    expect(cube.label('region', '620523106000')).toBe('大石镇');
    expect(cube.label('time', '2014')).toBe('2014');
  });

  it('refuses unknown coordinates by name', () => {
    expect(() => cube.at({ region: '620523999', time: 2014 })).toThrow('region: 620523999');
    expect(() => cube.at({ region: '620523100' })).toThrow('time: a coordinate is needed');
    expect(() => cube.keys('colour')).toThrow('colour');
    expect(() => cube.measure('mood')).toThrow('mood');
  });
});
