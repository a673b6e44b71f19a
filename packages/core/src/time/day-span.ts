// The days that a `datetime` of the contract covers: a year, quarter, month, day or instant, or two of them.
import { monthsOf, readMoment } from './moments.js';

/** Days as `2016-08-12`, both included; null is an open end. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * `2016`, `2016-Q3`, `2016-08`, `2016-08-12`, `2016-08-12T08:00:00Z`, or two with `/` between, `..` or nothing for an
 * open end. An instant is a day of China.
 * @throws RangeError for another form, two open ends, and a span that ends before it starts
 */
export function readDaySpan(text: string): DaySpan {
  const bounds = text.split('/').map(readBound);
  const [first, last = first] = bounds;
  if (!first || !last || bounds.length > 2) throw refused(text);
  const span = { from: first.from, to: last.to };
  if (bounds.length === 1 ? span.from === null : span.from === null && span.to === null) throw refused(text);
  if (span.from !== null && span.to !== null && span.to < span.from)
    throw new RangeError(`datetime: ${JSON.stringify(text)} ends before it starts`);
  return span;
}

function readBound(text: string): DaySpan {
  if (text === '' || text === '..') return { from: null, to: null };
  if (readMoment(text)) return daysOf(text);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOf(`${text}T00:00:00Z`, 0) : dayOf(text.toUpperCase(), 8);
  if (day === null || (text.length === 10 && day !== text)) throw refused(text);
  return { from: day, to: day };
}

function daysOf(moment: string): DaySpan {
  const { first, last } = monthsOf(moment);
  const dayIn = (month: number, day: number): string =>
    new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
  return { from: dayIn(first, 1), to: dayIn(last + 1, 0) };
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function dayOf(text: string, hoursAhead: number): string | null {
  const moment = instant.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? null : new Date(moment + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}

function refused(text: string): RangeError {
  return new RangeError(
    `datetime: ${JSON.stringify(text)} is not like 2016, 2016-Q3, 2016-08, 2016-08-12 or 2013/2016-08`,
  );
}
