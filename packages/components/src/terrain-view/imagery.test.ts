// Which set is draped over the land in which year.
import type { ImagerySet } from '@onemap/core/map';
import { describe, expect, it } from 'vitest';
import { imagerySet } from '../swipe-compare/swipe-compare.fixtures.js';
import { drapedImagery } from './imagery.js';

const set = (year: number, url: string, more: Partial<ImagerySet> = {}): ImagerySet =>
  imagerySet(year, '#000000', { tiles: { type: 'xyz', url, attribution: '' }, ...more });

const sets = [
  set(2013, '/2013/{z}/{x}/{y}'),
  set(2015, '/coarse/{z}/{x}/{y}', { resolutionM: 10 }),
  set(2015, '/fine/{z}/{x}/{y}', { resolutionM: 2 }),
];

const urlIn = (year: number | undefined, catalogue = sets) => drapedImagery(catalogue, year)?.tiles.url;

describe('drapedImagery', () => {
  it('is that of the year, the finest, else the nearest before it, else the first', () => {
    expect([2015, 2014, 2013, 2010, 2020].map((year) => urlIn(year))).toEqual([
      '/fine/{z}/{x}/{y}',
      '/2013/{z}/{x}/{y}',
      '/2013/{z}/{x}/{y}',
      '/2013/{z}/{x}/{y}',
      '/fine/{z}/{x}/{y}',
    ]);
  });

  it('is none where nothing can be draped: painted tiles, another grid, rows from the south', () => {
    const degrees = { type: 'xyz', url: '/{z}/{x}/{y}', attribution: '', crs: 'EPSG:4490' } as const;
    expect(urlIn(2015, [imagerySet(2015, '#000000')])).toBeUndefined();
    expect(urlIn(2015, [set(2015, '', { tiles: degrees })])).toBeUndefined();
    expect(urlIn(2015, [set(2015, '/{z}/{x}/{-y}')])).toBeUndefined();
    expect(urlIn(2015, [])).toBeUndefined();
  });

  it('takes the first of several hosts', () => {
    expect(urlIn(2015, [set(2015, 'https://t{0-7}.example/{z}/{x}/{y}')])).toBe(
      'https://t0.example/{z}/{x}/{y}',
    );
  });
});
