// What the map may show to whom: indicators, thematic layers and the viewer; loaded once per data source.
import type { Indicator, Layer, Me } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { expectAnswer } from './answer.js';

export interface Catalogue {
  /** Those with a choropleth layer, in the backend's order. */
  readonly indicators: readonly Indicator[];
  readonly layers: readonly Layer[];
  /** Every indicator, also those without a layer. */
  readonly all: readonly Indicator[];
  readonly me: Me;
}

const visitor: Me = { role: 'anonymous', regions: [], displayName: '', permissions: [] };

export async function loadCatalogue(source: DataSource, signal: AbortSignal): Promise<Catalogue> {
  const [all, layers, me] = await Promise.all([
    source.indicators.list({}, { signal }),
    source.layers.list({}, { signal }),
    source.me.get({ signal }),
  ]);
  expectAnswer(Array.isArray(all) && all.every((item) => typeof item?.id === 'string'), 'indicators');
  expectAnswer(Array.isArray(layers) && layers.every((item) => typeof item?.id === 'string'), 'layers');
  const drawn = layers.filter(({ kind }) => kind === 'choropleth');
  const indicators = all.filter(({ id }) => drawn.some(({ indicator }) => indicator === id));
  return { all, indicators, layers: drawn, me: Array.isArray(me?.permissions) ? me : visitor };
}

/** The indicator by id, else the first one; undefined for an empty catalogue. */
export function chooseIndicator({ all, indicators }: Catalogue, id: string): Indicator | undefined {
  return all.find((item) => item.id === id) ?? indicators[0] ?? all[0];
}
