import { describe, expect, it } from 'vitest';
import { formatPeriod, parsePeriod, periodInUnit, yearOf } from './period.js';

describe('a period', () => {
  it.each([
    ['2016', '2016', '2016'],
    ['2013/2016', '2013', '2016'],
    ['2016-Q3', '2016-Q3', '2016-Q3'],
    ['2016-08', '2016-08', '2016-08'],
    ['2015-11/2016-02', '2015-11', '2016-02'],
    ['2016/2016-Q1', '2016', '2016-Q1'],
  ])('%s is read', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  it.each([
    '',
    '16',
    '2016-13',
    '2016-00',
    '2016-Q5',
    '2016-Q0',
    '2016-8',
    '2013/',
    '/2016',
    '2013/2014/2015',
    '2016-01-01',
  ])('%j is refused with its value', (text) => {
    expect(() => parsePeriod(text)).toThrow(RangeError);
    expect(() => parsePeriod(text)).toThrow(JSON.stringify(text));
  });

  it.each(['2016/2013', '2016-Q2/2016-03', '2016-02/2016-01'])('%s ends before it starts', (text) => {
    expect(() => parsePeriod(text)).toThrow(/ends before/);
  });

  it('is written as it is read', () => {
    for (const text of ['2016', '2013/2016', '2016-Q3', '2015-11/2016-02']) {
      expect(formatPeriod(parsePeriod(text))).toBe(text);
    }
  });

  it('has the year of its end', () => {
    expect(yearOf({ from: '2013', to: '2016' })).toBe(2016);
    expect(yearOf({ from: '2016-Q3', to: '2016-Q3' })).toBe(2016);
    expect(() => yearOf({ from: '2013', to: 'now' })).toThrow(RangeError);
  });
});

describe('a period in another unit', () => {
  it.each([
    [{ from: '2016', to: '2016' }, 'quarter', { from: '2016-Q4', to: '2016-Q4' }],
    [{ from: '2016', to: '2016' }, 'month', { from: '2016-12', to: '2016-12' }],
    [{ from: '2016-08', to: '2016-08' }, 'quarter', { from: '2016-Q3', to: '2016-Q3' }],
    [{ from: '2016-Q3', to: '2016-Q3' }, 'year', { from: '2016', to: '2016' }],
    [{ from: '2015', to: '2016' }, 'quarter', { from: '2015-Q1', to: '2016-Q4' }],
    [{ from: '2015-11', to: '2016-02' }, 'year', { from: '2015', to: '2016' }],
    [{ from: '2016-Q1', to: '2016-Q3' }, 'month', { from: '2016-01', to: '2016-09' }],
  ] as const)('%o by %s is %o', (period, unit, expected) => {
    expect(periodInUnit(period, unit)).toEqual(expected);
  });
});
