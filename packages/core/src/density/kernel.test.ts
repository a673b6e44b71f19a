// The surface of density: what it sums up to, how wide it is, and its peak, each worked out on paper.
import { describe, expect, it } from 'vitest';
import { groundPlane } from '../geo/plane.js';
import { areasAbove, densityAt, kernelBandwidth, kernelGrid, kernelSurface } from './kernel.js';
import type { Sites } from './sites.js';

const sitesAt = (...xy: number[]): Sites => ({
  plane: groundPlane([105, 35]),
  xy: Float64Array.from(xy),
});

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('a surface of density', () => {
  it('times the area of its squares sums up to all that was counted, those at the edge included', () => {
    const sites = sitesAt(0, 0, 9000, 4000, -3000, 12_000, 9000, 4000, 8999, 12_000);
    const grid = kernelGrid(sites, 1000);
    const surface = kernelSurface(grid, [120, 0.5, 30, 7, 42.5]);
    expect(sum(surface) * (grid.cell / 1000) ** 2).toBeCloseTo(200, 8);
  });

  it('has the stated bandwidth as its standard deviation, to the east and to the north', () => {
    const grid = kernelGrid(sitesAt(0, 0), 2000);
    const surface = kernelSurface(grid, [1]);
    const middle = (index: number): number => (index + 0.5) * grid.cell;
    for (const axis of ['column', 'row'] as const) {
      const at = (index: number): number =>
        middle(axis === 'column' ? index % grid.columns : Math.floor(index / grid.columns));
      const share = [...surface].map((value) => value * (grid.cell / 1000) ** 2);
      const mean = sum(share.map((part, index) => part * at(index)));
      const variance = sum(share.map((part, index) => part * (at(index) - mean) ** 2));
      expect(Math.sqrt(variance)).toBeCloseTo(2000, 6);
    }
  });

  it('has a peak of (61 / 729)² of its place, since 61 of 729 ways of three boxes of nine end in the middle', () => {
    const grid = kernelGrid(sitesAt(0, 0), 1000);
    const surface = kernelSurface(grid, [5]);
    // A square is 1,000 m through the root of 20: 0.05 square kilometres.
    expect(Math.max(...surface)).toBeCloseTo((5 * (61 / 729) ** 2) / 0.05, 9);
  });

  it('is read between the middles of its squares, and is 0 off the grid', () => {
    const grid = kernelGrid(sitesAt(0, 0), 1000);
    const surface = kernelSurface(grid, [1]);
    const at = (column: number, row: number): number => surface[row * grid.columns + column]!;
    const x = grid.west + 13 * grid.cell;
    const y = grid.south + 12.5 * grid.cell;
    expect(densityAt(grid, surface, x, y)).toBeCloseTo((at(12, 12) + at(13, 12)) / 2, 12);
    expect(densityAt(grid, surface, 1e6, 0)).toBe(0);
  });

  it('is nothing for no places and for no counts', () => {
    const none = kernelGrid(sitesAt(), 1000);
    expect(kernelSurface(none, [])).toHaveLength(0);
    expect(areasAbove(none, kernelSurface(none, []), [1, 2])).toEqual([[], []]);
    const zero = kernelSurface(kernelGrid(sitesAt(0, 0), 1000), [0]);
    expect(Math.max(...zero)).toBe(0);
    expect(() => kernelGrid(sitesAt(0, 0), -1)).toThrow(RangeError);
  });

  it('has bands that lie one in the other, around the place', () => {
    const grid = kernelGrid(sitesAt(300, -700), 1000);
    const surface = kernelSurface(grid, [100]);
    const areas = areasAbove(grid, surface, [1, 5, 10]);
    const extents = areas.map(([ring]) => {
      const xs = [...ring!].filter((_, index) => index % 2 === 0);
      return [Math.min(...xs), Math.max(...xs)] as const;
    });
    for (const [west, east] of extents) {
      expect(west).toBeLessThan(300);
      expect(east).toBeGreaterThan(300);
    }
    expect(extents[0]![0]).toBeLessThan(extents[1]![0]);
    expect(extents[1]![0]).toBeLessThan(extents[2]![0]);
    expect(areasAbove(grid, surface, [1e6])).toEqual([[]]);
  });

  it('is 2 km wide for a county of 1,572 square kilometres', () => {
    expect(kernelBandwidth(1572)).toBe(2000);
    expect(kernelBandwidth(100)).toBe(500);
  });
});
