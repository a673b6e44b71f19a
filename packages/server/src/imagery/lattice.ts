// Which pixel of a picture lies at each place of a tile: worked out for every sixteenth, interpolated between.
import { apply, between, invert, type Georeference } from './georeference.js';
import { tileBounds, tileSize, type ImageGrid } from './grids.js';
import type { TileAddress } from '../tiles/tile-grid.js';

/** Pixels between two points that are projected; what lies between is interpolated. */
export const step = 16;
export const points = tileSize / step + 1;

/** Columns and rows of the picture in turn, for the corners of the lattice from the north-west. */
export type Lattice = Float64Array;

/** @returns works out the lattice of a tile */
export function latticeOver(place: Georeference, grid: ImageGrid): (tile: TileAddress) => Lattice {
  const toPicture = between(grid.crs, place.crs);
  const toPixel = invert(place.toMap);
  return (tile) => {
    const [west, south, east, north] = tileBounds(grid, tile);
    const lattice = new Float64Array(2 * points * points);
    for (let row = 0; row < points; row += 1) {
      for (let column = 0; column < points; column += 1) {
        const x = west + ((east - west) * column) / (points - 1);
        const y = north - ((north - south) * row) / (points - 1);
        lattice.set(apply(toPixel, ...toPicture(x, y)), 2 * (row * points + column));
      }
    }
    return lattice;
  };
}

/** The pixels that the lattice reaches, and one more on each side to interpolate with. */
export function boxOf(lattice: Lattice): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lattice.length; i += 2) {
    const [x, y] = [lattice[i]!, lattice[i + 1]!];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return [Math.floor(box[0]) - 1, Math.floor(box[1]) - 1, Math.ceil(box[2]) + 1, Math.ceil(box[3]) + 1];
}

/**
 * @param at of the corner to the north-west, of its column or its row
 * @param u share of the way to the east, 0 to 1
 * @param v share of the way to the south
 */
export function interpolate(lattice: Lattice, at: number, u: number, v: number): number {
  const below = at + 2 * points;
  const top = lattice[at]! * (1 - u) + lattice[at + 2]! * u;
  const bottom = lattice[below]! * (1 - u) + lattice[below + 2]! * u;
  return top * (1 - v) + bottom * v;
}
