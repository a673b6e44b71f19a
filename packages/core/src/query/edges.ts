// The edges of rings in scaled degrees: how far a point is from them, whether it lies within them, which ones cross.
import type { LonLat, Ring } from '@onemap/contract/cql2';

/**
 * Degrees are multiplied by this before anything is computed, as in the database (`point(lon * 1e5, lat * 1e5)`),
 * so that both see the same doubles. A unit is about a metre.
 */
export const unitsPerDegree = 1e5;

/** What lies this near to an edge lies on it: about a micrometre, room for decimal degrees as doubles. */
export const edgeTolerance = 1e-6;

export type Edge = readonly [LonLat, LonLat];

export function scaledPosition(position: LonLat): LonLat {
  return [position[0] * unitsPerDegree, position[1] * unitsPerDegree];
}

export function edgesOf(ring: Ring): Edge[] {
  return ring.slice(1).map((to, index) => [ring[index]!, to]);
}

export function isNearEdges(point: LonLat, edges: readonly Edge[]): boolean {
  return edges.some(([from, to]) => edgeDistance(point, from, to) <= edgeTolerance);
}

/** Non-zero winding, as PostgreSQL's polygons, by a ray to the east; an edge holds its lower end, not its upper one. */
export function isWithinEdges(point: LonLat, edges: readonly Edge[]): boolean {
  const [, y] = point;
  let winding = 0;
  for (const [from, to] of edges) {
    if (from[1] > y === to[1] > y) continue;
    const upward = from[1] < to[1];
    if (turn(upward ? from : to, upward ? to : from, point) > 0) winding += upward ? 1 : -1;
  }
  return winding !== 0;
}

/** Whether two edges cross inside both; touching ends are found by their vertices. */
export function edgesCross([a, b]: Edge, [c, d]: Edge): boolean {
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}

export function distance(a: LonLat, b: LonLat): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Positive when `point` lies left of the way from `from` to `to`. */
function turn(from: LonLat, to: LonLat, point: LonLat): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
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
