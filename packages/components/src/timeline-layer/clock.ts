// What the axis of a layer shows: the moments with data, and the shown region's own figures as the histogram.
import type { Moment, TimeAxis } from '@onemap/core';
import { cellOf } from '../figures/region-figures.js';
import type { Statistics } from '../figures/statistics.js';

export interface Clock {
  readonly moments: readonly Moment[];
  readonly values: Readonly<Record<Moment, number | null>>;
}

export function clockOf(axis: TimeAxis, { cube, indicator }: Statistics, region: string): Clock {
  const moments = axis.steps.filter(({ missing }) => !missing).map(({ moment }) => moment);
  const values = moments.map((moment): [Moment, number | null] => [
    moment,
    cellOf(cube, region, moment, indicator.id).value,
  ]);
  return { moments, values: Object.fromEntries(values) };
}
