// Tiles of a surface: where the middles of pixels lie, and how addresses are read.
import { describe, expect, it } from 'vitest';
import { heightOfCode } from '../geo/height-code.js';
import { surfaceTile, tileAddress } from './surface-tile.js';

/** Heights of a tile of two by two, by rows from the north-west. */
function heights(heightAt: (lon: number, lat: number) => number, z: number, x: number, y: number): number[] {
  const pixels = surfaceTile(heightAt, { z, x, y }, 2);
  return [0, 4, 8, 12].map((at) => heightOfCode('terrarium', pixels[at]!, pixels[at + 1]!, pixels[at + 2]!));
}

describe('surfaceTile', () => {
  it('asks at the middles of pixels: the world in four has them at 90 degrees and 66.51 degrees', () => {
    // Half-way between the equator and the end of web mercator: atan(sinh(pi / 2)) = 66.5133 degrees.
    expect(heights((lon) => lon, 0, 0, 0)).toEqual([-90, 90, -90, 90]);
    const [north, , south] = heights((_lon, lat) => lat * 100, 0, 0, 0);
    expect(north).toBeCloseTo(6651.33, 1);
    expect(south).toBeCloseTo(-6651.33, 1);
  });

  it('is opaque everywhere, since a pixel that is not would lose its height', () => {
    const pixels = surfaceTile(() => 1, { z: 3, x: 6, y: 3 }, 2);
    expect([3, 7, 11, 15].map((at) => pixels[at])).toEqual([255, 255, 255, 255]);
  });
});

describe('tileAddress', () => {
  it('reads the address that the engine asks for', () => {
    expect(tileAddress('onemap-heights-1-2://11/1623/812')).toEqual({ z: 11, x: 1623, y: 812 });
  });

  it('refuses another text', () => expect(() => tileAddress('a://b')).toThrow(RangeError));
});
