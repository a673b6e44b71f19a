// The Web Mercator tile grid: the box of a tile in degrees, and a position inside a tile.
import type { Bbox } from '@onemap/contract';

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export function isInGrid({ z, x, y }: TileAddress, maximumZoom: number): boolean {
  return z >= 0 && z <= maximumZoom && x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z;
}

/** `[west, south, east, north]` in degrees (EPSG:3857 grid; CGCS2000 and WGS 84 agree within centimetres). */
export function tileBbox({ z, x, y }: TileAddress): Bbox {
  const size = 2 ** z;
  const latitude = (row: number): number =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / size))) * 180) / Math.PI;
  return [(x / size) * 360 - 180, latitude(y + 1), ((x + 1) / size) * 360 - 180, latitude(y)];
}

/** Column and row in units of the tile's `extent`, not rounded; the left and top edges are 0. */
export function tilePosition(
  { z, x, y }: TileAddress,
  extent: number,
  lon: number,
  lat: number,
): [number, number] {
  const size = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  const column = ((lon + 180) / 360) * size - x;
  const row = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size - y;
  return [column * extent, row * extent];
}
