import { describe, expect, it } from 'vitest';
import { codeRange, codeShift, placeInTile } from './tile-code.js';

describe('tile codes', () => {
  it('name the whole grid by 2^60 and its quarters in the order north-west, north-east, south-west, south-east', () => {
    const all = 2n ** 60n;
    expect(codeRange({ z: 0, x: 0, y: 0 })).toEqual({ first: '0', end: String(all) });
    const quarters = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map(([x, y]) => codeRange({ z: 1, x: x!, y: y! }));
    expect(quarters.map(({ first }) => BigInt(first))).toEqual([0n, all / 4n, all / 2n, (3n * all) / 4n]);
    expect(quarters.map(({ end }) => BigInt(end))).toEqual([all / 4n, all / 2n, (3n * all) / 4n, all]);
  });

  it('take the bits of column and row in turn: column 101, row 011 is 011011', () => {
    const size = 2n ** 54n;
    expect(BigInt(codeRange({ z: 3, x: 0b101, y: 0b011 }).first)).toBe(0b01_10_11n * size);
  });

  it('end at the last tile of the deepest zoom', () => {
    expect(codeRange({ z: 14, x: 16383, y: 16383 }).end).toBe(String(2n ** 60n));
  });

  it('say where in a tile a point is: column 4095 and row 1 of 4096', () => {
    expect(placeInTile(0b01_01_01_01_01_01_01_01_01_01_01_11, 12)).toEqual([4095, 1]);
    expect(placeInTile(0, 12)).toEqual([0, 0]);
    expect(placeInTile(4 ** 12 - 1, 12)).toEqual([4095, 4095]);
  });

  it('are shifted by what is left below a step', () => {
    expect(codeShift(14, 12)).toBe(8);
    expect(codeShift(0, 6)).toBe(48);
  });
});
