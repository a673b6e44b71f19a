// The key of household points in a picture: the states that are drawn, in the colours of the map.
import type { PointColumns } from '@onemap/core/map';
import type { Locale } from '@onemap/core';
import { keyLegend, type KeyRow, type LegendDrawing } from '@onemap/core/picture';
import { statusRows } from '../figures/point-legend.js';
import type { Messages } from '../locales/messages.js';

export function statusKey(
  points: PointColumns,
  wording: { readonly words: Messages; readonly locale: Locale },
): LegendDrawing {
  const { povertyMap, units } = wording.words;
  const rows = statusRows(points, wording).map(({ color, ...row }): KeyRow => ({
    ...row,
    sign: 'dot',
    paint: color as `#${string}`,
  }));
  return keyLegend({ title: povertyMap.householdLegend, unit: units.households, rows, notes: [] });
}
