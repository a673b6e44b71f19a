// Brings outlines into CGCS2000 degrees.
import { toLonLat } from '@onemap/core/geo';
import type { BoundaryGeometry, Position } from '@onemap/contract';
import { ringsOf } from './geometry.js';

/** China with its seas, in degrees, generously. */
const west = 72;
const east = 138;
const south = 2;
const north = 55;

/** The geometry in degrees rounded to a millionth (0.1 m); null when a point falls outside China. */
export function toDegrees(geometry: BoundaryGeometry, crs: string): BoundaryGeometry | null {
  const result = mapPoints(geometry, ([x, y]) => {
    const [lon, lat] = toLonLat(crs, x, y);
    return [round(lon), round(lat)];
  });
  return ringsOf(result).every((ring) => ring.every(isInChina)) ? result : null;
}

/** First and second number of each point exchanged. */
export function swapAxes(geometry: BoundaryGeometry): BoundaryGeometry {
  return mapPoints(geometry, ([x, y]) => [y, x]);
}

export function countPoints(geometry: BoundaryGeometry): number {
  return ringsOf(geometry).reduce((sum, ring) => sum + ring.length, 0);
}

function mapPoints(geometry: BoundaryGeometry, convert: (point: Position) => Position): BoundaryGeometry {
  const rings = (part: number[][][]) => part.map((ring) => ring.map(([x, y]) => convert([x!, y!])));
  return (
    geometry.type === 'Polygon'
      ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
      : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
  ) as BoundaryGeometry;
}

function isInChina([lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
