// Which labels are drawn, and where a region has room for one.
import { describe, expect, it } from 'vitest';
import { interiorPoint } from './interior-point.js';
import { placeLabels } from './labels.js';
import { packRegions } from './raster/geometry.js';
import { asGeometry, type Shape } from './raster/random-shapes.test-data.js';

function pointOf(shape: Shape) {
  return interiorPoint(
    packRegions([asGeometry(shape)], (lonLat) => lonLat, [0, 0]),
    0,
  );
}

describe('placeLabels', () => {
  const box = (x: number, priority = 0) => ({ x, y: 50, width: 40, height: 20, priority });

  it('keeps the one with the higher priority of two that overlap', () => {
    expect(placeLabels([box(50), box(80, 1)], [200, 100])).toEqual([1]);
  });

  it('keeps both at the gap, and only the first a pixel closer', () => {
    expect(placeLabels([box(50), box(92)], [200, 100], 2)).toEqual([0, 1]);
    expect(placeLabels([box(50), box(91)], [200, 100], 2)).toEqual([0]);
  });

  it('takes equal ones in the order given', () => {
    expect(placeLabels([box(50), box(60), box(150)], [200, 100])).toEqual([0, 2]);
  });

  it('leaves out a label that would leave the picture', () => {
    expect(placeLabels([box(19), box(181), box(100)], [200, 100])).toEqual([2]);
    expect(placeLabels([], [200, 100])).toEqual([]);
  });
});

describe('interiorPoint', () => {
  it('is the centre of a square, with half its side as room', () => {
    const point = pointOf([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ])!;
    expect(point.x).toBeCloseTo(5, 1);
    expect(point.y).toBeCloseTo(5, 1);
    expect(point.room).toBeCloseTo(5, 1);
  });

  it('lies in the thick part of an L, not at its centroid', () => {
    // Largest circle of an L with arms of 4: it touches both outer sides and the inner corner at (4, 4):
    // r = 4 sqrt(2) / (1 + sqrt(2)) ... = 8 - 4 sqrt(2) = 2.343.
    const point = pointOf([
      [
        [0, 0],
        [20, 0],
        [20, 4],
        [4, 4],
        [4, 20],
        [0, 20],
      ],
    ])!;
    expect(point.room).toBeCloseTo(8 - 4 * Math.SQRT2, 1);
    expect(point.x).toBeCloseTo(point.y, 1);
  });

  it('keeps clear of a hole, and chooses the larger of two islands', () => {
    const ringed = pointOf([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
      [
        [1, 1],
        [1, 7],
        [7, 7],
        [7, 1],
      ],
    ])!;
    expect(Math.max(ringed.x, ringed.y)).toBeGreaterThan(7);
    const islands = pointOf([
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
      [
        [10, 0],
        [18, 0],
        [18, 8],
        [10, 8],
      ],
    ])!;
    expect(islands.x).toBeCloseTo(14, 1);
  });

  it('is null without rings', () => {
    const nothing = {
      coordinates: new Float64Array(0),
      ringEnds: new Uint32Array(0),
      regionEnds: Uint32Array.from([0]),
    };
    expect(interiorPoint(nothing, 0)).toBeNull();
  });
});
