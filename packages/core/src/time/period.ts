// Periods of years, quarters and months: reading and writing them.
import type { Period } from '../view-state.js';
import { momentHolding, monthsOf, readMoment, type TimeUnit } from './moments.js';

/**
 * `2016`, `2016-Q3` or `2016-08`, or two of them as `2013/2016`, both ends inclusive.
 * @throws RangeError for another form or an end before the start
 */
export function parsePeriod(text: string): Period {
  const [from, to = from, ...rest] = text.split('/');
  if (!from || !to || !readMoment(from) || !readMoment(to) || rest.length > 0) {
    throw new RangeError(`period: ${JSON.stringify(text)} is not like 2016, 2016-Q3, 2016-08 or 2013/2016`);
  }
  if (monthsOf(to).last < monthsOf(from).first)
    throw new RangeError(`period: ${JSON.stringify(text)} ends before it starts`);
  return { from, to };
}

/** The form that `parsePeriod` reads; an instant has one part. */
export function formatPeriod(period: Period): string {
  return period.from === period.to ? period.from : `${period.from}/${period.to}`;
}

/**
 * The moments of a unit that hold the period's first and last month; an instant stays one, that of its end.
 * @throws RangeError for ends that are no years, quarters or months
 */
export function periodInUnit({ from, to }: Period, unit: TimeUnit): Period {
  const end = momentHolding(unit, monthsOf(to).last);
  return { from: from === to ? end : momentHolding(unit, monthsOf(from).first), to: end };
}

/** The year of the period's end. @throws RangeError when `to` is not a year, quarter or month */
export function yearOf(period: Period): number {
  const end = readMoment(period.to);
  if (!end) {
    throw new RangeError(`period.to: ${JSON.stringify(period.to)} is not like 2016, 2016-Q3 or 2016-08`);
  }
  return end.year;
}
