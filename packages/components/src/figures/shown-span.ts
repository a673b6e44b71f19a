// Which steps of time are shown and how they are read: the value of a year, a change between two, or the sum of several.
import type { Indicator } from '@onemap/contract';
import type { Cell } from '@onemap/contract/cube';
import {
  changeBreaks,
  changeIndicator,
  classifyValues,
  createTimeAxis,
  rangeOf,
  readingOf,
  spanCell,
  type Period,
  type SpanReading,
  type StepRange,
  type TimeAxis,
  type TimeMode,
} from '@onemap/core';
import { cellOf, latestYear } from './region-figures.js';
import type { Statistics } from './statistics.js';

/** What the reader has chosen; without a period the latest year with a value is shown. */
export interface TimeChoice {
  readonly mode: TimeMode;
  readonly period: Period | undefined;
}

export interface ShownSpan {
  readonly mode: TimeMode;
  readonly reading: SpanReading;
  readonly period: Period;
  /** Last year of the period. */
  readonly year: number;
  /** The indicator itself, or its change. */
  readonly indicator: Indicator;
  /** One classification for every place of the axis that is read in the same way. */
  readonly breaks: readonly number[];
  cellOf(region: string): Cell;
}

const classes = 5;

/** The years with a value of any shown region; those between them are missing. */
export function axisOf({ cube, years, indicator }: Statistics): TimeAxis {
  const regions = cube.keys('region');
  const known = years.filter((year) =>
    regions.some((region) => cellOf(cube, region, year, indicator.id).status !== 'missing'),
  );
  return createTimeAxis(known.map(String));
}

/** Undefined where there is no year at all. */
export function shownSpan(statistics: Statistics, { mode, period }: TimeChoice): ShownSpan | undefined {
  const axis = axisOf(statistics);
  const range = rangeOf(axis, mode, period);
  const reading = readingOf(statistics.indicator, mode, false);
  // Between a year and itself nothing changes; it is shown as it is.
  const alone = reading === 'change' && range.from === range.to;
  if (mode === 'instant' || alone || axis.steps.length === 0) return instant(statistics, mode, period);
  return overTime(statistics, axis, { mode, reading, range });
}

function instant(statistics: Statistics, mode: TimeMode, period: Period | undefined): ShownSpan | undefined {
  const { indicator, breaks, cube } = statistics;
  const year = period ? Number(period.to.slice(0, 4)) : latestYear(statistics);
  if (year === undefined) return undefined;
  const moment = String(year);
  return {
    ...{ mode, indicator, breaks, year, reading: 'value', period: { from: moment, to: moment } },
    cellOf: (region) => cellOf(cube, region, year, indicator.id),
  };
}

interface Span {
  readonly mode: TimeMode;
  readonly reading: SpanReading;
  readonly range: StepRange;
}

function overTime(statistics: Statistics, axis: TimeAxis, { mode, reading, range }: Span): ShownSpan {
  const { cube, indicator } = statistics;
  const cells = (region: string): Cell[] =>
    axis.steps.map(({ moment }) => cellOf(cube, region, Number(moment), indicator.id));
  const shown = reading === 'change' ? changeIndicator(indicator) : indicator;
  const [first, last] = [axis.steps[range.from]!.moment, axis.steps[range.to]!.moment];
  const values = valuesOfAll(statistics, cells, spansLike(axis, mode, range), reading);
  const breaks =
    reading === 'change'
      ? changeBreaks(values, shown.decimals)
      : classifyValues('quantile', values, classes, null);
  return {
    ...{ mode, reading, breaks, indicator: shown, period: { from: first, to: last }, year: Number(last) },
    cellOf: (region) => spanCell(cells(region), range, reading),
  };
}

/** Every place that a play of the mode shows, so that its colours mean the same all along. */
function spansLike({ steps }: TimeAxis, mode: TimeMode, { from, to }: StepRange): StepRange[] {
  const last = steps.length - 1;
  if (mode === 'cumulative') return Array.from({ length: last }, (_, index) => ({ from: 0, to: index + 1 }));
  const length = to - from;
  return Array.from({ length: last - length + 1 }, (_, index) => ({ from: index, to: index + length }));
}

function valuesOfAll(
  { cube }: Statistics,
  cells: (region: string) => Cell[],
  spans: readonly StepRange[],
  reading: SpanReading,
): number[] {
  const children = cube.keys('region').slice(1).map(cells);
  return spans.flatMap((span) =>
    children.flatMap((row) => {
      const { value } = spanCell(row, span, reading);
      return value === null ? [] : [value];
    }),
  );
}
