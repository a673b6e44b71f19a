// Reads `datetime`: a year, a day, a moment or a span; what has a state for each year is shown at the end of the span's year.
import { readDaySpan, type DaySpan } from '@onemap/core';
import { isInstant, instantKey } from '@onemap/contract/cql2';
import { invalidParameter } from '../http-problem.js';

/**
 * @returns the year whose end is meant, or undefined for the latest: without `datetime`, and for a span without an end
 * @throws HttpProblem `invalid-parameter` for another form, or a span that ends before it starts
 */
export function readDatetime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const bounds = text.split('/');
  if (bounds.length > 2) throw refused();
  const [start, end] = bounds.map((bound, index) => readBound(bound, index === 0 && bounds.length === 2));
  if (bounds.length === 1) {
    if (start === null || start === undefined) throw refused();
    return yearOf(start);
  }
  if (start && end && instantKey(start) > instantKey(end))
    throw invalidParameter('datetime', '时段的起点晚于终点');
  return end ? yearOf(end) : undefined;
}

/** The days of events. @throws HttpProblem `invalid-parameter` for another form, or a span that ends before it starts */
export function readDays(text: string): DaySpan {
  try {
    return readDaySpan(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw invalidParameter(
      'datetime',
      '写作 2016、2016-Q3、2016-08、2016-08-12，或以 / 相连的时段，不限的一端写 ..',
    );
  }
}

/** An instant of the contract; null for an open end. A year stands for its last day, where it starts a span for its first. */
function readBound(text: string, starts: boolean): string | null {
  if (text === '' || text === '..') return null;
  if (/^[0-9]{4}$/.test(text) && text !== '0000') return `${text}-${starts ? '01-01' : '12-31'}`;
  const inUtc = toUtc(text);
  if (inUtc === null || !isInstant(inUtc)) throw refused();
  return inUtc;
}

/** RFC 3339 has offsets and small letters; the contract's instants have neither. */
function toUtc(text: string): string | null {
  const upper = text.toUpperCase();
  if (!/[+-][0-9]{2}:[0-9]{2}$/.test(upper) || !upper.includes('T')) return upper;
  const moment = new Date(upper);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function yearOf(instant: string): number {
  return Number(instant.slice(0, 4));
}

function refused(): Error {
  return invalidParameter(
    'datetime',
    '写作 2016、2016-05-01、2016-05-01T08:00:00Z，或以 / 相连的时段，不限的一端写 ..',
  );
}
