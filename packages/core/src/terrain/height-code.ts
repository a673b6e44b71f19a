// How heights are written into the pixels of a tile: terrarium and terrain-RGB, both to be read without loss.

export type HeightEncoding = 'terrarium' | 'terrain-rgb';

/** Metres below which terrarium has no code. */
const lowest = 32_768;

/**
 * Red, green and blue of a height in terrarium, to 1/256 m; heights outside of -32768 to 32767.99 m are cut off.
 * @param meters above sea level
 */
export function terrariumCode(meters: number): readonly [red: number, green: number, blue: number] {
  const finite = Number.isFinite(meters) ? meters : 0;
  const steps = Math.min(Math.max(Math.round((finite + lowest) * 256), 0), 0xffffff);
  return [steps >> 16, (steps >> 8) & 255, steps & 255];
}

/** Metres above sea level of a pixel. Terrain-RGB counts tenths of a metre from -10000 m. */
export function heightOfCode(encoding: HeightEncoding, red: number, green: number, blue: number): number {
  if (encoding === 'terrarium') return red * 256 + green + blue / 256 - lowest;
  return -10_000 + (red * 65_536 + green * 256 + blue) / 10;
}
