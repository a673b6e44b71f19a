import { describe, expect, it } from 'vitest';
import { momentsOnRecord, sumOfMonths, type MonthlyFigures } from './monthly.js';

/** From November 2015 to May 2016; nothing is on record before December and after April. */
const figures: MonthlyFigures = { first: 2015 * 12 + 10, values: [null, 3, 1, 0, 2, 5, null] };

describe('figures of months', () => {
  it.each([
    ['2015-12', 3],
    ['2016-02', 0],
    ['2016-Q1', 3], // January 1, February 0, March 2
    ['2016-Q2', 5], // April alone is on record
    ['2015', 3],
    ['2016', 8],
  ])('%s come to %i', (moment, sum) => {
    expect(sumOfMonths(figures, moment)).toBe(sum);
  });

  it.each(['2015-11', '2016-05', '2015-Q3', '2014', '2017'])(
    '%s are not on record, which is not zero',
    (moment) => {
      expect(sumOfMonths(figures, moment)).toBeNull();
    },
  );

  it('are of the moments from the first month on record to the last', () => {
    expect(momentsOnRecord(figures, 'month')).toEqual([
      '2015-12',
      '2016-01',
      '2016-02',
      '2016-03',
      '2016-04',
    ]);
    expect(momentsOnRecord(figures, 'quarter')).toEqual(['2015-Q4', '2016-Q1', '2016-Q2']);
    expect(momentsOnRecord(figures, 'year')).toEqual(['2015', '2016']);
    expect(momentsOnRecord({ first: 0, values: [null, null] }, 'year')).toEqual([]);
  });
});
