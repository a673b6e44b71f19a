// The coordinate reference systems of the contract: their URIs, their axis order, and the way to longitude and latitude.
import { HttpProblem } from '../http-problem.js';

/** Two numbers in the order of the system's axes. */
export type Pair = readonly [number, number];

export interface ReferenceSystem {
  readonly uri: string;
  /** True where the second axis runs east: latitude, longitude. */
  readonly latitudeFirst: boolean;
  /** From the system's axis order to `[longitude, latitude]` in degrees. */
  toLonLat(pair: Pair): [number, number];
  /** From `[longitude, latitude]` in degrees to the system's axis order. */
  fromLonLat(position: Pair): [number, number];
}

const epsg = (code: number): string => `http://www.opengis.net/def/crs/EPSG/0/${code}`;
const same = ([a, b]: Pair): [number, number] => [a, b];
const swapped = ([a, b]: Pair): [number, number] => [b, a];

/** CGCS2000 and WGS 84 agree within centimetres and are taken for equal, as the field's products do. */
const geographic = (uri: string, latitudeFirst: boolean): ReferenceSystem => ({
  uri,
  latitudeFirst,
  toLonLat: latitudeFirst ? swapped : same,
  fromLonLat: latitudeFirst ? swapped : same,
});

/** Radius of the sphere of EPSG:3857 in metres. */
const radius = 6_378_137;
/** The latitude where the map of EPSG:3857 is a square; nothing lies beyond it. */
const lastLatitude = 85.051_128_779_806_6;
const radians = Math.PI / 180;

const webMercator: ReferenceSystem = {
  uri: epsg(3857),
  latitudeFirst: false,
  toLonLat: ([x, y]) => [x / radius / radians, Math.atan(Math.sinh(y / radius)) / radians],
  fromLonLat: ([lon, lat]) => {
    const bounded = Math.max(-lastLatitude, Math.min(lastLatitude, lat));
    return [
      toMillimetre(lon * radians * radius),
      toMillimetre(Math.asinh(Math.tan(bounded * radians)) * radius),
    ];
  },
};

function toMillimetre(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}

export const crs84 = geographic('http://www.opengis.net/def/crs/OGC/1.3/CRS84', false);
/** The system that the data is kept in. */
export const cgcs2000 = geographic(epsg(4490), true);

/** CRS84 first: it is the default. */
export const referenceSystems: readonly ReferenceSystem[] = [
  crs84,
  cgcs2000,
  geographic(epsg(4326), true),
  webMercator,
];

/**
 * CRS84 for an absent URI.
 * @throws HttpProblem `unknown-crs` that names the parameter
 */
export function findReferenceSystem(uri: string | undefined, parameter: string): ReferenceSystem {
  if (uri === undefined) return crs84;
  const found = referenceSystems.find((system) => system.uri === uri);
  if (!found) {
    const message = `可用的坐标系：${referenceSystems.map((system) => system.uri).join(' ')}`;
    throw new HttpProblem('unknown-crs', { errors: [{ parameter, message }] });
  }
  return found;
}
