// Facts of fixtures that are kept by month, as the months, quarters or years that a query asks for.
import type { AskedTime } from '../stats/asked-time.js';
import type { StatFact } from '../stats/dataset.js';
import { momentsOnRecord, sumOfMonths } from '../stats/monthly.js';
import { monthsOf } from '../time/moments.js';

/** An additive measure of a region, month by month. */
export interface MonthlyFacts extends Omit<StatFact, 'year' | 'value' | 'status' | 'householdType'> {
  /** The first month, `2013-01`. */
  readonly from: string;
  /** One a month without a gap; null where a month is not on record. */
  readonly values: readonly (number | null)[];
}

/** Nothing for a moment none of whose months is on record. */
export function factsOfMonths(
  { from, values, ...cell }: MonthlyFacts,
  { moments, unit }: AskedTime,
): StatFact[] {
  const figures = { first: monthsOf(from).first, values };
  return (moments ?? momentsOnRecord(figures, unit)).flatMap((moment) => {
    const value = sumOfMonths(figures, moment);
    return value === null ? [] : [{ ...cell, year: moment, value }];
  });
}
