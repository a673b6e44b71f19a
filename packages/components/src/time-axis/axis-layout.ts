// Where everything on the axis stands: steps, bars of the histogram, labels that do not touch, and marks of events.
import { readMoment, stepAt, type Moment, type TimeAxis } from '@onemap/core';

export interface AxisMark {
  readonly moment: Moment;
  /** What happened, in a few words. */
  readonly label: string;
}

export interface AxisBar {
  readonly x: number;
  readonly width: number;
  /** CSS pixels above the base line. */
  readonly height: number;
  readonly missing: boolean;
}

export interface AxisLabel {
  readonly x: number;
  readonly text: string;
}

export interface AxisLayout {
  /** CSS pixels from the left to the middle of each step. */
  readonly positions: readonly number[];
  readonly bars: readonly AxisBar[];
  readonly labels: readonly AxisLabel[];
  readonly marks: readonly (AxisMark & { readonly x: number })[];
}

export interface AxisLayoutInput {
  readonly axis: TimeAxis;
  /** One a step, null where there is none; negative values are drawn by their size. */
  readonly values: readonly (number | null)[];
  readonly marks: readonly AxisMark[];
  /** CSS pixels. */
  readonly width: number;
  readonly histogramHeight: number;
  /** CSS pixels of a sign of a label. */
  readonly signWidth: number;
  /** How much larger type is than usual, which ends and bars follow; default 1. */
  readonly scale?: number;
}

/** Room at both ends for half a bar. */
const margin = 22;
/** A bar is never a hair, and never hides the gap to the next. */
const widestBar = 40;
const shareOfStep = 0.72;
const missingHeight = 3;

export function layOutAxis(input: AxisLayoutInput): AxisLayout {
  const { axis, width, scale = 1 } = input;
  const count = axis.steps.length;
  const end = margin * scale;
  const span = Math.max(width - 2 * end, 0);
  const step = count > 1 ? span / (count - 1) : span;
  const positions = axis.steps.map((_, index) => end + (count > 1 ? index * step : span / 2));
  return {
    positions,
    bars: barsOf(input, positions, step),
    labels: labelsOf(input, positions, step),
    marks: input.marks.flatMap((mark) => placeMark(mark, axis, positions)),
  };
}

/** The step nearest to a place; -1 without steps. */
export function nearestStep(positions: readonly number[], x: number): number {
  let nearest = -1;
  for (const [index, position] of positions.entries())
    if (nearest < 0 || Math.abs(position - x) < Math.abs(positions[nearest]! - x)) nearest = index;
  return nearest;
}

function barsOf(
  { axis, values, histogramHeight, scale = 1 }: AxisLayoutInput,
  positions: readonly number[],
  step: number,
): AxisBar[] {
  const sizes = values.map((value) => (value === null ? null : Math.abs(value)));
  const highest = Math.max(0, ...sizes.filter((size): size is number => size !== null));
  const width = Math.max(2, Math.min(widestBar * scale, step * shareOfStep));
  return axis.steps.map((_, index) => {
    const size = sizes[index] ?? null;
    const missing = size === null;
    const height = missing ? missingHeight : highest === 0 ? 0 : (size / highest) * histogramHeight;
    return { x: positions[index]! - width / 2, width, height, missing };
  });
}

/**
 * As many labels as fit, at even distances, the last step among them. On an axis of quarters or months where not all
 * fit, the years are told at their first one.
 */
function labelsOf(
  { axis, signWidth }: AxisLayoutInput,
  positions: readonly number[],
  step: number,
): AxisLabel[] {
  const texts = axis.steps.map(({ moment }) => shortLabel(moment));
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const room = (signs: number): number => (signs + 1.5) * signWidth;
  const all = step === 0 || room(longest) <= step;
  const perYear = axis.unit === 'month' ? 12 : axis.unit === 'quarter' ? 4 : 1;
  const stride = Math.max(1, Math.ceil(room(longest) / Math.max(step * perYear, 1)));
  const candidates = texts.map((text, index) => ({ index, text, year: yearBegins(axis, index) }));
  if (all) return candidates.map(({ index, text }) => ({ x: positions[index]!, text }));
  const years = candidates.filter(({ year }) => year);
  return years
    .filter((_, index) => (years.length - 1 - index) % stride === 0)
    .map(({ index, text }) => ({ x: positions[index]!, text }));
}

function yearBegins({ steps }: TimeAxis, index: number): boolean {
  return readMoment(steps[index]!.moment)?.number === 1;
}

/** "2016", "Q3", "8"; the first quarter or month of a year carries the year. */
function shortLabel(moment: Moment): string {
  const parts = readMoment(moment);
  if (!parts || parts.unit === 'year') return moment;
  const text = parts.unit === 'quarter' ? `Q${parts.number}` : String(parts.number);
  return parts.number === 1 ? `${parts.year}` : text;
}

function placeMark(
  mark: AxisMark,
  axis: TimeAxis,
  positions: readonly number[],
): (AxisMark & { x: number })[] {
  if (!readMoment(mark.moment)) return [];
  const x = positions[stepAt(axis, mark.moment)];
  return x === undefined ? [] : [{ ...mark, x }];
}
