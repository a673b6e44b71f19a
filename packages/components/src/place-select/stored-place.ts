// Whether what a page has stored is a place.
import type { SelectedPlace } from '../events/index.js';
import { isPosition } from '../sketching/positions.js';

/** More than this is no selection: the server takes 10,000 positions, an upload is simplified to fewer. */
const mostPositions = 100_000;

/** Polygons and multipolygons in degrees, with closed rings; words may be missing. */
export function isPlace(value: unknown): value is SelectedPlace {
  const geometry = (value as SelectedPlace | null | undefined)?.geometry as unknown;
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type === 'Polygon') return arePolygons([coordinates]);
  return type === 'MultiPolygon' && arePolygons(coordinates);
}

function arePolygons(value: unknown): boolean {
  let left = mostPositions;
  const isRing = (ring: unknown): boolean => {
    if (!Array.isArray(ring) || ring.length < 4 || (left -= ring.length) < 0) return false;
    const [first, last] = [ring[0] as unknown, ring[ring.length - 1] as unknown];
    return (
      ring.every(isPosition) &&
      isPosition(first) &&
      isPosition(last) &&
      first[0] === last[0] &&
      first[1] === last[1]
    );
  };
  const isPolygon = (rings: unknown): boolean =>
    Array.isArray(rings) && rings.length > 0 && rings.every(isRing);
  return Array.isArray(value) && value.length > 0 && value.every(isPolygon);
}
