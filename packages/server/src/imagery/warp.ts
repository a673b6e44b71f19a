// Draws one tile of a grid from a picture in any system: bilinear, with the middles of pixels where they belong.
import { apply, between, invert } from './georeference.js';
import { tileBounds, tileSize, type ImageGrid } from './grids.js';
import type { PixelWindow, Raster } from './raster.js';
import type { TileAddress } from '../tiles/tile-grid.js';

/** Pixels between two points that are projected; what lies between is interpolated. */
const step = 16;
const points = tileSize / step + 1;

/** Red, green, blue and alpha of 256 x 256 pixels; null where the picture has none. */
export type TilePixels = Uint8Array | null;

export type Warp = (tile: TileAddress) => Promise<TilePixels>;

export function createWarp(raster: Raster, grid: ImageGrid): Warp {
  const toPicture = between(grid.crs, raster.place.crs);
  const toPixel = invert(raster.place.toMap);
  return async (tile) => {
    const [west, south, east, north] = tileBounds(grid, tile);
    const lattice = new Float64Array(2 * points * points);
    for (let row = 0; row < points; row += 1) {
      for (let column = 0; column < points; column += 1) {
        const x = west + ((east - west) * column) / (points - 1);
        const y = north - ((north - south) * row) / (points - 1);
        lattice.set(apply(toPixel, ...toPicture(x, y)), 2 * (row * points + column));
      }
    }
    const window = await raster.window(...boxOf(lattice));
    return window && drawTile(lattice, window, raster);
  };
}

/** The pixels that the lattice reaches, and one more on each side to interpolate with. */
function boxOf(lattice: Float64Array): [number, number, number, number] {
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

function drawTile(lattice: Float64Array, window: PixelWindow, { width, height }: Raster): TilePixels {
  const rgba = new Uint8Array(4 * tileSize * tileSize);
  let drawn = false;
  for (let y = 0; y < tileSize; y += 1) {
    const v = (y + 0.5) / step;
    const row = Math.floor(v);
    for (let x = 0; x < tileSize; x += 1) {
      const u = (x + 0.5) / step;
      const at = 2 * (row * points + Math.floor(u));
      const [px, py] = [
        interpolate(lattice, at, u - Math.floor(u), v - row),
        interpolate(lattice, at + 1, u - Math.floor(u), v - row),
      ];
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      if (samplePixel(window, px, py, rgba, 4 * (y * tileSize + x))) drawn = true;
    }
  }
  return drawn ? rgba : null;
}

function interpolate(lattice: Float64Array, at: number, u: number, v: number): number {
  const below = at + 2 * points;
  const top = lattice[at]! * (1 - u) + lattice[at + 2]! * u;
  const bottom = lattice[below]! * (1 - u) + lattice[below + 2]! * u;
  return top * (1 - v) + bottom * v;
}

/**
 * A pixel whose own is no data stays so, and no data of a neighbour weighs nothing.
 * @returns whether there is anything to see
 */
function samplePixel(
  { left, top, width, height, rgba: from }: PixelWindow,
  px: number,
  py: number,
  to: Uint8Array,
  at: number,
): boolean {
  const own = 4 * ((Math.floor(py) - top) * width + Math.floor(px) - left);
  if (from[own + 3] === 0) return false;
  const [cx, cy] = [px - 0.5 - left, py - 0.5 - top];
  const [x0, y0] = [Math.floor(cx), Math.floor(cy)];
  const [fx, fy] = [cx - x0, cy - y0];
  let [red, green, blue, alpha, sum] = [0, 0, 0, 0, 0];
  for (let corner = 0; corner < 4; corner += 1) {
    const [dx, dy] = [corner & 1, corner >> 1];
    const x = Math.max(0, Math.min(width - 1, x0 + dx));
    const y = Math.max(0, Math.min(height - 1, y0 + dy));
    const i = 4 * (y * width + x);
    const opacity = from[i + 3]!;
    if (opacity === 0) continue;
    const share = (dx ? fx : 1 - fx) * (dy ? fy : 1 - fy);
    const weight = share * opacity;
    red += weight * from[i]!;
    green += weight * from[i + 1]!;
    blue += weight * from[i + 2]!;
    alpha += weight;
    sum += share;
  }
  if (alpha === 0) return false;
  to[at] = Math.round(red / alpha);
  to[at + 1] = Math.round(green / alpha);
  to[at + 2] = Math.round(blue / alpha);
  to[at + 3] = Math.round(alpha / sum);
  return true;
}
