// Reads single heights out of the tiles of a folder, by the published formulas and with sharp, apart from the code that writes them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { HeightEncoding } from '@onemap/core/geo';

/** Where a place is on a level of Web Mercator: the tile, and the pixel of its 256 by 256. */
export function pixelOf(
  lon: number,
  lat: number,
  z: number,
): { x: number; y: number; px: number; py: number } {
  const across = ((lon + 180) / 360) * 2 ** z;
  const phi = (lat * Math.PI) / 180;
  const down = ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * 2 ** z;
  const [x, y] = [Math.floor(across), Math.floor(down)];
  return { x, y, px: Math.floor((across - x) * 256), py: Math.floor((down - y) * 256) };
}

/** Longitude of the middle of a pixel. */
export function lonOfPixel(z: number, x: number, px: number): number {
  return ((x + (px + 0.5) / 256) / 2 ** z) * 360 - 180;
}

/** Metres at a pixel of a tile's file. */
export async function heightIn(
  folder: string,
  encoding: HeightEncoding,
  { z, x, y, px, py }: { z: number; x: number; y: number; px: number; py: number },
): Promise<number> {
  const picture = sharp(await readFile(join(folder, 'WebMercatorQuad', `${z}`, `${y}`, `${x}.png`)));
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const at = info.channels * (py * info.width + px);
  const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
  return encoding === 'terrarium'
    ? r * 256 + g + b / 256 - 32768
    : -10000 + (r * 256 * 256 + g * 256 + b) * 0.1;
}
