// Sizes of shapes on the ellipsoid of CGCS2000.
import type { BoundaryGeometry } from '@onemap/contract';

/** Semi-minor axis in metres and first eccentricity of the CGCS2000 ellipsoid (6378137, 1/298.257222101). */
const FLATTENING = 1 / 298.257222101;
const SEMI_MINOR = 6378137 * (1 - FLATTENING);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

const RADIANS = Math.PI / 180;

/** Nodes on [0, 1] and weights of the Gauss-Legendre rule of three points. */
const NODES = [0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)] as const;
const WEIGHTS = [5 / 18, 8 / 18, 5 / 18] as const;

/**
 * Square metres on the ellipsoid of a polygon or multipolygon in degrees; holes are left out. Edges are straight in
 * longitude and latitude, as everywhere in OneMap, so neighbours add up to the shape they tile. The direction of a
 * ring does not matter; a shape across 180° is not supported.
 */
export function areaSquareMeters(geometry: BoundaryGeometry): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let total = 0;
  for (const [outer, ...holes] of polygons) {
    if (!outer) continue;
    total += ringArea(outer);
    for (const hole of holes) total -= ringArea(hole);
  }
  return total;
}

/** The band from the equator to each edge, summed with the sign of the edge's direction (Green's theorem). */
function ringArea(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index++) {
    const [fromLon = 0, fromLat = 0] = ring[index]!;
    const [toLon = 0, toLat = 0] = ring[(index + 1) % ring.length]!;
    const width = (toLon - fromLon) * RADIANS;
    if (width !== 0) sum += width * meanBandHeight(fromLat, toLat);
  }
  return Math.abs(sum);
}

/** Mean over an edge of the area below it for each radian of longitude. */
function meanBandHeight(fromLat: number, toLat: number): number {
  let mean = 0;
  for (let index = 0; index < NODES.length; index++) {
    mean += WEIGHTS[index]! * bandHeight((fromLat + (toLat - fromLat) * NODES[index]!) * RADIANS);
  }
  return mean;
}

/** Area between the equator and a latitude for each radian of longitude (Snyder 1987, 3-12). */
function bandHeight(latitude: number): number {
  const sine = Math.sin(latitude);
  const scaled = ECCENTRICITY * sine;
  return (SEMI_MINOR ** 2 / 2) * (sine / (1 - scaled * scaled) + Math.atanh(scaled) / ECCENTRICITY);
}
