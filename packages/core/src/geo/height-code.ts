// How heights are written into the pixels of a tile: terrarium and terrain-RGB, both to be read without loss.

export const heightEncodings = ['terrain-rgb', 'terrarium'] as const;
export type HeightEncoding = (typeof heightEncodings)[number];

/** Metres below which terrarium has no code. */
const lowest = 32_768;
/** The same of terrain-RGB, which counts tenths of a metre. */
const lowestOfRgb = 10_000;
const mostSteps = 0xffffff;

type Code = readonly [red: number, green: number, blue: number];

/**
 * Red, green and blue of a height in terrarium, to 1/256 m; heights outside of -32768 to 32767.99 m are cut off.
 * @param meters above sea level; what is no number counts as 0
 */
export function terrariumCode(meters: number): Code {
  return bytesOf(Math.round((finite(meters) + lowest) * 256));
}

/** The same in terrain-RGB, to 0.1 m; heights below -10000 m are cut off. */
export function terrainRgbCode(meters: number): Code {
  return bytesOf(Math.round((finite(meters) + lowestOfRgb) * 10));
}

export function codeOfHeight(encoding: HeightEncoding, meters: number): Code {
  return encoding === 'terrarium' ? terrariumCode(meters) : terrainRgbCode(meters);
}

/** Metres above sea level of a pixel. */
export function heightOfCode(encoding: HeightEncoding, red: number, green: number, blue: number): number {
  if (encoding === 'terrarium') return red * 256 + green + blue / 256 - lowest;
  return (red * 65_536 + green * 256 + blue) / 10 - lowestOfRgb;
}

function finite(meters: number): number {
  return Number.isFinite(meters) ? meters : 0;
}

function bytesOf(wanted: number): Code {
  const steps = Math.min(Math.max(wanted, 0), mostSteps);
  return [steps >> 16, (steps >> 8) & 255, steps & 255];
}
