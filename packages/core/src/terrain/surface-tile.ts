// Works out one tile of a surface: a terrarium picture of the heights at the middles of its pixels.
import { terrariumCode } from '../geo/height-code.js';

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Red, green, blue and 255 by rows from the north-west. `edge` is in pixels. */
export function surfaceTile(
  heightAt: (lon: number, lat: number) => number,
  { z, x, y }: TileAddress,
  edge: number,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(edge * edge * 4);
  const tiles = 2 ** z;
  for (let row = 0; row < edge; row++) {
    const lat = latitudeOf((y + (row + 0.5) / edge) / tiles);
    for (let column = 0; column < edge; column++) {
      const lon = ((x + (column + 0.5) / edge) / tiles) * 360 - 180;
      const at = (row * edge + column) * 4;
      pixels.set(terrariumCode(heightAt(lon, lat)), at);
      pixels[at + 3] = 255;
    }
  }
  return pixels;
}

/** Reads `{protocol}://{z}/{x}/{y}`. @throws RangeError for another text */
export function tileAddress(url: string): TileAddress {
  const found = /(\d+)\/(\d+)\/(\d+)$/.exec(url);
  if (!found) throw new RangeError(`url: ${JSON.stringify(url)} names no tile`);
  return { z: Number(found[1]), x: Number(found[2]), y: Number(found[3]) };
}

/** Degrees of a place in web mercator; 0 is the north end of the world, 1 the south end. */
function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
