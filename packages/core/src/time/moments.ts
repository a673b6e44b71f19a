// Years, quarters and months as texts: their units, their order, and those between two of them.
import type { TimeUnit } from '@onemap/contract';

export type { TimeUnit };

/** `2016`, `2016-Q3` or `2016-08`. */
export type Moment = string;

const pattern = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;
const monthsIn: Readonly<Record<TimeUnit, number>> = { year: 12, quarter: 3, month: 1 };

export interface MomentParts {
  readonly unit: TimeUnit;
  readonly year: number;
  /** 1 to 4 for a quarter, 1 to 12 for a month, 1 for a year. */
  readonly number: number;
}

/** Null for another form. */
export function readMoment(moment: Moment): MomentParts | null {
  const match = pattern.exec(moment);
  if (!match) return null;
  const [, year, quarter, month] = match;
  if (quarter) return { unit: 'quarter', year: Number(year), number: Number(quarter) };
  if (month) return { unit: 'month', year: Number(year), number: Number(month) };
  return { unit: 'year', year: Number(year), number: 1 };
}

/** First and last month of the moment, counted from January of year 0. @throws RangeError for another form */
export function monthsOf(moment: Moment): { readonly first: number; readonly last: number } {
  const { unit, year, number } = momentParts(moment);
  const first = year * 12 + (number - 1) * monthsIn[unit];
  return { first, last: first + monthsIn[unit] - 1 };
}

/** @throws RangeError for another form */
export function unitOf(moment: Moment): TimeUnit {
  return momentParts(moment).unit;
}

/** The moment `steps` of its own unit later, earlier when negative. @throws RangeError for another form */
export function shiftMoment(moment: Moment, steps: number): Moment {
  const { unit } = momentParts(moment);
  return momentAt(unit, monthsOf(moment).first / monthsIn[unit] + steps);
}

/** All moments of one unit from the first to the last, both included; empty when the last is earlier. @throws RangeError for two units */
export function momentsBetween(first: Moment, last: Moment): Moment[] {
  const unit = unitOf(first);
  if (unitOf(last) !== unit) throw new RangeError(`moments: ${first} and ${last} are of two units`);
  const start = monthsOf(first).first / monthsIn[unit];
  const end = monthsOf(last).first / monthsIn[unit];
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => momentAt(unit, start + index));
}

/** The year, quarter or month that holds a month, which is counted from January of year 0. */
export function momentHolding(unit: TimeUnit, month: number): Moment {
  return momentAt(unit, Math.floor(month / monthsIn[unit]));
}

/** How a moment is written out in Chinese: `2016年`, `2016年3季度`, `2016年8月`. @throws RangeError for another form */
export function momentLabel(moment: Moment): string {
  const { unit, year, number } = momentParts(moment);
  if (unit === 'year') return `${year}年`;
  return `${year}年${number}${unit === 'quarter' ? '季度' : '月'}`;
}

function momentParts(moment: Moment): MomentParts {
  const parts = readMoment(moment);
  if (!parts) throw new RangeError(`moment: ${JSON.stringify(moment)} is not like 2016, 2016-Q3 or 2016-08`);
  return parts;
}

/** @param count units since year 0 */
function momentAt(unit: TimeUnit, count: number): Moment {
  const perYear = 12 / monthsIn[unit];
  const year = String(Math.floor(count / perYear)).padStart(4, '0');
  const number = (((count % perYear) + perYear) % perYear) + 1;
  if (unit === 'year') return year;
  return unit === 'quarter' ? `${year}-Q${number}` : `${year}-${String(number).padStart(2, '0')}`;
}
