// Finds a point well inside a region, where its label has the most room.
import type { RegionGeometry } from './raster/geometry.js';

export interface InteriorPoint {
  /** Offsets in map units. */
  readonly x: number;
  readonly y: number;
  /** Distance to the nearest edge in map units; not positive only for a region without area. */
  readonly room: number;
}

const samplesPerSide = 12;
const refinements = 10;

/**
 * The point of a region farthest from its edges, to about a thousandth of its size: a coarse grid of samples,
 * then ever smaller steps uphill from the best three. Holes and islands count as edges.
 * @returns null for a region without rings
 */
export function interiorPoint(geometry: RegionGeometry, region: number): InteriorPoint | null {
  const edges = edgesOf(geometry, region);
  if (edges.length === 0) return null;
  const box = boxOf(edges);
  const step = Math.max(box.width, box.height) / samplesPerSide;
  const samples: InteriorPoint[] = [];
  for (let y = box.minY + step / 2; y < box.minY + box.height || samples.length === 0; y += step) {
    for (let x = box.minX + step / 2; x < box.minX + box.width; x += step) samples.push(measure(edges, x, y));
    if (step === 0) break;
  }
  samples.push(measure(edges, box.minX + box.width / 2, box.minY + box.height / 2));
  samples.sort((a, b) => b.room - a.room);
  const climbed = samples.slice(0, 3).map((start) => climb(edges, start, step / 2));
  return climbed.reduce((best, point) => (point.room > best.room ? point : best));
}

function climb(edges: Float64Array, start: InteriorPoint, firstStep: number): InteriorPoint {
  let best = start;
  let step = firstStep;
  for (let round = 0; round < refinements; round++, step /= 2) {
    for (const [dx, dy] of [
      [-1, -1],
      [0, -1],
      [1, -1],
      [-1, 0],
      [1, 0],
      [-1, 1],
      [0, 1],
      [1, 1],
    ] as const) {
      const next = measure(edges, best.x + dx * step, best.y + dy * step);
      if (next.room > best.room) best = next;
    }
  }
  return best;
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
