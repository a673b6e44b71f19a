// Periods of years, quarters and months: reading and writing them.
import type { Period } from '../view-state.js';

const MOMENT = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/**
 * `2016`, `2016-Q3` or `2016-08`, or two of them as `2013/2016`, both ends inclusive.
 * @throws RangeError for another form or an end before the start
 */
export function parsePeriod(text: string): Period {
  const [from, to = from, ...rest] = text.split('/');
  const start = from === undefined ? null : monthsOf(from);
  const end = to === undefined ? null : monthsOf(to);
  if (!from || !to || !start || !end || rest.length > 0) {
    throw new RangeError(`period: ${JSON.stringify(text)} is not like 2016, 2016-Q3, 2016-08 or 2013/2016`);
  }
  if (end.last < start.first) throw new RangeError(`period: ${JSON.stringify(text)} ends before it starts`);
  return { from, to };
}

/** The form that `parsePeriod` reads; an instant has one part. */
export function formatPeriod(period: Period): string {
  return period.from === period.to ? period.from : `${period.from}/${period.to}`;
}

/** The year of the period's end. @throws RangeError when `to` is not a year, quarter or month */
export function yearOf(period: Period): number {
  if (!MOMENT.test(period.to)) {
    throw new RangeError(`period.to: ${JSON.stringify(period.to)} is not like 2016, 2016-Q3 or 2016-08`);
  }
  return Number(period.to.slice(0, 4));
}

/** First and last month, counted from year 0. */
function monthsOf(moment: string): { first: number; last: number } | null {
  const match = MOMENT.exec(moment);
  if (!match) return null;
  const january = Number(match[1]) * 12;
  if (match[2]) {
    const first = january + (Number(match[2]) - 1) * 3;
    return { first, last: first + 2 };
  }
  if (match[3]) return { first: january + Number(match[3]) - 1, last: january + Number(match[3]) - 1 };
  return { first: january, last: january + 11 };
}
