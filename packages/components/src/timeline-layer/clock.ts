// What the axis of a layer shows: the moments with data, and the shown region's own figures as the histogram.
import type { MapHandle } from '@onemap/core/map';
import type { ElementState } from '../internal/base-element.js';
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

/** A play waits for the frame that shows the moment, and for the data of a region that was opened meanwhile. */
export async function whenDrawn(
  layer: { readonly state: ElementState },
  handle: () => MapHandle | undefined,
): Promise<void> {
  while (layer.state === 'loading') await afterAWhile();
  const map = handle()?.map;
  if (!map) return;
  map.render();
  await new Promise<void>((drawn) => map.once('rendercomplete', () => drawn()));
}

const afterAWhile = (): Promise<unknown> => new Promise((later) => setTimeout(later, 50));
