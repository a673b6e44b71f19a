// What an indicator shows over a span of time: its value at the end, its change, or the sum of what happened.
import type { Cell } from '@onemap/contract/cube';
import type { Indicator } from '@onemap/contract';
import type { StepRange, TimeMode } from '../time/time-axis.js';

/** `value`: as it is at the end. `change`: end minus beginning. `sum`: all steps together. */
export type SpanReading = 'value' | 'change' | 'sum';

/** Events of a year, a quarter or a month add up over several; a state at the end of a year does not. */
const eventCounts: ReadonlySet<string> = new Set([
  'exitedHouseholds',
  'exitedPersons',
  'relapsedHouseholds',
  'relapsedPersons',
  ...['activityCount', 'participantCount', 'householdsReached'],
]);

/** Whether the values of several steps may be added. */
export function addsUpOverTime({ id }: Pick<Indicator, 'id'>): boolean {
  return eventCounts.has(id);
}

/**
 * How a mode reads an indicator: an instant shows the value, or with `asChange` what changed since the step before; a
 * range and a cumulation show the sum of events, and the change of anything else.
 */
export function readingOf(indicator: Pick<Indicator, 'id'>, mode: TimeMode, asChange: boolean): SpanReading {
  if (mode === 'instant') return asChange ? 'change' : 'value';
  return addsUpOverTime(indicator) && !asChange ? 'sum' : 'change';
}

/** The steps that a reading compares or adds; an instant change looks one step back. */
export function spanOf(range: StepRange, mode: TimeMode, reading: SpanReading): StepRange {
  if (reading === 'value') return { from: range.to, to: range.to };
  return mode === 'instant' ? { from: range.to - 1, to: range.to } : range;
}

const missing: Cell = { value: null, status: 'missing' };

/**
 * The cell of a span: one that is not public, or missing, at a step that counts makes the whole so. A change over a
 * span of one step is missing: there is nothing to compare with.
 */
export function spanCell(cells: readonly Cell[], { from, to }: StepRange, reading: SpanReading): Cell {
  const at = (index: number): Cell => cells[index] ?? missing;
  if (reading === 'value') return at(to);
  if (reading === 'change') {
    if (from === to) return missing;
    return combine([at(from), at(to)], ([first = 0, last = 0]) => last - first);
  }
  const counted = Array.from({ length: to - from + 1 }, (_, index) => at(from + index));
  return combine(counted, (values) => values.reduce((sum, value) => sum + value, 0));
}

/**
 * The change over a span in per cent of its first step; missing where that is zero, since nothing can be compared with
 * nothing.
 */
export function relativeChangeCell(cells: readonly Cell[], span: StepRange): Cell {
  const change = spanCell(cells, span, 'change');
  const first = cells[span.from]?.value ?? null;
  if (change.value === null || first === null) return change;
  return first === 0 ? missing : { value: (change.value / Math.abs(first)) * 100, status: 'ok' };
}

function combine(cells: readonly Cell[], compute: (values: number[]) => number): Cell {
  if (cells.some(({ status }) => status === 'suppressed')) return { value: null, status: 'suppressed' };
  const values = cells.map(({ value }) => value);
  if (values.includes(null)) return missing;
  return { value: compute(values as number[]), status: 'ok' };
}
