// Heights in pixels: values of the two published formulas, worked out by hand.
import { describe, expect, it } from 'vitest';
import { codeOfHeight, heightOfCode, terrainRgbCode, terrariumCode } from './height-code.js';

describe('terrarium', () => {
  // 1270.5 + 32768 = 34038.5; 34038 = 132 * 256 + 246, and half a metre is 128 of 256.
  it('writes and reads 1270.5 m', () => {
    expect(terrariumCode(1270.5)).toEqual([132, 246, 128]);
    expect(heightOfCode('terrarium', 132, 246, 128)).toBe(1270.5);
  });

  it('knows sea level, the deepest and the highest', () => {
    expect(terrariumCode(0)).toEqual([128, 0, 0]);
    expect(terrariumCode(-40_000)).toEqual([0, 0, 0]);
    expect(terrariumCode(1e9)).toEqual([255, 255, 255]);
  });

  it('takes what is no number for sea level', () => {
    expect([NaN, Infinity, -Infinity].map(terrariumCode)).toEqual(Array(3).fill([128, 0, 0]));
  });
});

describe('terrain-RGB', () => {
  // (1270.5 + 10000) * 10 = 112705 = 1 * 65536 + 184 * 256 + 65.
  it('writes and reads 1270.5 m', () => {
    expect(terrainRgbCode(1270.5)).toEqual([1, 184, 65]);
    expect(codeOfHeight('terrain-rgb', 1270.5)).toEqual([1, 184, 65]);
    expect(heightOfCode('terrain-rgb', 1, 184, 65)).toBeCloseTo(1270.5, 9);
  });

  // 10000 * 10 = 100000 = 1 * 65536 + 134 * 256 + 160.
  it('knows sea level, and cuts off what it has no code for', () => {
    expect(terrainRgbCode(0)).toEqual([1, 134, 160]);
    expect(terrainRgbCode(NaN)).toEqual([1, 134, 160]);
    expect(terrainRgbCode(-20_000)).toEqual([0, 0, 0]);
  });
});
