// Finds a point well inside a region, where its label has the most room.
import type { RegionGeometry } from './raster/geometry.js';

export interface InteriorPoint {
  /** Offsets in map units. */
  readonly x: number;
  readonly y: number;
  /** Distance to the nearest edge in map units; not positive only for a region without area. */
  readonly room: number;
}

/** Squares along the shorter side of the first grid. */
const firstSquares = 3;
/** How much better a point must be to be worth looking for, as a share of the region's longer side. */
const precision = 1 / 250;

/** A square that may hold a better point: `bound` is the most room that any point in it can have. */
interface Square {
  readonly center: InteriorPoint;
  /** Half of its side. */
  readonly half: number;
  readonly bound: number;
}

/**
 * The point of a region farthest from its edges, to a 250th of its longer side: squares that cannot hold a better
 * point are dropped, the most promising one is cut in four. Holes and islands count as edges.
 * @returns null for a region without rings
 */
export function interiorPoint(geometry: RegionGeometry, region: number): InteriorPoint | null {
  const edges = edgesOf(geometry, region);
  if (edges.length === 0) return null;
  const { minX, minY, width, height } = boxOf(edges);
  let best = measure(edges, minX + width / 2, minY + height / 2);
  const half = Math.min(width, height) / firstSquares / 2;
  if (half === 0) return best;
  const least = Math.max(width, height) * precision;
  const squares: Square[] = [];
  for (let x = minX + half; x - half < minX + width; x += 2 * half) {
    for (let y = minY + half; y - half < minY + height; y += 2 * half)
      squares.push(squareAt(edges, x, y, half));
  }
  for (let square = takeBest(squares); square; square = takeBest(squares)) {
    if (square.center.room > best.room) best = square.center;
    if (square.bound - best.room <= least) return best;
    squares.push(...quarters(edges, square));
  }
  return best;
}

function squareAt(edges: Float64Array, x: number, y: number, half: number): Square {
  const center = measure(edges, x, y);
  return { center, half, bound: center.room + half * Math.SQRT2 };
}

function quarters(edges: Float64Array, { center: { x, y }, half }: Square): Square[] {
  const quarter = half / 2;
  return [-quarter, quarter].flatMap((dx) =>
    [-quarter, quarter].map((dy) => squareAt(edges, x + dx, y + dy, quarter)),
  );
}

/** Removes and answers the square with the highest bound; there are a few dozen at the most. */
function takeBest(squares: Square[]): Square | undefined {
  let best = 0;
  for (let i = 1; i < squares.length; i++) if (squares[i]!.bound > squares[best]!.bound) best = i;
  return squares.splice(best, 1)[0];
}

/** Edges of all rings of a region as x0, y0, x1, y1. */
function edgesOf({ coordinates, ringEnds, regionEnds }: RegionGeometry, region: number): Float64Array {
  const edges: number[] = [];
  for (let ring = region === 0 ? 0 : regionEnds[region - 1]!; ring < regionEnds[region]!; ring++) {
    const start = ring === 0 ? 0 : ringEnds[ring - 1]!;
    const end = ringEnds[ring]!;
    for (let i = start, j = end - 1; i < end; j = i++) {
      edges.push(coordinates[2 * j]!, coordinates[2 * j + 1]!, coordinates[2 * i]!, coordinates[2 * i + 1]!);
    }
  }
  return Float64Array.from(edges);
}

function boxOf(edges: Float64Array): { minX: number; minY: number; width: number; height: number } {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < edges.length; i += 2) {
    minX = Math.min(minX, edges[i]!);
    maxX = Math.max(maxX, edges[i]!);
    minY = Math.min(minY, edges[i + 1]!);
    maxY = Math.max(maxY, edges[i + 1]!);
  }
  return { minX, minY, width: maxX - minX, height: maxY - minY };
}

/** Distance to the nearest edge, negative outside (even-odd). */
function measure(edges: Float64Array, x: number, y: number): InteriorPoint {
  let inside = false;
  let nearest = Infinity;
  for (let i = 0; i < edges.length; i += 4) {
    const x0 = edges[i]! - x;
    const y0 = edges[i + 1]! - y;
    const dx = edges[i + 2]! - x - x0;
    const dy = edges[i + 3]! - y - y0;
    if (y0 > 0 !== y0 + dy > 0 && x0 - (y0 * dx) / dy > 0) inside = !inside;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(x0 * dx + y0 * dy) / length));
    nearest = Math.min(nearest, (x0 + t * dx) ** 2 + (y0 + t * dy) ** 2);
  }
  const distance = Math.sqrt(nearest);
  return { x, y, room: inside ? distance : -distance };
}
