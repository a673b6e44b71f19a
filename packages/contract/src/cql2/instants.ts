// Dates and timestamps of a filter, and the fifteen relations between two stretches of time as data.
import type { ComparisonOperator, TemporalOperator } from './tree.js';

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?Z)?$/;

/** Days and UTC timestamps that exist, of the years 1 to 9999, without leap seconds. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (!year || !month || month > 12 || !day || day > daysIn(year, month)) return false;
  return hour! < 24 && minute! < 60 && second! < 60;
}

export function isDate(text: string): boolean {
  return text.length === 10;
}

/** A text that orders like the instants do, to the microsecond; a day stands for its first moment in UTC. */
export function instantKey(text: string): string {
  const [day, time = '00:00:00Z'] = text.split('T');
  const [whole, decimals = ''] = time.slice(0, -1).split('.');
  return `${day}T${whole}.${decimals.padEnd(6, '0')}`;
}

/** Orders before and after every key of an instant; they stand for `..`. */
export const beforeAll = '';
export const afterAll = '~';

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An end of the first (`a`) or the second (`b`) operand. */
export type Bound = 'aStart' | 'aEnd' | 'bStart' | 'bEnd';
export type BoundTest = readonly [Bound, ComparisonOperator, Bound];

interface Relation {
  /** All of them hold, or with `negated` not all of them. */
  readonly tests: readonly BoundTest[];
  readonly negated?: true;
  /** What each operand may be: an instant counts as an interval of no length where it is allowed. */
  readonly operands: readonly [instantAllowed: boolean, instantAllowed: boolean];
}

const intersecting: readonly BoundTest[] = [
  ['aStart', '<=', 'bEnd'],
  ['aEnd', '>=', 'bStart'],
];
const intervalsOnly = [false, false] as const;
const anything = [true, true] as const;

/** OGC 21-065r2, temporal functions: Allen's relations, strict where Allen is. */
export const temporalRelations: Readonly<Record<TemporalOperator, Relation>> = {
  t_after: { tests: [['aStart', '>', 'bEnd']], operands: anything },
  t_before: { tests: [['aEnd', '<', 'bStart']], operands: anything },
  t_disjoint: { tests: intersecting, negated: true, operands: anything },
  t_equals: { tests: both('=', '='), operands: anything },
  t_intersects: { tests: intersecting, operands: anything },
  t_contains: { tests: both('<', '>'), operands: [false, true] },
  t_during: { tests: both('>', '<'), operands: [true, false] },
  t_finishedBy: { tests: both('<', '='), operands: intervalsOnly },
  t_finishes: { tests: both('>', '='), operands: intervalsOnly },
  t_startedBy: { tests: both('=', '>'), operands: intervalsOnly },
  t_starts: { tests: both('=', '<'), operands: intervalsOnly },
  t_meets: { tests: [['aEnd', '=', 'bStart']], operands: intervalsOnly },
  t_metBy: { tests: [['aStart', '=', 'bEnd']], operands: intervalsOnly },
  t_overlaps: {
    tests: [
      ['aStart', '<', 'bStart'],
      ['aEnd', '>', 'bStart'],
      ['aEnd', '<', 'bEnd'],
    ],
    operands: intervalsOnly,
  },
  t_overlappedBy: {
    tests: [
      ['aStart', '>', 'bStart'],
      ['aStart', '<', 'bEnd'],
      ['aEnd', '>', 'bEnd'],
    ],
    operands: intervalsOnly,
  },
};

function both(starts: ComparisonOperator, ends: ComparisonOperator): readonly BoundTest[] {
  return [
    ['aStart', starts, 'bStart'],
    ['aEnd', ends, 'bEnd'],
  ];
}
