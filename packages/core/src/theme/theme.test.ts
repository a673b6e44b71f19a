import { findIndicator } from '../indicator/definitions.js';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.js';
import { legendModel } from './legend.js';
import { categoryColors, rampColors } from './ramps.js';

const incidence = findIndicator('povertyIncidence')!;

describe('contrast', () => {
  it('is 21 for black on white, 1 for equal colours, and 4.54 for the well-known grey', () => {
    expect(contrastRatio('#000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastRatio('#0072b2', '#0072B2')).toBe(1);
    expect(contrastRatio('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('refuses other notations', () => {
    expect(() => contrastRatio('red', '#fff')).toThrow(/"red"/);
  });
});

describe('ramps', () => {
  it('are OrRd for incidence, YlGnBu for the neutral and PuOr for change', () => {
    expect(rampColors('incidence', 5)).toEqual(['#fef0d9', '#fdcc8a', '#fc8d59', '#e34a33', '#b30000']);
    expect(rampColors('neutral', 5)).toEqual(['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494']);
    expect(rampColors('change', 5)).toEqual(['#5e3c99', '#b2abd2', '#f7f7f7', '#fdb863', '#e66101']);
  });

  it.each(['incidence', 'neutral', 'change'] as const)(
    'of %s have as many distinct colours as classes',
    (name) => {
      for (let classes = 1; classes <= 9; classes++) {
        const colors = rampColors(name, classes);
        expect(colors).toHaveLength(classes);
        expect(new Set(colors).size).toBe(classes);
        expect(colors.every((color) => /^#[0-9a-f]{6}$/.test(color))).toBe(true);
      }
    },
  );

  it.each(['incidence', 'neutral'] as const)('of %s get darker from class to class', (name) => {
    for (let classes = 2; classes <= 9; classes++) {
      const onWhite = rampColors(name, classes).map((color) => contrastRatio(color, '#ffffff'));
      expect([...onWhite].sort((a, b) => a - b)).toEqual(onWhite);
    }
  });

  it('refuse other numbers of classes', () => {
    for (const classes of [0, 10, 2.5]) expect(() => rampColors('incidence', classes)).toThrow(RangeError);
  });

  it('leave at most four hues to categories', () => {
    expect(new Set(categoryColors).size).toBe(4);
  });
});

describe('a legend', () => {
  const legend = legendModel({
    indicator: incidence,
    breaks: [2, 3, 10, 20],
    values: [
      2,
      2.5,
      { value: 3, status: 'ok' },
      25,
      null,
      { value: null, status: 'suppressed' },
      { value: null, status: 'missing' },
    ],
    locale: 'zh-CN',
  });

  it('writes the ends of its classes out, closed above', () => {
    expect(legend.classes.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['2 及以下', null, 2],
      ['2 以上至 3', 2, 3],
      ['3 以上至 10', 3, 10],
      ['10 以上至 20', 10, 20],
      ['20 以上', 20, null],
    ]);
  });

  it('writes them in signs where room is short', () => {
    expect(legend.classes.map(({ sign }) => sign)).toEqual(['≤ 2', '2 – 3', '3 – 10', '10 – 20', '> 20']);
  });

  it('counts regions by class, without data and suppressed', () => {
    expect(legend.classes.map(({ count }) => count)).toEqual([1, 2, 0, 0, 1]);
    expect([legend.noData.count, legend.suppressed.count]).toEqual([2, 1]);
  });

  it('names title, unit and denominator, and colours from light to dark', () => {
    expect(legend).toMatchObject({ title: '贫困发生率', unit: '%', denominatorTitle: '农村户籍人口' });
    expect(legend.classes.map(({ color }) => color)).toEqual(rampColors('incidence', 5));
  });

  it('is written in English too', () => {
    const english = legendModel({ indicator: incidence, breaks: [2, 3], values: [], locale: 'en' });
    expect(english.title).toBe('Poverty incidence');
    expect(english.classes.map(({ label }) => label)).toEqual(['2 or less', 'over 2 to 3', 'over 3']);
  });

  it('rounds ends to the decimals of the indicator, and shows more where two would read the same', () => {
    const labelsOf = (breaks: number[]) =>
      legendModel({ indicator: incidence, breaks, values: [], locale: 'en' }).classes.map(
        ({ label }) => label,
      );
    expect(labelsOf([1.23456, 7.5])).toEqual(['1.23 or less', 'over 1.23 to 7.50', 'over 7.50']);
    expect(labelsOf([1.2341, 1.2344])).toEqual(['1.2341 or less', 'over 1.2341 to 1.2344', 'over 1.2344']);
  });

  it('of a change tells its ends with their signs, and calls what did not move so', () => {
    const { classes } = legendModel({
      indicator: { ...incidence, ramp: 'change', decimals: 1 },
      breaks: [-10, -4.5, -0.05, 0.05, 4.5, 10],
      values: [-12, -3, 0, 0.04, 0.06, 11],
      locale: 'zh-CN',
      signed: true,
    });
    expect(classes.map(({ sign, count }) => [sign, count])).toEqual([
      ['≤ −10.0', 1],
      ['−10.0 – −4.5', 0],
      ['−4.5 – 0', 1],
      ['基本不变', 2],
      ['0 – +4.5', 1],
      ['+4.5 – +10.0', 0],
      ['> +10.0', 1],
    ]);
    expect(classes[3]!.color).toBe('#f7f7f7');
  });

  it('has one class without breaks', () => {
    const { classes } = legendModel({ indicator: incidence, breaks: [], values: [0, 0], locale: 'zh-CN' });
    expect(classes).toEqual([
      { label: '全部', sign: '全部', color: '#fdbb84', from: null, to: null, count: 2 },
    ]);
  });
});
