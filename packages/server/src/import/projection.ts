// Brings outlines into CGCS2000 degrees, and tells from a .prj or a GeoJSON crs which system a file is in.
import { projectionDefinition, toLonLat } from '@onemap/core/geo';
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

/** `EPSG:4523` when the server can read that system, else null. */
export function supportedCrs(crs: string): string | null {
  const number = /(\d{4,5})$/.exec(crs.trim())?.[1];
  if (/CRS84$/i.test(crs)) return 'EPSG:4326';
  if (number === undefined) return null;
  try {
    projectionDefinition(`EPSG:${number}`);
    return `EPSG:${number}`;
  } catch {
    return null;
  }
}

/** The system of an ESRI .prj text: degrees, Web Mercator, or a 3-degree zone of CGCS2000 by its meridian; else null. */
export function crsOfPrj(text: string): string | null {
  if (!/^\s*PROJCS/i.test(text))
    return /CGCS_?2000|China_2000|China Geodetic|WGS_?(19)?84/i.test(text) ? 'EPSG:4490' : null;
  if (/Mercator_Auxiliary_Sphere|Web_Mercator|Pseudo-Mercator/i.test(text)) return 'EPSG:3857';
  if (!/CGCS_?2000|China_2000|China Geodetic/i.test(text) || !/Gauss_?Kruger|Transverse_Mercator/i.test(text))
    return null;
  const parameter = (name: string) =>
    Number(new RegExp(`PARAMETER\\["${name}",\\s*([-\\d.]+)`, 'i').exec(text)?.[1]);
  const zone = parameter('central_meridian') / 3;
  const easting = parameter('false_easting');
  if (!Number.isInteger(zone) || zone < 25 || zone > 45) return null;
  if (easting === 500_000) return `EPSG:${4534 + zone - 25}`;
  return easting === zone * 1e6 + 500_000 ? `EPSG:${4513 + zone - 25}` : null;
}
