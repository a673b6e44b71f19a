// Whether two geometries meet: edges are straight in longitude and latitude and belong to the area, a hole's edge too.
import type { GeometryValue, LonLat, Ring, Rings } from '@onemap/contract/cql2';

/** Areas of rings, or a single position. */
type Shape = { readonly point: LonLat } | { readonly areas: readonly Rings[] };

/**
 * Degrees are multiplied by this before anything is computed, as in the database (`point(lon * 1e5, lat * 1e5)`),
 * so that both see the same doubles. A unit is about a metre.
 */
export const unitsPerDegree = 1e5;

/** What lies this near to an edge lies on it: about a micrometre, room for decimal degrees as doubles. */
export const edgeTolerance = 1e-6;

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
  const [x, y] = scaled([lon, lat]);
  const [left, bottom] = scaled([west, south]);
  const [right, top] = scaled([east, north]);
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
  if (value.type === 'Point') return { point: scaled(value.coordinates) };
  const areas = value.type === 'Polygon' ? [value.coordinates] : value.coordinates;
  return { areas: areas.map((rings) => rings.map((ring) => ring.map(scaled))) };
}

function scaled(position: LonLat): LonLat {
  return [position[0] * unitsPerDegree, position[1] * unitsPerDegree];
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
  return edgesOf(ring).some(([from, to]) => edgeDistance(point, from, to) <= edgeTolerance);
}

/** Non-zero winding, as PostgreSQL's polygons, by a ray to the east; an edge holds its lower end, not its upper one. */
function withinRing(point: LonLat, ring: Ring): boolean {
  const [, y] = point;
  let winding = 0;
  for (const [from, to] of edgesOf(ring)) {
    if (from[1] > y === to[1] > y) continue;
    const upward = from[1] < to[1];
    if (turn(upward ? from : to, upward ? to : from, point) > 0) winding += upward ? 1 : -1;
  }
  return winding !== 0;
}

/** Positive when `point` lies left of the way from `from` to `to`. */
function turn(from: LonLat, to: LonLat, point: LonLat): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
}

/** A shared vertex, a touching edge and containment all put a vertex of one into the other; else edges cross. */
function areasMeet(a: Rings, b: Rings): boolean {
  if (a.some((ring) => ring.some((vertex) => inArea(vertex, b)))) return true;
  if (b.some((ring) => ring.some((vertex) => inArea(vertex, a)))) return true;
  const others = b.flatMap(edgesOf);
  return a.flatMap(edgesOf).some((edge) => others.some((other) => cross(edge, other)));
}

type Edge = readonly [LonLat, LonLat];

function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}

function edgesOf(ring: Ring): Edge[] {
  return ring.slice(1).map((to, index) => [ring[index]!, to]);
}

function distance(a: LonLat, b: LonLat): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function edgeDistance(point: LonLat, from: LonLat, to: LonLat): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return distance(point, from);
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared;
  if (along <= 0) return distance(point, from);
  if (along >= 1) return distance(point, to);
  return Math.abs(turn(from, to, point)) / Math.sqrt(squared);
}
