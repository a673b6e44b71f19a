// One outline of a map file, and what counts as one.
import type { BoundaryGeometry } from '@onemap/contract';

export interface Shape {
  /** Number of the feature in the file, from 1. */
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Null when it is not a polygon, or empty. */
  readonly geometry: BoundaryGeometry | null;
  /** What the file says about its coordinates, like `EPSG:4490`. */
  readonly crs: string;
}

/** Largest map file read, unpacked, in bytes: outlines are kept in memory while they are read. */
export const maxBytes = 256 * 1024 * 1024;

/** A closed polygon of at least four points, or null. */
export function polygonOf(geometry: unknown): BoundaryGeometry | null {
  const shape = geometry as { type?: unknown; coordinates?: unknown } | null;
  if (shape?.type === 'Polygon') return isPolygon(shape.coordinates) ? (shape as BoundaryGeometry) : null;
  if (shape?.type !== 'MultiPolygon' || !Array.isArray(shape.coordinates) || shape.coordinates.length === 0)
    return null;
  return shape.coordinates.every(isPolygon) ? (shape as BoundaryGeometry) : null;
}

function isPolygon(rings: unknown): boolean {
  return Array.isArray(rings) && rings.length > 0 && rings.every(isRing);
}

function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isPosition)) return false;
  const [first, last] = [ring[0] as number[], ring[ring.length - 1] as number[]];
  return first[0] === last[0] && first[1] === last[1];
}

function isPosition(position: unknown): boolean {
  return Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1]);
}
