// Hexagons against the plain rule that they follow: a place belongs to the nearest middle.
import { describe, expect, it } from 'vitest';
import { groundPlane } from '../geo/plane.js';
import { hexagonAt, hexagonCorners, hexagonGrid, hexagonSums, hexagonWidth } from './hexagons.js';
import type { Sites } from './sites.js';

const plane = groundPlane([105, 35]);
const sitesAt = (...xy: number[]): Sites => ({ plane, xy: Float64Array.from(xy) });

/** Park and Miller's generator, so that a failure repeats. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Every middle of hexagons 1,000 m wide within reach: rows 866.03 m apart, odd ones moved by 500 m. */
function allMiddles(): [number, number][] {
  const middles: [number, number][] = [];
  for (let row = -8; row <= 8; row++) {
    for (let column = -8; column <= 8; column++) {
      middles.push([(column + (row % 2 === 0 ? 0 : 0.5)) * 1000, row * 500 * Math.sqrt(3)]);
    }
  }
  return middles;
}

describe('a grid of hexagons', () => {
  it('puts every place into the hexagon whose middle is nearest of all', () => {
    const next = random(620523);
    const xy = Array.from({ length: 4000 }, () => (next() - 0.5) * 9000);
    const grid = hexagonGrid(sitesAt(...xy), 1000);
    const middles = allMiddles();
    for (let i = 0; i < xy.length; i += 2) {
      const distance = ([x, y]: [number, number]): number => Math.hypot(x - xy[i]!, y - xy[i + 1]!);
      const nearest = middles.reduce((best, each) => (distance(each) < distance(best) ? each : best));
      const at = 2 * grid.hexagonOf[i / 2]!;
      expect([grid.middles[at], grid.middles[at + 1]], `place ${xy[i]}, ${xy[i + 1]}`).toEqual(nearest);
    }
  });

  it('counts every place once, and keeps no empty hexagon', () => {
    // Three around the origin, one 1,000 m to the east, two in the row above.
    const sites = sitesAt(0, 0, 100, 100, -200, 50, 1000, 0, 500, 866, 480, 900);
    const sums = hexagonSums(hexagonGrid(sites, 1000), [1, 1, 1, 1, 1, 2]);
    expect([...sums]).toEqual([3, 1, 3]);
  });

  it('has an area of 0.866 square kilometres for each square of its width', () => {
    expect(hexagonGrid(sitesAt(0, 0), 1000).areaKm2).toBeCloseTo(0.866025, 6);
    expect(hexagonGrid(sitesAt(0, 0), 2000).areaKm2).toBeCloseTo(3.464102, 6);
  });

  it('has corners as far from the middle as its sides are long: 577.35 m of a width of 1,000', () => {
    const corners = hexagonCorners(hexagonGrid(sitesAt(3, 4), 1000));
    expect(corners).toHaveLength(12);
    for (let i = 0; i < 12; i += 2) expect(Math.hypot(corners[i]!, corners[i + 1]!)).toBeCloseTo(577.3503, 3);
    expect([corners[2], corners[3]].map((value) => Math.round(value!))).toEqual([0, 577]);
  });

  it('finds the hexagon under the pointer, and none where no place is', () => {
    const grid = hexagonGrid(sitesAt(0, 0, 1000, 0, -2000, -1732), 1000);
    expect(hexagonAt(grid, 499, 10)).toBe(grid.hexagonOf[0]);
    expect(hexagonAt(grid, 501, 10)).toBe(grid.hexagonOf[1]);
    expect(hexagonAt(grid, -2400, -1700)).toBe(grid.hexagonOf[2]);
    expect(hexagonAt(grid, 0, 3000)).toBe(-1);
  });

  it('is empty without places, and refuses a width that is none', () => {
    expect(hexagonSums(hexagonGrid(sitesAt(), 1000), [])).toHaveLength(0);
    expect(() => hexagonGrid(sitesAt(), 0)).toThrow(RangeError);
  });

  it('is 2 km wide for a county of 1,572 square kilometres: 454 of 3.46 square kilometres', () => {
    expect(hexagonWidth(1572)).toBe(2000);
    expect(hexagonWidth(100)).toBe(500);
    expect(hexagonWidth(0)).toBe(250);
  });
});
