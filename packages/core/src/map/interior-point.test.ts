// Where a region's label goes, against answers found by hand.
import { describe, expect, it } from 'vitest';
import { interiorPoint } from './interior-point.js';
import type { RegionGeometry } from './raster/geometry.js';

type Ring = readonly (readonly [number, number])[];

/** One region of the given rings. */
function region(...rings: readonly Ring[]): RegionGeometry {
  const ends = rings.map((_, index) => rings.slice(0, index + 1).reduce((sum, ring) => sum + ring.length, 0));
  return {
    coordinates: Float64Array.from(rings.flat(2)),
    ringEnds: Uint32Array.from(ends),
    regionEnds: Uint32Array.from([rings.length]),
  } as RegionGeometry;
}

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe('the place of a label', () => {
  it('is the middle of a square, half a side from its edges', () => {
    expect(interiorPoint(region(square(10, 20, 8)), 0)).toEqual({ x: 14, y: 24, room: 4 });
  });

  it('is in the thick part of an L, not in the middle of its box', () => {
    const shape: Ring = [
      [0, 0],
      [100, 0],
      [100, 10],
      [40, 10],
      [40, 100],
      [0, 100],
    ];
    const found = interiorPoint(region(shape), 0)!;
    // The upright part is 40 wide: no circle in it, nor one in the corner, is larger than 20.
    expect(found.room).toBeGreaterThan(20 - 0.4);
    expect(found.room).toBeLessThanOrEqual(20);
    expect(found.x).toBeLessThan(40);
  });

  it('avoids a hole', () => {
    const found = interiorPoint(region(square(0, 0, 100), square(20, 20, 60)), 0)!;
    // In a corner: the circle touches both sides and the hole's corner: r = (20 - r) * sqrt(2).
    const room = (20 * Math.SQRT2) / (1 + Math.SQRT2);
    expect(found.room).toBeGreaterThan(room - 0.4);
    expect(found.room).toBeLessThanOrEqual(room + 1e-9);
  });

  it('is on the larger of two islands', () => {
    const found = interiorPoint(region(square(0, 0, 4), square(50, 50, 30)), 0)!;
    expect(found.x).toBeCloseTo(65, 0);
    expect(found.y).toBeCloseTo(65, 0);
  });

  it('is nowhere in a region without rings, and without room in one without area', () => {
    expect(interiorPoint(region(), 0)).toBeNull();
    const line: Ring = [
      [0, 0],
      [10, 0],
      [5, 0],
    ];
    expect(interiorPoint(region(line), 0)!.room).toBeLessThanOrEqual(0);
  });
});
