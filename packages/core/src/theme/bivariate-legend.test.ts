// The legend of two indicators: both axes written out, and every place counted once.
import { describe, expect, it } from 'vitest';
import type { Cell } from '@onemap/contract/cube';
import { findIndicator } from '../indicator/definitions.js';
import { bivariateLegend } from './bivariate-legend.js';

const ok = (value: number): Cell => ({ value, status: 'ok' });
const missing: Cell = { value: null, status: 'missing' };
const suppressed: Cell = { value: null, status: 'suppressed' };

const incidence = findIndicator('povertyIncidence')!;
const income = findIndicator('netIncomePerCapita')!;

describe('the legend of two indicators', () => {
  const legend = bivariateLegend({
    ...{ x: incidence, y: income, locale: 'zh-CN' },
    breaks: { x: [3, 10], y: [4000, 6000] },
    cells: [
      [ok(3), ok(4000)],
      [ok(2), ok(5000)],
      [ok(12), ok(3500)],
      [ok(11), ok(3000)],
      [ok(10), ok(6001)],
      [ok(10), missing],
      [suppressed, ok(5000)],
      [missing, missing],
    ],
  });

  it('writes the breaks of both out, with title, unit and denominator', () => {
    expect(legend.x).toMatchObject({ title: '贫困发生率', unit: '%', denominatorTitle: '农村户籍人口' });
    expect(legend.y).toMatchObject({ title: '人均纯收入', unit: '元', denominatorTitle: '登记收入的人口' });
    expect(legend.x.classes.map(({ sign }) => sign)).toEqual(['≤ 3', '3 – 10', '> 10']);
    expect(legend.y.classes.map(({ label }) => label)).toEqual([
      '4,000 及以下',
      '4,000 以上至 6,000',
      '6,000 以上',
    ]);
  });

  it('counts each place in the crossing of its two classes, or as missing, or as not public', () => {
    expect(legend.crossings.map(({ count }) => count)).toEqual([1, 0, 2, 1, 0, 0, 0, 1, 0]);
    expect([legend.noData.count, legend.suppressed.count]).toEqual([2, 1]);
  });

  it('begins with the lightest, both low, and ends with the darkest, both high', () => {
    expect(legend.crossings[0]).toMatchObject({ x: 0, y: 0, color: '#f1ece4' });
    expect(legend.crossings[2]).toMatchObject({ x: 2, y: 0, color: '#f0882c' });
    expect(legend.crossings[8]).toMatchObject({ x: 2, y: 2, color: '#3b1237' });
  });

  it('has fewer crossings where one axis has fewer classes', () => {
    const flat = bivariateLegend({
      ...{ x: incidence, y: income, locale: 'en' },
      breaks: { x: [3], y: [] },
      cells: [[ok(1), ok(5)]],
    });
    expect(flat.crossings.map(({ x, y, count }) => [x, y, count])).toEqual([
      [0, 0, 1],
      [1, 0, 0],
    ]);
    expect(flat.y.classes.map(({ label }) => label)).toEqual(['all values']);
  });
});
