// Figures that are kept by month: what a year, a quarter or a month of them comes to, and which of these there are.
import { momentHolding, momentsBetween, monthsOf, type Moment, type TimeUnit } from '../time/moments.js';

/** Additive figures of months that follow each other; null where a month is not on record. */
export interface MonthlyFigures {
  /** Counted from January of year 0. */
  readonly first: number;
  readonly values: readonly (number | null)[];
}

/** The sum of the months that are on record; null where none of the moment's months is. @throws RangeError for no moment */
export function sumOfMonths({ first, values }: MonthlyFigures, moment: Moment): number | null {
  const months = monthsOf(moment);
  const own = values.slice(Math.max(0, months.first - first), Math.max(0, months.last - first + 1));
  const known = own.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** All moments of a unit from the first month on record to the last, ascending; none where no month is on record. */
export function momentsOnRecord({ first, values }: MonthlyFigures, unit: TimeUnit): Moment[] {
  const months = values.flatMap((value, index) => (value === null ? [] : [first + index]));
  const [start, end] = [months[0], months[months.length - 1]];
  if (start === undefined || end === undefined) return [];
  return momentsBetween(momentHolding(unit, start), momentHolding(unit, end));
}
