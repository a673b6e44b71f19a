// Tile codes: the column and row of the tile grid with their bits in turn, so that a tile is one range of numbers.
import type { TileAddress } from './tile-grid.js';

/** Bits of a column or a row in the database's `tile_code`. */
export const codeBits = 30;

/** A range of `tile_code`, the first included, the end not; decimal texts, as they exceed a double's whole numbers. */
export interface CodeRange {
  readonly first: string;
  readonly end: string;
}

export function codeRange({ z, x, y }: TileAddress): CodeRange {
  const code = BigInt(interleave(x, y));
  const shift = BigInt(2 * (codeBits - z));
  return { first: String(code << shift), end: String((code + 1n) << shift) };
}

/** By how much `tile_code` is shifted to the right until a tile of zoom `z` has 2^`bits` steps each way. */
export function codeShift(z: number, bits: number): number {
  return 2 * (codeBits - z - bits);
}

/** Column and row of a shifted code inside its tile. @param bits at most 13, so that the code is a small number */
export function placeInTile(code: number, bits: number): [column: number, row: number] {
  return [everyOther(code, bits), everyOther(code >> 1, bits)];
}

function everyOther(code: number, bits: number): number {
  let value = 0;
  for (let bit = 0; bit < bits; bit += 1) value |= ((code >> (2 * bit)) & 1) << bit;
  return value;
}

/** The code of a tile among those of its zoom. @param x at most 2^15 */
function interleave(x: number, y: number): number {
  let code = 0;
  for (let bit = 0; bit < 15; bit += 1) {
    code += ((x >> bit) & 1) * 4 ** bit + ((y >> bit) & 1) * 2 * 4 ** bit;
  }
  return code;
}
