// Which steps of time are shown and how they are read: the value of a moment, a change between two, or the sum of several.
import type { Indicator } from '@onemap/contract';
import type { Cell } from '@onemap/contract/cube';
import {
  changeBreaks,
  changeIndicator,
  classifyValues,
  createTimeAxis,
  rangeOf,
  readingOf,
  relativeChangeCell,
  relativeChangeIndicator,
  spanCell,
  spanOf,
  stepAt,
  type Moment,
  type Period,
  type SpanReading,
  type StepRange,
  type TimeAxis,
  type TimeMode,
} from '@onemap/core';
import { cellOf, latestMoment } from './region-figures.js';
import type { Statistics } from './statistics.js';

/** What the reader has chosen; without a period the latest moment with a value is shown. */
export interface TimeChoice {
  readonly mode: TimeMode;
  readonly period: Period | undefined;
}

export interface ShownSpan {
  readonly mode: TimeMode;
  readonly reading: SpanReading;
  readonly period: Period;
  /** Last moment of the period, in the unit of the figures. */
  readonly moment: Moment;
  /** Its year. */
  readonly year: number;
  /** The indicator itself, or its change. */
  readonly indicator: Indicator;
  /** One classification for every place of the axis that is read in the same way. */
  readonly breaks: readonly number[];
  cellOf(region: string): Cell;
  /** The values of the children at every place that a play of the mode shows: what one scale has to hold. */
  playValues(): readonly number[];
}

const classes = 5;

/** The moments with a value of any shown region; those between them are missing. */
export function axisOf({ cube, moments, indicator }: Statistics): TimeAxis {
  const regions = cube.keys('region');
  const known = moments.filter((moment) =>
    regions.some((region) => cellOf(cube, region, moment, indicator.id).status !== 'missing'),
  );
  return createTimeAxis(known);
}

/** Undefined where there is no moment at all. */
export function shownSpan(statistics: Statistics, { mode, period }: TimeChoice): ShownSpan | undefined {
  const axis = axisOf(statistics);
  const range = rangeOf(axis, mode, period);
  const reading = readingOf(statistics.indicator, mode, false);
  // Between a moment and itself nothing changes; it is shown as it is.
  const alone = reading === 'change' && range.from === range.to;
  if (mode === 'instant' || alone || axis.steps.length === 0) return instant(statistics, axis, mode, period);
  return overTime(statistics, axis, { mode, reading, range });
}

function instant(
  statistics: Statistics,
  axis: TimeAxis,
  mode: TimeMode,
  period: Period | undefined,
): ShownSpan | undefined {
  const { indicator, breaks, cube } = statistics;
  const moment = period ? momentAt(statistics, axis, period) : latestMoment(statistics);
  if (moment === undefined) return undefined;
  return {
    ...{ mode, indicator, breaks, moment, year: yearOfMoment(moment), reading: 'value' },
    period: { from: moment, to: moment },
    cellOf: (region) => cellOf(cube, region, moment, indicator.id),
    playValues: () => valuesOfMoments(statistics),
  };
}

/**
 * Yearly figures take a quarter or month as its year, and say so when they have nothing of it; finer ones take the nearest
 * step of their axis, since a year that is chosen elsewhere may end after the last month on record.
 */
function momentAt({ unit }: Statistics, axis: TimeAxis, { to }: Period): Moment | undefined {
  return unit === 'year' ? String(yearOfMoment(to)) : axis.steps[stepAt(axis, to)]?.moment;
}

function yearOfMoment(moment: Moment): number {
  return Number(moment.slice(0, 4));
}

/** Figures never change, so that what is found in them is found once. */
const playedValues = new WeakMap<Statistics, readonly number[]>();

export function valuesOfMoments(statistics: Statistics): readonly number[] {
  const known = playedValues.get(statistics);
  if (known) return known;
  const { cube, moments, indicator } = statistics;
  const found = cube
    .keys('region')
    .slice(1)
    .flatMap((region) => moments.map((moment) => cellOf(cube, region, moment, indicator.id).value))
    .filter((value): value is number => value !== null);
  playedValues.set(statistics, found);
  return found;
}

interface Span {
  readonly mode: TimeMode;
  readonly reading: SpanReading;
  readonly range: StepRange;
  /** Change in per cent of the first step, instead of the difference. */
  readonly relative?: boolean;
}

/** The difference, or the change in per cent, between the ends of what is chosen; an instant looks one step back. */
export function changeSpan(
  statistics: Statistics,
  { mode, period }: TimeChoice,
  relative: boolean,
): ShownSpan | undefined {
  const axis = axisOf(statistics);
  const range = spanOf(rangeOf(axis, mode, period), mode, 'change');
  if (range.from < 0 || range.from === range.to || axis.steps.length === 0) return undefined;
  return overTime(statistics, axis, { mode, reading: 'change', range, relative });
}

function overTime(
  statistics: Statistics,
  axis: TimeAxis,
  { mode, reading, range, relative = false }: Span,
): ShownSpan {
  const { cube, indicator } = statistics;
  const cells = (region: string): Cell[] =>
    axis.steps.map(({ moment }) => cellOf(cube, region, moment, indicator.id));
  const cellOver = (row: readonly Cell[], span: StepRange): Cell =>
    relative ? relativeChangeCell(row, span) : spanCell(row, span, reading);
  const change = relative ? relativeChangeIndicator : changeIndicator;
  const shown = reading === 'change' ? change(indicator) : indicator;
  const [first, last] = [axis.steps[range.from]!.moment, axis.steps[range.to]!.moment];
  const rows = cube.keys('region').slice(1).map(cells);
  const values = spansLike(axis, mode, range).flatMap((span) =>
    rows.flatMap((row) => cellOver(row, span).value ?? []),
  );
  const breaks =
    reading === 'change'
      ? changeBreaks(values, shown.decimals)
      : classifyValues('quantile', values, classes, null);
  return {
    ...{ mode, reading, breaks, indicator: shown, moment: last, year: yearOfMoment(last) },
    period: { from: first, to: last },
    cellOf: (region) => cellOver(cells(region), range),
    playValues: () => values,
  };
}

/** Every place that a play of the mode shows, so that its colours mean the same all along. */
function spansLike({ steps }: TimeAxis, mode: TimeMode, { from, to }: StepRange): StepRange[] {
  const last = steps.length - 1;
  if (mode === 'cumulative') return Array.from({ length: last }, (_, index) => ({ from: 0, to: index + 1 }));
  const length = to - from;
  return Array.from({ length: last - length + 1 }, (_, index) => ({ from: index, to: index + length }));
}
