// Areas are to one another as the values are, and the legend's values are round.
import { describe, expect, it } from 'vitest';
import { leastRadius, leastValue, legendSizes, sizeScale, symbolRadius, zeroRadius } from './size-scale.js';

const area = (radius: number): number => Math.PI * radius * radius;

describe('The size of a symbol', () => {
  const scale = sizeScale([400, 100, 25, 0], 4);

  it('has a radius that grows with the square root of the value', () => {
    // 400 to 100 is 4 to 1, so the radius halves; 25 is a sixteenth, so it is a quarter.
    expect(symbolRadius(scale, 400) / symbolRadius(scale, 100)).toBeCloseTo(2, 12);
    expect(symbolRadius(scale, 400) / symbolRadius(scale, 25)).toBeCloseTo(4, 12);
  });

  it('has areas that add up as the values do', () => {
    const sum = area(symbolRadius(scale, 300)) + area(symbolRadius(scale, 100));
    expect(sum).toBeCloseTo(area(symbolRadius(scale, 400)), 9);
  });

  it('takes the size of a value below zero, and none of zero', () => {
    expect(symbolRadius(scale, -100)).toBe(symbolRadius(scale, 100));
    expect(symbolRadius(scale, 0)).toBe(0);
  });

  it('is one for equal values, and for one region', () => {
    expect(symbolRadius(sizeScale([7, 7, 7], 3), 7)).toBe(sizeScale([7], 3).radius);
    expect(symbolRadius(sizeScale([7], 1), 7)).toBe(32);
  });

  it('is nothing where there is nothing', () => {
    expect(sizeScale([], 0).largest).toBe(0);
    expect(symbolRadius(sizeScale([0, 0], 2), 0)).toBe(0);
  });

  it('holds for values below zero too: the largest size counts', () => {
    expect(sizeScale([-90, 10], 2).largest).toBe(90);
  });

  it('has smaller symbols for more regions, within limits', () => {
    // 480 px a side: 15 regions have 124 px each, 100 have 48, 5,000 have 7.
    expect(sizeScale([1], 15).radius).toBe(32);
    expect(sizeScale([1], 100).radius).toBeCloseTo(21.6, 9);
    expect(sizeScale([1], 5000).radius).toBe(5);
  });

  it('has smaller symbols on a small map, and larger ones on a wall', () => {
    // 15 regions: 192 px give 49.6 px each, 22.3 of radius; 960 px give 248, held to twice the usual 32.
    expect(sizeScale([1], 15, 192).radius).toBeCloseTo(22.308, 3);
    expect(sizeScale([1], 15, 960).radius).toBe(64);
    expect(sizeScale([1], 100, 960).radius).toBeCloseTo(43.2, 9);
  });

  it('leaves the mark of zero smaller than what is drawn beside it', () => {
    expect(zeroRadius(sizeScale([1], 15))).toBe(3);
    expect(zeroRadius(sizeScale([1], 5000))).toBe(1);
  });

  it('knows below which value a circle would be too small to be seen', () => {
    const { radius } = scale;
    expect(symbolRadius(scale, leastValue(scale))).toBeCloseTo(leastRadius, 12);
    expect(leastValue(scale)).toBeCloseTo((400 * 1.5 ** 2) / radius ** 2, 12);
  });
});

describe('The values of a legend of sizes', () => {
  it.each([
    [874, 0, [500, 100, 20]],
    [1000, 0, [1000, 200, 50]],
    [4, 1, [2, 0.5, 0.1]],
    [0.3, 2, [0.2, 0.05, 0.01]],
    [0, 0, []],
  ])('of %d, with %d decimals, are %j', (largest, decimals, sizes) => {
    expect(legendSizes({ largest, radius: 32 }, decimals)).toEqual(sizes);
  });

  it('are whole where only whole things are counted: of 9 they are 5 and 1, not a fifth', () => {
    expect(legendSizes({ largest: 9, radius: 32 }, 0)).toEqual([5, 1]);
  });

  it('leave out those that cannot be seen: at a radius of 5 below 9 % of the largest', () => {
    expect(legendSizes({ largest: 874, radius: 5 }, 0)).toEqual([500, 100]);
  });
});
