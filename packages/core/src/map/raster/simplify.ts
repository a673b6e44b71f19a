// Coarser copies of dense regions for small scales, snapped to one grid so that neighbours still meet.
import type { Matrix, RegionGeometry } from './geometry.js';

/** Grid step in device pixels at the finest scale that a level serves. */
const snapPixels = 0.25;
/** Geometry below this is quick enough as it is. */
const minVertices = 100_000;
/** Levels kept: the one in use and its neighbours. */
const maxLevels = 3;

/** Full resolution and, for large sets, lazily made levels, each four times coarser than the last. */
export class RegionLevels {
  readonly #levels = new Map<number, RegionGeometry>();

  constructor(readonly full: RegionGeometry) {}

  /** The coarsest level whose grid step stays at or below a quarter of a device pixel. */
  forMatrix([a, b]: Matrix): RegionGeometry {
    if (this.full.coordinates.length / 2 < minVertices) return this.full;
    const unitsPerPixel = 1 / Math.hypot(a, b);
    const exponent = Math.floor(Math.log2(snapPixels * unitsPerPixel) / 2);
    let level = this.#levels.get(exponent);
    if (!level) {
      level = snapRegions(this.full, 4 ** exponent);
      if (this.#levels.size === maxLevels) this.#levels.delete(this.#levels.keys().next().value!);
      this.#levels.set(exponent, level);
    }
    return level;
  }
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
