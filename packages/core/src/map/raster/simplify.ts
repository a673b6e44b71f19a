// Coarser copies of dense regions for small scales, snapped to one grid so that neighbours still meet.
import type { Matrix, RegionGeometry } from './geometry.js';

/** Grid step in device pixels at the finest scale that a level serves. */
const snapPixels = 0.25;
/** Geometry below this is quick enough as it is. */
const minVertices = 100_000;
/** Levels kept: the one in use and its neighbours. */
const maxLevels = 3;
/** Edges looked at to tell how long they are. */
const sampledEdges = 1000;

/** Full resolution and, for large sets, lazily made levels, each four times coarser than the last. */
export class RegionLevels {
  readonly #levels = new Map<number, RegionGeometry>();

  readonly #edgeLength: number;

  constructor(readonly full: RegionGeometry) {
    this.#edgeLength = typicalEdgeLength(full);
  }

  /**
   * The coarsest level whose grid step stays at or below a quarter of a device pixel; full resolution where edges are
   * longer than that step, since hardly a vertex would go.
   */
  forMatrix([a, b]: Matrix): RegionGeometry {
    if (this.full.coordinates.length / 2 < minVertices) return this.full;
    const unitsPerPixel = 1 / Math.hypot(a, b);
    const exponent = Math.floor(Math.log2(snapPixels * unitsPerPixel) / 2);
    const step = 4 ** exponent;
    if (this.#edgeLength > step) return this.full;
    let level = this.#levels.get(exponent);
    if (!level) {
      level = snapRegions(this.full, step);
      if (this.#levels.size === maxLevels) this.#levels.delete(this.#levels.keys().next().value!);
      this.#levels.set(exponent, level);
    }
    return level;
  }
}

/** In map units, of edges spread over the whole set; the median, so that the few from one ring to the next do not count. */
function typicalEdgeLength({ coordinates }: RegionGeometry): number {
  const edges = coordinates.length / 2 - 1;
  const stride = Math.max(1, Math.floor(edges / sampledEdges));
  const lengths: number[] = [];
  for (let i = 0; i < edges; i += stride) {
    const [x0, y0, x1, y1] = coordinates.subarray(2 * i, 2 * i + 4);
    lengths.push(Math.hypot(x1! - x0!, y1! - y0!));
  }
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
}

/**
 * Moves every vertex to the nearest corner of a grid of `step` map units and leaves out repeated vertices.
 * The same position always moves to the same corner, so what met before meets after; a ring of fewer than
 * three corners encloses nothing and becomes empty.
 */
export function snapRegions(geometry: RegionGeometry, step: number): RegionGeometry {
  const { coordinates, ringEnds, regionEnds } = geometry;
  const snapped = new Float64Array(coordinates.length);
  const ends = new Uint32Array(ringEnds.length);
  let length = 0;
  let vertex = 0;
  for (let ring = 0; ring < ringEnds.length; ring++) {
    const start = length;
    for (; vertex < ringEnds[ring]!; vertex++) {
      const x = Math.round(coordinates[2 * vertex]! / step) * step;
      const y = Math.round(coordinates[2 * vertex + 1]! / step) * step;
      if (length > start && snapped[2 * length - 2] === x && snapped[2 * length - 1] === y) continue;
      snapped[2 * length] = x;
      snapped[2 * length + 1] = y;
      length++;
    }
    if (length - start < 3) length = start;
    ends[ring] = length;
  }
  return { coordinates: snapped.slice(0, 2 * length), ringEnds: ends, regionEnds };
}
