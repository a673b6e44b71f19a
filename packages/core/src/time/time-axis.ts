// A time axis: the steps of a play, and how a place on it becomes a period in each mode.
import type { Period } from '../view-state.js';
import { momentsBetween, monthsOf, unitOf, type Moment, type TimeUnit } from './moments.js';

/** `instant`: the state at one step. `range`: from one step to another. `cumulative`: from the first step on. */
export type TimeMode = 'instant' | 'range' | 'cumulative';

export const timeModes: readonly TimeMode[] = ['instant', 'range', 'cumulative'];

export interface TimeStep {
  readonly moment: Moment;
  /** No data of this step is there: it is shown as missing, never as zero. */
  readonly missing: boolean;
}

export interface TimeAxis {
  /** Undefined for an axis without steps. */
  readonly unit: TimeUnit | undefined;
  readonly steps: readonly TimeStep[];
}

/** Places on the axis, both included. */
export interface StepRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Every step from the first to the last moment; those between that are not given are missing. Moments may come in any
 * order and more than once.
 * @throws RangeError for a moment of another form, or for moments of two units
 */
export function createTimeAxis(moments: readonly Moment[]): TimeAxis {
  const [first, ...rest] = [...new Set(moments)].sort((a, b) => monthsOf(a).first - monthsOf(b).first);
  if (first === undefined) return { unit: undefined, steps: [] };
  const known = new Set(moments);
  const last = rest[rest.length - 1] ?? first;
  for (const moment of rest)
    if (unitOf(moment) !== unitOf(first))
      throw new RangeError(`moments: ${first} and ${moment} are of two units`);
  const steps = momentsBetween(first, last).map((moment) => ({ moment, missing: !known.has(moment) }));
  return { unit: unitOf(first), steps };
}

/** The step that ends with or holds the end of the moment; the nearest one outside the axis. -1 without steps. */
export function stepAt({ steps }: TimeAxis, moment: Moment): number {
  const { last } = monthsOf(moment);
  const index = steps.findIndex((step) => monthsOf(step.moment).last >= last);
  return index < 0 ? steps.length - 1 : index;
}

/** Where a period stands on the axis; without one the last step with data, for a range from the first step to it. */
export function rangeOf(axis: TimeAxis, mode: TimeMode, period: Period | undefined): StepRange {
  const to = period ? stepAt(axis, period.to) : lastKnown(axis);
  if (mode === 'instant') return { from: to, to };
  if (mode === 'cumulative' || !period) return { from: 0, to };
  return { from: Math.min(stepAt(axis, period.from), to), to };
}

/** @throws RangeError for a place outside the axis */
export function periodOf({ steps }: TimeAxis, { from, to }: StepRange): Period {
  const [first, last] = [steps[from], steps[to]];
  if (!first || !last) throw new RangeError(`range: ${from} to ${to} of ${steps.length} steps`);
  return { from: first.moment, to: last.moment };
}

/** A place that fits the mode: moved into the axis, the ends in order. */
export function clampRange({ steps }: TimeAxis, mode: TimeMode, { from, to }: StepRange): StepRange {
  const inside = (index: number): number => Math.min(Math.max(index, 0), steps.length - 1);
  const end = inside(to);
  if (mode === 'instant') return { from: end, to: end };
  return mode === 'cumulative' ? { from: 0, to: end } : { from: Math.min(inside(from), end), to: end };
}

/**
 * The next place of a play, or null at the end without `loop`. A range moves as a whole and keeps its length; a loop
 * begins again at the first place of that length.
 */
export function advance(axis: TimeAxis, mode: TimeMode, range: StepRange, loop: boolean): StepRange | null {
  const last = axis.steps.length - 1;
  const { from, to } = range;
  if (to < last) return clampRange(axis, mode, { from: from + 1, to: to + 1 });
  if (!loop) return null;
  return clampRange(axis, mode, { from: 0, to: mode === 'range' ? to - from : 0 });
}

function lastKnown({ steps }: TimeAxis): number {
  for (let index = steps.length - 1; index >= 0; index--) if (!steps[index]!.missing) return index;
  return steps.length - 1;
}
