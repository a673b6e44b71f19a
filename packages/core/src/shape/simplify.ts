// An area with fewer positions, so that a filter may carry it.
import type { Position } from '@onemap/contract';
import { areaOf, countPositions, polygonsOf, type AreaGeometry, type AreaLike } from './area-geometry.js';
import { uniteAreas } from './combine.js';

/** What a filter of the contract carries. */
export const mostFilterPositions = 10_000;

export interface SimplifiedArea {
  readonly geometry: AreaGeometry;
  /** Degrees by which an edge may have moved, at most; 0 when nothing was left out. */
  readonly toleranceDegrees: number;
}

/** The smallest step that is tried is a decimetre; what is still too rough at half a degree is refused. */
const [firstTolerance, lastTolerance] = [1e-6, 0.5];

/**
 * The area with at most `most` positions, by Douglas-Peucker with the smallest tolerance of a doubling series; polygons
 * and holes that are smaller than it go. Null when it cannot be done within half a degree.
 */
export function simplifyArea(area: AreaLike, most: number = mostFilterPositions): SimplifiedArea | null {
  if (countPositions(area) <= most) {
    const whole = areaOf(polygonsOf(area));
    return whole && { geometry: whole, toleranceDegrees: 0 };
  }
  for (let tolerance = firstTolerance; tolerance <= lastTolerance; tolerance *= 2) {
    const rough = areaOf(polygonsOf(area).flatMap((rings) => simplifiedPolygon(rings, tolerance)));
    if (!rough || countPositions(rough) > most) continue;
    // Simplified edges may cross: what they hold together is made clean again.
    const geometry = uniteAreas([rough]);
    if (geometry && countPositions(geometry) <= most) return { geometry, toleranceDegrees: tolerance };
  }
  return null;
}

/** One polygon, or none where nothing is left of its outer ring. */
function simplifiedPolygon([outer, ...holes]: Position[][], tolerance: number): Position[][][] {
  const own = outer && simplifiedRing(outer, tolerance);
  if (!own) return [];
  return [[own, ...holes.map((hole) => simplifiedRing(hole, tolerance)).filter((hole) => hole !== null)]];
}

/** Null for a ring that holds nothing any more. */
function simplifiedRing(ring: Position[], tolerance: number): Position[] | null {
  const last = ring.length - 1;
  const kept = new Uint8Array(ring.length);
  // A closed ring has no ends to hold on to: the position farthest from the first one is the other.
  const far = farthest(ring, 0, last, tolerance);
  if (far < 0) return null;
  kept[0] = kept[far] = kept[last] = 1;
  const open: [number, number][] = [
    [0, far],
    [far, last],
  ];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const between = farthest(ring, from, to, tolerance);
    if (between < 0) continue;
    kept[between] = 1;
    open.push([from, between], [between, to]);
  }
  const left = ring.filter((_, at) => kept[at] === 1);
  return left.length < 4 ? null : left;
}

/** The position farthest from the piece between two others, or -1 when none is farther than the tolerance. */
function farthest(ring: readonly Position[], from: number, to: number, tolerance: number): number {
  const [[x1, y1], [x2, y2]] = [ring[from]!, ring[to]!];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  let [best, found] = [tolerance * tolerance, -1];
  for (let at = from + 1; at < to; at++) {
    const [x, y] = [ring[at]![0] - x1, ring[at]![1] - y1];
    const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / squared));
    const far = (x - along * dx) ** 2 + (y - along * dy) ** 2;
    if (far > best) [best, found] = [far, at];
  }
  return found;
}
