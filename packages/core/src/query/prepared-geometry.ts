// A geometry made ready for many questions: each place is held against a few of its edges instead of all.
import type { GeometryValue, LonLat, Rings } from '@onemap/contract/cql2';
import { EdgeBands } from './edge-bands.js';
import {
  distance,
  edgesCross,
  edgesOf,
  edgeTolerance,
  isNearEdges,
  isWithinEdges,
  scaledPosition,
  unitsPerDegree,
} from './edges.js';

export interface PreparedGeometry {
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** The most edges that one position is held against. */
  readonly cost: number;
  /** Both answer as `geometriesIntersect` does. @param position in degrees */
  meetsPoint(position: LonLat): boolean;
  meets(other: GeometryValue): boolean;
}

export function prepareGeometry(value: GeometryValue): PreparedGeometry {
  const shape = prepareShape(areasOf(value), positionsOf(value));
  const [left, bottom, right, top] = shape.bounds;
  const degrees = (units: number): number => units / unitsPerDegree;
  const meetsPoint =
    value.type === 'Point'
      ? (position: LonLat) => isSame(value.coordinates, position)
      : (position: LonLat) => isInShape(scaledPosition(position), shape);
  return {
    bounds: [degrees(left), degrees(bottom), degrees(right), degrees(top)],
    cost: 1 + shape.areas.flat().reduce((sum, { most }) => sum + most, 0),
    meetsPoint,
    meets: (other) => {
      if (other.type === 'Point') return meetsPoint(other.coordinates);
      if (value.type === 'Point') return prepareGeometry(other).meetsPoint(value.coordinates);
      return areasOf(other).some((rings) => shapesMeet(prepareShape([rings], rings.flat()), shape));
    },
  };
}

type Bounds = readonly [left: number, bottom: number, right: number, top: number];

/** In scaled degrees. */
interface Shape {
  readonly positions: readonly LonLat[];
  readonly bounds: Bounds;
  readonly rings: readonly Rings[];
  readonly areas: readonly (readonly EdgeBands[])[];
}

function prepareShape(areas: readonly Rings[], positions: readonly LonLat[]): Shape {
  const scaled = positions.map(scaledPosition);
  return {
    positions: scaled,
    bounds: boundsOf(scaled),
    rings: areas.map((rings) => rings.map((ring) => ring.map(scaledPosition))),
    areas: areas.map((rings) => rings.map((ring) => new EdgeBands(ring))),
  };
}

/** A shared vertex, a touching edge and containment put a vertex of one into the other; else edges cross. */
function shapesMeet(a: Shape, b: Shape): boolean {
  if (a.positions.some((position) => isInShape(position, b))) return true;
  if (b.positions.some((position) => isInShape(position, a))) return true;
  const bands = b.areas.flat();
  return a.rings
    .flat()
    .flatMap(edgesOf)
    .some((edge) =>
      bands.some((band) => band.beside(edge).some((near) => near.some((own) => edgesCross(edge, own)))),
    );
}

function isInShape(point: LonLat, { bounds, areas }: Shape): boolean {
  return isInBounds(point, bounds) && areas.some((rings) => isInArea(point, rings));
}

function isInArea(point: LonLat, [outer, ...holes]: readonly EdgeBands[]): boolean {
  if (!outer || !isInRing(point, outer, true)) return false;
  return holes.every((hole) => !isInRing(point, hole, false));
}

/** @param withEdge whether the ring's own edge counts as inside */
function isInRing(point: LonLat, bands: EdgeBands, withEdge: boolean): boolean {
  const edges = bands.at(point[1]);
  return isNearEdges(point, edges) ? withEdge : isWithinEdges(point, edges);
}

function isSame(a: LonLat, b: LonLat): boolean {
  return distance(scaledPosition(a), scaledPosition(b)) <= edgeTolerance;
}

function areasOf(value: GeometryValue): readonly Rings[] {
  if (value.type === 'Point') return [];
  return value.type === 'Polygon' ? [value.coordinates] : value.coordinates;
}

function positionsOf(value: GeometryValue): readonly LonLat[] {
  return value.type === 'Point' ? [value.coordinates] : areasOf(value).flat(2);
}

function boundsOf(positions: readonly LonLat[]): Bounds {
  return positions.reduce<Bounds>(
    ([left, bottom, right, top], [x, y]) => [
      Math.min(left, x),
      Math.min(bottom, y),
      Math.max(right, x),
      Math.max(top, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

function isInBounds([x, y]: LonLat, [left, bottom, right, top]: Bounds): boolean {
  const margin = edgeTolerance;
  return x >= left - margin && x <= right + margin && y >= bottom - margin && y <= top + margin;
}
