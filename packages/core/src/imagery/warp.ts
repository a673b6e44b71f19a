// Draws a square of a map, such as a tile, from a picture in any system: bilinear, with the middles of pixels where they belong.
import type { Bounds } from './grids.js';
import { boxOf, interpolate, latticeOver, step, type Lattice } from './lattice.js';
import type { PixelWindow } from './pieces.js';
import type { Raster } from './raster.js';

/** Red, green, blue and alpha of size x size pixels; null where the picture has none. */
export type TilePixels = Uint8Array | null;

/** @param size pixels of an edge, a multiple of 16 */
export type Warp = (bounds: Bounds, size: number) => Promise<TilePixels>;

/** @param crs of the bounds */
export function createWarp(raster: Raster, crs: string): Warp {
  const latticeOf = latticeOver(raster.place, crs);
  return async (bounds, size) => {
    const lattice = latticeOf(bounds, size);
    const window = await raster.window(...boxOf(lattice));
    return window && drawTile(lattice, window, raster, size);
  };
}

function drawTile(
  lattice: Lattice,
  window: PixelWindow,
  { width, height }: Raster,
  size: number,
): TilePixels {
  const rgba = new Uint8Array(4 * size * size);
  const { points } = lattice;
  let drawn = false;
  for (let y = 0; y < size; y += 1) {
    const v = (y + 0.5) / step;
    const row = Math.floor(v);
    for (let x = 0; x < size; x += 1) {
      const u = (x + 0.5) / step;
      const column = Math.floor(u);
      const at = 2 * (row * points + column);
      const px = interpolate(lattice, at, u - column, v - row);
      const py = interpolate(lattice, at + 1, u - column, v - row);
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      if (samplePixel(window, px, py, rgba, 4 * (y * size + x))) drawn = true;
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
