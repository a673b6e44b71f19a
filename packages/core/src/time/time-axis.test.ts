import { describe, expect, it } from 'vitest';
import { momentsBetween, monthsOf, shiftMoment } from './moments.js';
import { advance, clampRange, createTimeAxis, periodOf, rangeOf, stepAt } from './time-axis.js';

const years = createTimeAxis(['2013', '2014', '2016']);

describe('moments', () => {
  it('follow one another over the turn of the year', () => {
    expect(momentsBetween('2015-11', '2016-02')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02']);
    expect(momentsBetween('2015-Q3', '2016-Q1')).toEqual(['2015-Q3', '2015-Q4', '2016-Q1']);
    expect(momentsBetween('2016', '2015')).toEqual([]);
    expect(shiftMoment('2016-01', -1)).toBe('2015-12');
    expect(shiftMoment('2016-Q4', 1)).toBe('2017-Q1');
    expect(shiftMoment('2016', -3)).toBe('2013');
  });

  it('are months from first to last: the third quarter of 2016 is July to September', () => {
    expect(monthsOf('2016-Q3')).toEqual({ first: 2016 * 12 + 6, last: 2016 * 12 + 8 });
    expect(monthsOf('2016')).toEqual({ first: 2016 * 12, last: 2016 * 12 + 11 });
  });

  it.each(['', '16', '2016-13', '2016-Q5', '2016-8', '2016-08-01', '２０１６'])('are not %j', (text) => {
    expect(() => monthsOf(text)).toThrow(RangeError);
  });

  it('of two units have none between them', () => {
    expect(() => momentsBetween('2016', '2016-Q4')).toThrow(RangeError);
  });
});

describe('an axis', () => {
  it('shows a year without data as missing', () => {
    expect(years).toEqual({
      unit: 'year',
      steps: [
        { moment: '2013', missing: false },
        { moment: '2014', missing: false },
        { moment: '2015', missing: true },
        { moment: '2016', missing: false },
      ],
    });
  });

  it('sorts what it is given and counts nothing twice', () => {
    expect(createTimeAxis(['2016-02', '2015-12', '2016-02']).steps.map(({ moment }) => moment)).toEqual([
      '2015-12',
      '2016-01',
      '2016-02',
    ]);
    expect(createTimeAxis([])).toEqual({ unit: undefined, steps: [] });
    expect(() => createTimeAxis(['2016', '2017-Q1'])).toThrow(RangeError);
  });

  it('finds the step of a moment, of another unit too, and the nearest one outside', () => {
    expect(['2014', '2014-Q2', '2010', '2030'].map((moment) => stepAt(years, moment))).toEqual([1, 1, 0, 3]);
    const months = createTimeAxis(momentsBetween('2016-01', '2016-12'));
    expect([stepAt(months, '2016-Q2'), stepAt(months, '2016')]).toEqual([5, 11]);
    expect(stepAt(createTimeAxis([]), '2016')).toBe(-1);
  });
});

describe('a mode', () => {
  const period = { from: '2014', to: '2016' };

  it('reads a period in its own way', () => {
    expect(rangeOf(years, 'instant', period)).toEqual({ from: 3, to: 3 });
    expect(rangeOf(years, 'range', period)).toEqual({ from: 1, to: 3 });
    expect(rangeOf(years, 'cumulative', period)).toEqual({ from: 0, to: 3 });
  });

  it('without a period stands at the last step with data', () => {
    const axis = { ...years, steps: [...years.steps, { moment: '2017', missing: true }] };
    expect(rangeOf(axis, 'instant', undefined)).toEqual({ from: 3, to: 3 });
    expect(rangeOf(axis, 'range', undefined)).toEqual({ from: 0, to: 3 });
  });

  it('keeps a place inside the axis and its ends in order', () => {
    expect(clampRange(years, 'range', { from: 9, to: -2 })).toEqual({ from: 0, to: 0 });
    expect(clampRange(years, 'range', { from: 3, to: 1 })).toEqual({ from: 1, to: 1 });
    expect(clampRange(years, 'cumulative', { from: 2, to: 2 })).toEqual({ from: 0, to: 2 });
    expect(periodOf(years, { from: 1, to: 3 })).toEqual(period);
    expect(() => periodOf(years, { from: 0, to: 4 })).toThrow(RangeError);
  });

  it('plays to the end and no further, or from the start again', () => {
    expect(advance(years, 'instant', { from: 0, to: 0 }, false)).toEqual({ from: 1, to: 1 });
    expect(advance(years, 'instant', { from: 3, to: 3 }, false)).toBeNull();
    expect(advance(years, 'instant', { from: 3, to: 3 }, true)).toEqual({ from: 0, to: 0 });
    expect(advance(years, 'cumulative', { from: 0, to: 1 }, false)).toEqual({ from: 0, to: 2 });
    expect(advance(years, 'range', { from: 0, to: 1 }, false)).toEqual({ from: 1, to: 2 });
    expect(advance(years, 'range', { from: 2, to: 3 }, true)).toEqual({ from: 0, to: 1 });
  });
});
