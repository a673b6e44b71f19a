// Regions that tests can work out by hand.
import type { BoundaryFeature } from '@onemap/contract';

/** A box of longitudes and latitudes as a region. */
export function box(id: string, west: number, south: number, east: number, north: number): BoundaryFeature {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const properties = {
    code: id,
    name: id,
    shortName: id,
    level: 'town',
    parent: null,
    center: [west, south],
  } as const;
  return {
    type: 'Feature',
    id,
    properties: { ...properties, center: [west, south] },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
