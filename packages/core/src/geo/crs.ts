// CGCS2000 and its Gauss-Krüger zones, WGS 84 and Web Mercator: to and from longitude and latitude.
import proj4 from 'proj4';
import type { Position } from '@onemap/contract';

export interface Cgcs2000Zone {
  readonly epsg: number;
  /** Width of the zone in degrees. */
  readonly width: 3 | 6;
  readonly zone: number;
  /** Degrees east. */
  readonly centralMeridian: number;
  /** Metres; holds the zone number in front of 500000 where `zoned`. */
  readonly falseEasting: number;
  readonly zoned: boolean;
}

/** CGCS2000 in degrees. Differences from WGS 84 stay within decimetres and are not corrected. */
const GEOGRAPHIC = '+proj=longlat +ellps=GRS80 +no_defs';
const WEB_MERCATOR =
  '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs';

/** Code ranges of the EPSG register: first code, first zone, number of zones, width, with a zone number or not. */
const RANGES: readonly (readonly [number, number, number, 3 | 6, boolean])[] = [
  [4513, 25, 21, 3, true],
  [4534, 25, 21, 3, false],
  [4491, 13, 11, 6, true],
  [4502, 13, 11, 6, false],
];

/** The zone of an EPSG code from 4491 to 4554, or null for any other code. */
export function cgcs2000Zone(epsg: number | string): Cgcs2000Zone | null {
  const code = epsgNumber(epsg);
  for (const [first, firstZone, zones, width, zoned] of RANGES) {
    if (code < first || code >= first + zones) continue;
    const zone = firstZone + code - first;
    const centralMeridian = width === 3 ? 3 * zone : 6 * zone - 3;
    return {
      epsg: code,
      width,
      zone,
      centralMeridian,
      falseEasting: (zoned ? zone * 1e6 : 0) + 500_000,
      zoned,
    };
  }
  return null;
}

/**
 * The proj4 definition of EPSG:4490, 4326, 3857, 4491-4512 or 4513-4554. Axes are easting, northing (or
 * longitude, latitude) in metres (or degrees), whatever order the register gives.
 * @throws RangeError for another code
 */
export function projectionDefinition(crs: string): string {
  const code = epsgNumber(crs);
  if (code === 4490 || code === 4326) return GEOGRAPHIC;
  if (code === 3857) return WEB_MERCATOR;
  const zone = cgcs2000Zone(code);
  if (!zone) throw new RangeError(`crs: ${JSON.stringify(crs)} is not supported`);
  const { centralMeridian, falseEasting } = zone;
  return `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
}

/**
 * `[lon, lat]` of a point in `crs`; x is the easting in metres or the longitude in degrees.
 * @throws RangeError for an unsupported crs or coordinates that are not finite
 */
export function toLonLat(crs: string, x: number, y: number): Position {
  return convert(crs, x, y, 'inverse');
}

/** `[x, y]` in `crs` of a longitude and latitude in degrees. @throws RangeError as `toLonLat` */
export function fromLonLat(crs: string, lon: number, lat: number): Position {
  return convert(crs, lon, lat, 'forward');
}

function convert(crs: string, x: number, y: number, direction: 'forward' | 'inverse'): Position {
  if (!Number.isFinite(x) || !Number.isFinite(y))
    throw new RangeError(`position: [${x}, ${y}] is not finite`);
  const definition = projectionDefinition(crs);
  if (definition === GEOGRAPHIC) return [x, y];
  const [first, second] = converterFor(definition)[direction]([x, y]);
  return [first!, second!];
}

/** Parsing a definition costs more than projecting a point, and a file has many points in one crs. */
const converters = new Map<string, proj4.Converter>();

function converterFor(definition: string): proj4.Converter {
  const known = converters.get(definition);
  if (known) return known;
  const converter = proj4(GEOGRAPHIC, definition);
  converters.set(definition, converter);
  return converter;
}

function epsgNumber(crs: number | string): number {
  if (typeof crs === 'number') return crs;
  const digits = /^(?:EPSG:)?(\d{4,5})$/i.exec(crs.trim())?.[1];
  if (digits === undefined) throw new RangeError(`crs: ${JSON.stringify(crs)} is not like EPSG:4490`);
  return Number(digits);
}
