// Whether two geometries meet: edges are straight in longitude and latitude and belong to the area, a hole's edge too.
import type { GeometryValue, LonLat, Ring, Rings } from '@onemap/contract/cql2';
import {
  distance,
  edgesCross,
  edgesOf,
  edgeTolerance,
  isNearEdges,
  isWithinEdges,
  scaledPosition,
} from './edges.js';

/** Areas of rings, or a single position. */
type Shape = { readonly point: LonLat } | { readonly areas: readonly Rings[] };

/** Both in degrees. Points, polygons and multipolygons on either side; overlapping areas are united. */
export function geometriesIntersect(first: GeometryValue, second: GeometryValue): boolean {
  const a = scaledShape(first);
  const b = scaledShape(second);
  if ('point' in a)
    return 'point' in b ? distance(a.point, b.point) <= edgeTolerance : inAreas(a.point, b.areas);
  if ('point' in b) return inAreas(b.point, a.areas);
  return a.areas.some((one) => b.areas.some((other) => areasMeet(one, other)));
}

/** Whether a position in degrees lies in a box, edges included and exact; west > east spans the antimeridian. */
export function inBox(
  [lon, lat]: LonLat,
  [west, south, east, north]: readonly [number, number, number, number],
) {
  const [x, y] = scaledPosition([lon, lat]);
  const [left, bottom] = scaledPosition([west, south]);
  const [right, top] = scaledPosition([east, north]);
  const inside = left <= right ? x >= left && x <= right : x >= left || x <= right;
  return inside && y >= bottom && y <= top;
}

/** The box as one polygon, or as two on both sides of the antimeridian. */
export function boxGeometry([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): GeometryValue {
  const part = (from: number, to: number): Rings => [
    [
      [from, south],
      [to, south],
      [to, north],
      [from, north],
      [from, south],
    ],
  ];
  const parts = west <= east ? [part(west, east)] : [part(west, 180), part(-180, east)];
  return { type: 'MultiPolygon', coordinates: parts };
}

function scaledShape(value: GeometryValue): Shape {
  if (value.type === 'Point') return { point: scaledPosition(value.coordinates) };
  const areas = value.type === 'Polygon' ? [value.coordinates] : value.coordinates;
  return { areas: areas.map((rings) => rings.map((ring) => ring.map(scaledPosition))) };
}

function inAreas(point: LonLat, areas: readonly Rings[]): boolean {
  return areas.some((rings) => inArea(point, rings));
}

function inArea(point: LonLat, [outer, ...holes]: Rings): boolean {
  if (!outer) return false;
  if (!onRing(point, outer) && !withinRing(point, outer)) return false;
  return holes.every((hole) => onRing(point, hole) || !withinRing(point, hole));
}

function onRing(point: LonLat, ring: Ring): boolean {
  return isNearEdges(point, edgesOf(ring));
}

function withinRing(point: LonLat, ring: Ring): boolean {
  return isWithinEdges(point, edgesOf(ring));
}

/** A shared vertex, a touching edge and containment all put a vertex of one into the other; else edges cross. */
function areasMeet(a: Rings, b: Rings): boolean {
  if (a.some((ring) => ring.some((vertex) => inArea(vertex, b)))) return true;
  if (b.some((ring) => ring.some((vertex) => inArea(vertex, a)))) return true;
  const others = b.flatMap(edgesOf);
  return a.flatMap(edgesOf).some((edge) => others.some((other) => edgesCross(edge, other)));
}
