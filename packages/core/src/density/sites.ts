// Where counts lie on the ground: places of single households, or places spread evenly over the areas of regions.
import type { BoundaryGeometry, Position } from '@onemap/contract';
import { groundPlane, type GroundPlane } from '../geo/plane.js';
import { areaSquareMeters } from '../geo/measure.js';
import { regionShape } from './region-shape.js';

/** Places in metres of a plane; what each of them counts changes with the year. */
export interface Sites {
  readonly plane: GroundPlane;
  /** x and y interleaved. */
  readonly xy: Float64Array;
}

/** Places that stand for regions: a region's count is shared evenly among its places. */
export interface AreaSites extends Sites {
  /** Per place the index of its region. */
  readonly regionOf: Uint32Array;
  /** Per region the number of its places. */
  readonly placesOf: Uint32Array;
}

/** @param lonLat interleaved, degrees */
export function pointSites(lonLat: Float64Array): Sites {
  const plane = groundPlane(middleOf(lonLat));
  return { plane, xy: plane.toPlane(lonLat) };
}

/** Metres of a degree of latitude, to a hundredth: the lattice need not be exact. */
const metersOfDegree = 111_200;
/** A region has this many places at least, unless it is a sliver. */
const leastPlaces = 12;

/**
 * A lattice of places inside each region, about `places` of them for all regions together and never fewer than a
 * dozen in one. A region that no place of its lattice meets gets the first corner of its outline; one without an
 * outline has no place.
 */
export function areaSites(geometries: readonly BoundaryGeometry[], places = 40_000): AreaSites {
  const areas = geometries.map(areaSquareMeters);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const lonLat: number[] = [];
  const regionOf: number[] = [];
  const placesOf = Uint32Array.from(geometries, (geometry, region) => {
    const spacing = Math.sqrt(Math.min(total / places, areas[region]! / leastPlaces));
    const inside = latticeInside(geometry, spacing);
    for (const [lon, lat] of inside) lonLat.push(lon, lat);
    for (let i = 0; i < inside.length; i++) regionOf.push(region);
    return inside.length;
  });
  const flat = Float64Array.from(lonLat);
  const plane = groundPlane(middleOf(flat));
  return { plane, xy: plane.toPlane(flat), regionOf: Uint32Array.from(regionOf), placesOf };
}

/** What each place counts: an even share of its region's count; null counts nothing and is named beside the map. */
export function areaWeights(
  { regionOf, placesOf }: AreaSites,
  counts: readonly (number | null)[],
): Float64Array {
  return Float64Array.from(regionOf, (region) => (counts[region] ?? 0) / placesOf[region]!);
}

/** Cells of the lattice are squares on the ground, and its places are their middles. */
function latticeInside(geometry: BoundaryGeometry, spacing: number): Position[] {
  const first = firstCorner(geometry);
  if (!first) return [];
  const shape = regionShape(geometry);
  const [west, south, east, north] = shape.bounds;
  const stepLat = spacing / metersOfDegree;
  const stepLon = stepLat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const inside: Position[] = [];
  if (!(stepLat > 0)) return [first];
  for (let lat = south + stepLat / 2; lat < north; lat += stepLat) {
    for (let lon = west + stepLon / 2; lon < east; lon += stepLon) {
      if (shape.meetsPoint([lon, lat])) inside.push([lon, lat]);
    }
  }
  return inside.length > 0 ? inside : [first];
}

function firstCorner({ type, coordinates }: BoundaryGeometry): Position | undefined {
  const ring = type === 'Polygon' ? coordinates[0] : coordinates[0]?.[0];
  const corner = ring?.[0];
  return corner && [corner[0]!, corner[1]!];
}

/** Of the box around all; 0, 0 for none. */
function middleOf(lonLat: Float64Array): Position {
  const [low, high] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ] as [number[], number[]];
  lonLat.forEach((value, index) => {
    low[index % 2] = Math.min(low[index % 2]!, value);
    high[index % 2] = Math.max(high[index % 2]!, value);
  });
  if (lonLat.length === 0) return [0, 0];
  return [(low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2];
}
