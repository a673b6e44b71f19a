// The elevation of the fixtures, as `GET /elevation` answers it.
import type { ElevationSet } from '@onemap/contract';
import { notFound, type Fixtures } from './fixtures.js';

/** @throws FixtureError `not-found` */
export function elevationOf({ elevation = [] }: Fixtures, id: string): ElevationSet {
  const set = elevation.find((one) => one.id === id);
  if (!set) throw notFound('not-found', id);
  return set;
}

/** Base64 of a PNG. @throws FixtureError `tile-out-of-range` */
export function elevationTileOf(
  { elevationTiles = {} }: Fixtures,
  id: string,
  { z, row, column }: { z: number; row: number; column: number },
): string {
  const name = `${id}/${z}/${row}/${column}`;
  const tile = elevationTiles[name];
  if (tile === undefined) throw notFound('tile-out-of-range', name);
  return tile;
}
