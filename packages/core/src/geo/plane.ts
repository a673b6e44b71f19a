// Metres on the ground around a place: the plane in which distances and areas of a county or province are counted.
import type { Position } from '@onemap/contract';

export interface GroundPlane {
  /** Where x and y are 0. */
  readonly origin: Position;
  /** Interleaved longitudes and latitudes to metres east and north of the origin. */
  toPlane(lonLat: Float64Array): Float64Array;
  toLonLat(xy: Float64Array): Float64Array;
}

/** Axes of the CGCS2000 ellipsoid, metres and square of the first eccentricity. */
const semiMajor = 6378137;
const flattening = 1 / 298.257222101;
const eccentricity2 = flattening * (2 - flattening);

const radians = Math.PI / 180;

/**
 * Lambert's azimuthal equal-area projection (Snyder 1987, chapter 24) on the sphere that fits the ellipsoid at the
 * origin. Areas of a county are exact to a thousandth; lengths to a quarter of a per cent, since the ellipsoid curves
 * differently to the north and to the east.
 */
export function groundPlane(origin: Position): GroundPlane {
  const [lon0, lat0] = [origin[0] * radians, origin[1] * radians];
  const [sin0, cos0] = [Math.sin(lat0), Math.cos(lat0)];
  const radius = fittingRadius(sin0);

  const project = (lon: number, lat: number): [number, number] => {
    const turn = lon * radians - lon0;
    const [sine, cosine] = [Math.sin(lat * radians), Math.cos(lat * radians)];
    const scale = radius * Math.sqrt(2 / (1 + sin0 * sine + cos0 * cosine * Math.cos(turn)));
    return [scale * cosine * Math.sin(turn), scale * (cos0 * sine - sin0 * cosine * Math.cos(turn))];
  };
  const unproject = (x: number, y: number): [number, number] => {
    const distance = Math.hypot(x, y);
    if (distance === 0) return [origin[0], origin[1]];
    const angle = 2 * Math.asin(distance / (2 * radius));
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    const lat = Math.asin(cosine * sin0 + (y * sine * cos0) / distance);
    const lon = lon0 + Math.atan2(x * sine, distance * cos0 * cosine - y * sin0 * sine);
    return [lon / radians, lat / radians];
  };
  return {
    origin,
    toPlane: (lonLat) => pairwise(lonLat, project),
    toLonLat: (xy) => pairwise(xy, unproject),
  };
}

/** Gauss's radius of curvature: the sphere of equal area at a latitude. */
function fittingRadius(sine: number): number {
  return (semiMajor * Math.sqrt(1 - eccentricity2)) / (1 - eccentricity2 * sine * sine);
}

function pairwise(input: Float64Array, turn: (a: number, b: number) => [number, number]): Float64Array {
  const output = new Float64Array(input.length);
  for (let i = 0; i < input.length; i += 2) output.set(turn(input[i]!, input[i + 1]!), i);
  return output;
}
