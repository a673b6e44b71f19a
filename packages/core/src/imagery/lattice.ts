// Which pixel of a picture lies at each place of a square of a map: worked out for every sixteenth, interpolated between.
import { apply, between, invert, type Georeference } from './georeference.js';
import type { Bounds } from './grids.js';

/** Pixels between two points that are projected; what lies between is interpolated. */
export const step = 16;

export interface Lattice {
  /** Of an edge, both ends included. */
  readonly points: number;
  /** Columns and rows of the picture in turn, from the north-west. */
  readonly positions: Float64Array;
}

/** @param size pixels of an edge, a multiple of 16 */
export type LatticeOf = (bounds: Bounds, size: number) => Lattice;

/** @param crs of the bounds */
export function latticeOver(place: Georeference, crs: string): LatticeOf {
  const toPicture = between(crs, place.crs);
  const toPixel = invert(place.toMap);
  return ([west, south, east, north], size) => {
    const points = size / step + 1;
    const positions = new Float64Array(2 * points * points);
    for (let row = 0; row < points; row += 1) {
      for (let column = 0; column < points; column += 1) {
        const x = west + ((east - west) * column) / (points - 1);
        const y = north - ((north - south) * row) / (points - 1);
        positions.set(apply(toPixel, ...toPicture(x, y)), 2 * (row * points + column));
      }
    }
    return { points, positions };
  };
}

/** The pixels that the lattice reaches, and one more on each side to interpolate with. */
export function boxOf({ positions }: Lattice): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [positions[i]!, positions[i + 1]!];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return [Math.floor(box[0]) - 1, Math.floor(box[1]) - 1, Math.ceil(box[2]) + 1, Math.ceil(box[3]) + 1];
}

/** Pixels of the picture that a pixel of the square covers, along its longer way. */
export function reductionOf({ points, positions }: Lattice, size: number): number {
  const [x, y] = [positions[0]!, positions[1]!];
  const across = Math.hypot(positions[2 * points - 2]! - x, positions[2 * points - 1]! - y);
  const last = 2 * points * (points - 1);
  return Math.max(across, Math.hypot(positions[last]! - x, positions[last + 1]! - y)) / size;
}

/**
 * @param at of the corner to the north-west, of its column or its row
 * @param u share of the way to the east, 0 to 1
 * @param v share of the way to the south
 */
export function interpolate({ points, positions }: Lattice, at: number, u: number, v: number): number {
  const below = at + 2 * points;
  const top = positions[at]! * (1 - u) + positions[at + 2]! * u;
  const bottom = positions[below]! * (1 - u) + positions[below + 2]! * u;
  return top * (1 - v) + bottom * v;
}
