// Draws one tile of heights from a GeoTIFF in any system, and makes four of them one of half the size.
import {
  boxOf,
  gridOf,
  interpolate,
  type Lattice,
  latticeOver,
  type PixelWindow,
  step,
  tileBounds,
  tileSize,
} from '@onemap/core/imagery';
import type { Shrinking } from '../imagery/pyramid.js';
import type { TileAddress } from '../tiles/tile-grid.js';
import type { HeightRaster } from './heights.js';

/** Heights of 256 x 256 pixels in metres; not a number where there is no data. */
export type TileHeights = Float32Array;

export function createHeightWarp(raster: HeightRaster): (tile: TileAddress) => Promise<TileHeights> {
  const grid = gridOf('WebMercatorQuad');
  const latticeOf = latticeOver(raster.place, grid.crs);
  return async (tile) => {
    const lattice = latticeOf(tileBounds(grid, tile), tileSize);
    const window = await raster.window(...boxOf(lattice));
    return window ? drawHeights(lattice, window, raster) : emptyHeights();
  };
}

function emptyHeights(): TileHeights {
  return new Float32Array(tileSize * tileSize).fill(NaN);
}

function drawHeights(
  lattice: Lattice,
  window: PixelWindow<Float32Array>,
  { width, height }: HeightRaster,
): TileHeights {
  const heights = emptyHeights();
  const { points } = lattice;
  for (let y = 0; y < tileSize; y += 1) {
    const v = (y + 0.5) / step;
    const row = Math.floor(v);
    for (let x = 0; x < tileSize; x += 1) {
      const u = (x + 0.5) / step;
      const at = 2 * (row * points + Math.floor(u));
      const px = interpolate(lattice, at, u - Math.floor(u), v - row);
      const py = interpolate(lattice, at + 1, u - Math.floor(u), v - row);
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      heights[y * tileSize + x] = heightAt(window, px, py);
    }
  }
  return heights;
}

/** Between four middles of pixels. Where the own pixel has no data there is none, and a neighbour without weighs nothing. */
function heightAt(
  { left, top, width, height, pixels }: PixelWindow<Float32Array>,
  px: number,
  py: number,
): number {
  if (Number.isNaN(pixels[(Math.floor(py) - top) * width + Math.floor(px) - left]!)) return NaN;
  const cx = px - 0.5 - left;
  const cy = py - 0.5 - top;
  const x0 = Math.floor(cx);
  const y0 = Math.floor(cy);
  const fx = cx - x0;
  const fy = cy - y0;
  const west = Math.max(0, x0);
  const east = Math.min(width - 1, x0 + 1);
  const north = width * Math.max(0, y0);
  const south = width * Math.min(height - 1, y0 + 1);
  let [sum, weight] = [0, 0];
  const add = (at: number, share: number): void => {
    const value = pixels[at]!;
    if (Number.isNaN(value)) return;
    sum += share * value;
    weight += share;
  };
  add(north + west, (1 - fx) * (1 - fy));
  add(north + east, fx * (1 - fy));
  add(south + west, (1 - fx) * fy);
  add(south + east, fx * fy);
  return sum / weight;
}

const half = tileSize / 2;

/** The mean of those of four heights that there are. */
export const shrinkingHeights: Shrinking<TileHeights> = {
  empty: emptyHeights,
  shrinkInto: (parent, child, left, top) => {
    for (let y = 0; y < half; y += 1)
      for (let x = 0; x < half; x += 1)
        parent[(top + y) * tileSize + left + x] = meanOfFour(child, 2 * y * tileSize + 2 * x);
  },
};

/** @param a the left upper one of the four */
function meanOfFour(heights: TileHeights, a: number): number {
  let [sum, count] = [0, 0];
  for (const at of [a, a + 1, a + tileSize, a + tileSize + 1]) {
    const value = heights[at]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}
