// Areas combined, circles, buffers and fewer positions, against areas and distances worked out by hand.
import { describe, expect, it } from 'vitest';
import type { Position } from '@onemap/contract';
import { geodesicBetween } from '../geo/geodesic.js';
import { areaSquareMeters } from '../geo/measure.js';
import { geometriesIntersect } from '../query/intersects.js';
import {
  boxArea,
  bufferLine,
  circleArea,
  combineAreas,
  countPositions,
  intersectAreas,
  polygonsOf,
  simplifyArea,
  subtractArea,
  uniteAreas,
  type AreaGeometry,
} from './index.js';

const box = (west: number, south: number, east: number, north: number) => boxArea([west, south, east, north]);

/** Square degrees, by the shoelace formula; holes are taken away. */
function squareDegrees(area: AreaGeometry | null): number {
  const ringArea = (ring: Position[]): number =>
    Math.abs(ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]![0] * y - x * ring[at]![1]), 0) / 2);
  return area
    ? polygonsOf(area).reduce(
        (sum, [outer, ...holes]) =>
          sum + ringArea(outer!) - holes.reduce((own, hole) => own + ringArea(hole), 0),
        0,
      )
    : 0;
}

describe('Areas', () => {
  it('are united, subtracted and intersected', () => {
    const [a, b] = [box(105, 34, 107, 36), box(106, 35, 108, 37)];
    // Two squares of 4 with 1 in common.
    expect(squareDegrees(uniteAreas([a, b]))).toBeCloseTo(7, 9);
    expect(squareDegrees(subtractArea(a, b))).toBeCloseTo(3, 9);
    expect(squareDegrees(intersectAreas(a, b))).toBeCloseTo(1, 9);
  });

  it('get a hole by subtraction, and an island in it by addition', () => {
    const ring = subtractArea(box(105, 34, 109, 38), box(106, 35, 108, 37));
    expect([squareDegrees(ring), polygonsOf(ring!)[0]!.length]).toEqual([12, 2]);
    const island = uniteAreas([ring!, box(106.5, 35.5, 107.5, 36.5)]);
    expect([squareDegrees(island), island!.type]).toEqual([13, 'MultiPolygon']);
  });

  it('that leave nothing are null; those that meet in an edge do not overlap', () => {
    expect(subtractArea(box(105, 34, 106, 35), box(104, 33, 107, 36))).toBeNull();
    expect(intersectAreas(box(105, 34, 106, 35), box(106, 34, 107, 35))).toBeNull();
    expect(uniteAreas([])).toBeNull();
    expect(combineAreas(null, 'subtract', box(105, 34, 106, 35))).toBeNull();
  });

  it('that cross themselves hold what they go around', () => {
    const bow: Position[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(squareDegrees(uniteAreas([{ type: 'Polygon', coordinates: [bow] }]))).toBeCloseTo(2, 9);
    const star = [0, 2, 4, 1, 3, 0].map((step): Position => {
      const turn = (2 * Math.PI * step) / 5;
      return [Math.cos(turn), Math.sin(turn)];
    });
    // Ten triangles from the middle to a tip and the corner beside it: half of 1 * inner * sin 36° each.
    const inner = Math.cos((2 * Math.PI) / 5) / Math.cos(Math.PI / 5);
    const wanted = 5 * inner * Math.sin(Math.PI / 5);
    expect(squareDegrees(uniteAreas([{ type: 'Polygon', coordinates: [star] }]))).toBeCloseTo(wanted, 9);
  });

  it('without an area are none', () => {
    expect(uniteAreas([box(105, 34, 105, 35)])).toBeNull();
  });
});

describe('A box', () => {
  it('across the antimeridian comes in two parts', () => {
    const area = box(179, 10, -178, 12);
    expect(area.type).toBe('MultiPolygon');
    expect(squareDegrees(area)).toBeCloseTo(6, 9);
    for (const [lon, inside] of [
      [179.5, true],
      [-179, true],
      [178.9, false],
      [0, false],
    ] as const)
      expect(geometriesIntersect({ type: 'Point', coordinates: [lon, 11] }, area)).toBe(inside);
  });

  it('needs positions', () => {
    expect(() => box(NaN, 0, 1, 1)).toThrow(RangeError);
    expect(() => box(0, -91, 1, 1)).toThrow(RangeError);
  });
});

describe('A circle', () => {
  it.each([0.5, 500, 50_000, 200_000])('of %d m has its vertices at that distance', (meters) => {
    const center: Position = [105.34, 34.74];
    const [ring] = polygonsOf(circleArea(center, meters))[0]!;
    expect(ring).toHaveLength(129);
    for (const position of ring!)
      expect(Math.abs(geodesicBetween(center, position).lengthMeters - meters)).toBeLessThan(1e-6);
  });

  it('holds nearly pi r²: the polygon of 128 corners has 0.99960 of it', () => {
    const wanted = 64 * Math.sin(Math.PI / 64) * 500 ** 2;
    expect(areaSquareMeters(circleArea([105.34, 34.74], 500)) / wanted).toBeCloseTo(1, 5);
  });

  it('across the antimeridian comes in two parts', () => {
    const area = circleArea([179.999, 0], 1000);
    expect(area.type).toBe('MultiPolygon');
    expect(
      polygonsOf(area)
        .flat(2)
        .every(([lon]) => Math.abs(lon) <= 180),
    ).toBe(true);
    expect(areaSquareMeters(area) / (64 * Math.sin(Math.PI / 64) * 1e6)).toBeCloseTo(1, 4);
  });

  it('needs a distance, and no pole in it', () => {
    for (const meters of [0, -1, NaN, Infinity, 200_001])
      expect(() => circleArea([105, 34], meters)).toThrow(RangeError);
    expect(() => circleArea([105, 89.9], 20_000)).toThrow(RangeError);
  });
});

/** The least distance in metres from a place to a line, walked in small steps: independent of how it is offset. */
function walked(place: Position, line: readonly Position[]): number {
  let least = Infinity;
  line.slice(1).forEach((to, index) => {
    const from = line[index]!;
    for (let step = 0; step <= 2000; step++) {
      const share = step / 2000;
      const at: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      least = Math.min(least, geodesicBetween(place, at).lengthMeters);
    }
  });
  return least;
}

describe('A buffer', () => {
  const line: Position[] = [
    [105.3, 34.7],
    [105.34, 34.72],
    [105.33, 34.76],
  ];

  it('around a line has its edge at that distance', () => {
    const [ring] = polygonsOf(bufferLine(line, 800))[0]!;
    for (const position of ring!.filter((_, at) => at % 7 === 0)) {
      // Where two outlines meet, the corner may lie on a chord of an arc: 1 - cos(pi / 128) = 0.0003012 of 800 m.
      expect(Math.abs(walked(position, line) - 800)).toBeLessThan(0.0003013 * 800);
    }
  });

  it('along a meridian is a rectangle and two half circles', () => {
    const straight: Position[] = [
      [105, 34],
      [105, 34.1],
    ];
    const { lengthMeters } = geodesicBetween(straight[0]!, straight[1]!);
    const circle = 64 * Math.sin(Math.PI / 64) * 300 ** 2;
    expect(areaSquareMeters(bufferLine(straight, 300)) / (lengthMeters * 600 + circle)).toBeCloseTo(1, 4);
  });

  it('of a ring that closes has a hole, unless it is wide', () => {
    const around: Position[] = [
      [105, 34],
      [105.1, 34],
      [105.1, 34.1],
      [105, 34.1],
      [105, 34],
    ];
    expect(polygonsOf(bufferLine(around, 1000))[0]).toHaveLength(2);
    expect(polygonsOf(bufferLine(around, 10_000))[0]).toHaveLength(1);
  });

  it('of one position is its circle; of none there is none', () => {
    expect(
      bufferLine(
        [
          [105, 34],
          [105, 34],
        ],
        500,
      ),
    ).toEqual(circleArea([105, 34], 500));
    expect(() => bufferLine([], 500)).toThrow(RangeError);
  });

  it('of a long slanting line stays within a metre', () => {
    const far: Position[] = [
      [104, 34],
      [105, 35],
    ];
    const [ring] = polygonsOf(bufferLine(far, 5000))[0]!;
    for (const position of ring!.filter((_, at) => at % 29 === 0))
      expect(Math.abs(walked(position, far) - 5000)).toBeLessThan(1);
  });
});

describe('Fewer positions', () => {
  const wavy = (count: number): AreaGeometry => ({
    type: 'Polygon',
    coordinates: [
      Array.from({ length: count + 1 }, (_, step): Position => {
        const turn = (2 * Math.PI * (step % count)) / count;
        const far = 0.1 + 0.002 * Math.sin(50 * turn);
        return [105 + far * Math.cos(turn), 34 + far * Math.sin(turn)];
      }),
    ],
  });

  it('are not needed below the limit', () => {
    expect(simplifyArea(wavy(500))).toEqual({ geometry: wavy(500), toleranceDegrees: 0 });
  });

  it('keep the shape within the tolerance', () => {
    const area = wavy(20_000);
    const { geometry, toleranceDegrees } = simplifyArea(area)!;
    expect(countPositions(geometry)).toBeLessThanOrEqual(10_000);
    expect(toleranceDegrees).toBeLessThan(1e-5);
    expect(squareDegrees(geometry) / squareDegrees(area)).toBeCloseTo(1, 5);
    expect(countPositions(simplifyArea(area, 400)!.geometry)).toBeLessThanOrEqual(400);
  });

  it('cannot be had where everything is smaller than half a degree', () => {
    expect(simplifyArea(wavy(100), 3)).toBeNull();
  });
});
