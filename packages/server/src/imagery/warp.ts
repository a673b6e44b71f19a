// Draws one tile of a grid from a picture in any system: bilinear, with the middles of pixels where they belong.
import { tileSize, type ImageGrid } from './grids.js';
import { boxOf, interpolate, latticeOver, points, step, type Lattice } from './lattice.js';
import type { PixelWindow } from './pieces.js';
import type { Raster } from './raster.js';
import type { TileAddress } from '../tiles/tile-grid.js';

/** Red, green, blue and alpha of 256 x 256 pixels; null where the picture has none. */
export type TilePixels = Uint8Array | null;

export type Warp = (tile: TileAddress) => Promise<TilePixels>;

export function createWarp(raster: Raster, grid: ImageGrid): Warp {
  const latticeOf = latticeOver(raster.place, grid);
  return async (tile) => {
    const lattice = latticeOf(tile);
    const window = await raster.window(...boxOf(lattice));
    return window && drawTile(lattice, window, raster);
  };
}

function drawTile(lattice: Lattice, window: PixelWindow, { width, height }: Raster): TilePixels {
  const rgba = new Uint8Array(4 * tileSize * tileSize);
  let drawn = false;
  for (let y = 0; y < tileSize; y += 1) {
    const v = (y + 0.5) / step;
    const row = Math.floor(v);
    for (let x = 0; x < tileSize; x += 1) {
      const u = (x + 0.5) / step;
      const at = 2 * (row * points + Math.floor(u));
      const px = interpolate(lattice, at, u - Math.floor(u), v - row);
      const py = interpolate(lattice, at + 1, u - Math.floor(u), v - row);
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      if (samplePixel(window, px, py, rgba, 4 * (y * tileSize + x))) drawn = true;
    }
  }
  return drawn ? rgba : null;
}

/**
 * A pixel whose own is no data stays so, and no data of a neighbour weighs nothing. Plain numbers and no arrays: this runs
 * for every pixel.
 * @returns whether there is anything to see
 */
function samplePixel(window: PixelWindow, px: number, py: number, to: Uint8Array, at: number): boolean {
  const { left, top, width, height, pixels: from } = window;
  if (from[4 * ((Math.floor(py) - top) * width + Math.floor(px) - left) + 3] === 0) return false;
  const cx = px - 0.5 - left;
  const cy = py - 0.5 - top;
  const x0 = Math.floor(cx);
  const y0 = Math.floor(cy);
  const fx = cx - x0;
  const fy = cy - y0;
  const west = 4 * Math.max(0, x0);
  const east = 4 * Math.min(width - 1, x0 + 1);
  const north = 4 * width * Math.max(0, y0);
  const south = 4 * width * Math.min(height - 1, y0 + 1);
  const a = north + west;
  const b = north + east;
  const c = south + west;
  const d = south + east;
  const wa = (1 - fx) * (1 - fy) * from[a + 3]!;
  const wb = fx * (1 - fy) * from[b + 3]!;
  const wc = (1 - fx) * fy * from[c + 3]!;
  const wd = fx * fy * from[d + 3]!;
  const sum = wa + wb + wc + wd;
  if (sum === 0) return false;
  for (let band = 0; band < 3; band += 1)
    to[at + band] =
      (wa * from[a + band]! + wb * from[b + band]! + wc * from[c + band]! + wd * from[d + band]!) / sum + 0.5;
  to[at + 3] = sum / seenShare(from, a, b, c, d, fx, fy) + 0.5;
  return true;
}

/** How much of the four is no hole: beside one, what is left stays as opaque as it was. */
function seenShare(
  from: Uint8Array,
  a: number,
  b: number,
  c: number,
  d: number,
  fx: number,
  fy: number,
): number {
  return (
    (from[a + 3]! > 0 ? (1 - fx) * (1 - fy) : 0) +
    (from[b + 3]! > 0 ? fx * (1 - fy) : 0) +
    (from[c + 3]! > 0 ? (1 - fx) * fy : 0) +
    (from[d + 3]! > 0 ? fx * fy : 0)
  );
}
