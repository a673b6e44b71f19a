// The region fill against an independent point-in-polygon at every pixel centre.
import { describe, expect, it } from 'vitest';
import { packRegions, pixelMatrix, type FrameView, type Matrix } from './geometry.js';
import {
  asGeometry,
  contains,
  edgeDistance,
  seeded,
  tangle,
  tiling,
  type Point,
  type Shape,
} from './random-shapes.test-data.js';
import { rasterizeRegions } from './scanline.js';
import { RegionLevels, snapRegions } from './simplify.js';

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const same = (lonLat: Float64Array): Float64Array => lonLat;

function packed(shapes: readonly Shape[]) {
  return packRegions(shapes.map(asGeometry), same, [0, 0]);
}

/** Index of the last shape that holds the point, plus one; 0 for none. */
function expectedId(shapes: readonly Shape[], point: Point): number {
  for (let i = shapes.length - 1; i >= 0; i--) if (contains(shapes[i]!, point)) return i + 1;
  return 0;
}

function mismatches(
  shapes: readonly Shape[],
  matrix: Matrix,
  width: number,
  height: number,
  to: (p: Point) => Point,
) {
  const ids = rasterizeRegions(packed(shapes), matrix, width, height);
  let wrong = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (ids[y * width + x] !== expectedId(shapes, to([x + 0.5, y + 0.5]))) wrong++;
    }
  }
  return wrong;
}

describe('rasterizeRegions', () => {
  it('fills a square whose edges run through pixel centres from its left and top edge, not its right and bottom', () => {
    const square: Shape = [
      [
        [1.5, 1.5],
        [3.5, 1.5],
        [3.5, 3.5],
        [1.5, 3.5],
      ],
    ];
    expect([...rasterizeRegions(packed([square]), identity, 5, 5)]).toEqual([
      0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('leaves a hole to the region that fills it, and shows islands of one region', () => {
    const ring: Shape = [
      [
        [0, 0],
        [5, 0],
        [5, 5],
        [0, 5],
      ],
      [
        [1, 1],
        [1, 4],
        [4, 4],
        [4, 1],
      ],
      [
        [6, 0],
        [7, 0],
        [7, 2],
        [6, 2],
      ],
    ];
    const core: Shape = [
      [
        [1, 1],
        [4, 1],
        [4, 4],
        [1, 4],
      ],
    ];
    expect([...rasterizeRegions(packed([ring, core]), identity, 8, 5)]).toEqual([
      1, 1, 1, 1, 1, 0, 1, 0, 1, 2, 2, 2, 1, 0, 1, 0, 1, 2, 2, 2, 1, 0, 0, 0, 1, 2, 2, 2, 1, 0, 0, 0, 1, 1, 1,
      1, 1, 0, 0, 0,
    ]);
  });

  for (const seed of [1, 20161, 620523]) {
    for (const pixelRatio of [1, 2]) {
      it(`agrees at every pixel centre of a tiling with islands and parts (seed ${seed}, pixel ratio ${pixelRatio})`, () => {
        const shapes = tiling(seeded(seed), 7, 64);
        const size = 80 * pixelRatio;
        const matrix: Matrix = [pixelRatio, 0, 0, pixelRatio, 0, 0];
        expect(mismatches(shapes, matrix, size, size, ([x, y]) => [x / pixelRatio, y / pixelRatio])).toBe(0);
      });

      it(`has no gap and no overlap inside the tiling (seed ${seed}, pixel ratio ${pixelRatio})`, () => {
        const shapes = tiling(seeded(seed), 7, 64);
        const ids = rasterizeRegions(
          packed(shapes),
          [pixelRatio, 0, 0, pixelRatio, 0, 0],
          80 * pixelRatio,
          80 * pixelRatio,
        );
        let filled = 0;
        for (const id of ids) if (id > 0) filled++;
        expect(filled).toBe((64 * pixelRatio) ** 2);
        for (let y = 0; y < 80; y++) {
          for (let x = 0; x < 80; x++) {
            const owners = shapes.filter((shape) => contains(shape, [x + 0.5, y + 0.5])).length;
            expect(owners).toBe(x >= 8 && x < 72 && y >= 8 && y < 72 ? 1 : 0);
          }
        }
      });
    }

    it(`agrees for rings that cross themselves (seed ${seed})`, () => {
      const random = seeded(seed);
      const shapes = Array.from({ length: 12 }, () => tangle(random, 3 + Math.floor(random() * 9), 64));
      expect(mismatches(shapes, identity, 80, 80, (point) => point)).toBe(0);
    });

    it(`agrees in a view that is rotated, zoomed and larger than the picture (seed ${seed})`, () => {
      const shapes = tiling(seeded(seed), 5, 64);
      const rotation = seeded(seed)() * 2 * Math.PI;
      const view: FrameView = { center: [40, 40], resolution: 0.75, rotation, size: [60, 45], pixelRatio: 1 };
      const ids = rasterizeRegions(packed(shapes), pixelMatrix(view, [0, 0]), 60, 45);
      const cos = Math.cos(rotation);
      const sin = Math.sin(rotation);
      let compared = 0;
      for (let y = 0; y < 45; y++) {
        for (let x = 0; x < 60; x++) {
          // From the picture to the map by hand: centred, y up, scaled, turned back anticlockwise.
          const [u, v] = [(x + 0.5 - 30) * 0.75, -(y + 0.5 - 22.5) * 0.75];
          const point: Point = [40 + u * cos - v * sin, 40 + u * sin + v * cos];
          if (edgeDistance(shapes, point) < 1e-9) continue;
          compared++;
          expect(ids[y * 60 + x], `pixel ${x}, ${y}`).toBe(expectedId(shapes, point));
        }
      }
      expect(compared).toBeGreaterThan(2600);
    });
  }

  it('clips a region far larger than the picture', () => {
    const huge: Shape = [
      [
        [-1e9, -1e9],
        [1e9, -1e9],
        [1e9, 1e9],
        [-1e9, 1e9],
      ],
    ];
    expect(rasterizeRegions(packed([huge]), identity, 9, 7).every((id) => id === 1)).toBe(true);
  });

  it('takes more crossings in one row than any fixed list would hold', () => {
    const teeth: Point[] = [];
    for (let i = 0; i < 40_000; i++) teeth.push([i / 64, i % 2 === 0 ? 0 : 1]);
    const comb: Shape = [[...teeth, [625, 3], [0, 3]]];
    const ids = rasterizeRegions(packed([comb]), identity, 640, 3);
    let expected = 0;
    for (let y = 0; y < 3; y++)
      for (let x = 0; x < 640; x++) expected += contains(comb, [x + 0.5, y + 0.5]) ? 1 : 0;
    expect([...ids].filter((id) => id === 1).length).toBe(expected);
  });

  it('needs 32 bits only beyond 65534 regions', () => {
    expect(rasterizeRegions(packed([]), identity, 2, 2)).toBeInstanceOf(Uint16Array);
    const empty = {
      coordinates: new Float64Array(0),
      ringEnds: new Uint32Array(0),
      regionEnds: new Uint32Array(65_535),
    };
    expect(rasterizeRegions(empty, identity, 2, 2)).toBeInstanceOf(Uint32Array);
  });
});

describe('snapRegions', () => {
  it('keeps neighbours together: a snapped tiling still fills its square without a gap', () => {
    const shapes = tiling(seeded(77), 9, 64);
    const snapped = snapRegions(packed(shapes), 0.5);
    const ids = rasterizeRegions(snapped, identity, 80, 80);
    expect([...ids].filter((id) => id > 0).length).toBe(64 * 64);
    expect(snapped.coordinates.every((value) => Number.isInteger(value * 2))).toBe(true);
  });

  it('drops repeated vertices and rings that shrink to nothing', () => {
    const shape: Shape = [
      [
        [0, 0],
        [0.1, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ],
      [
        [1, 1],
        [1.1, 1],
        [1.1, 1.1],
      ],
    ];
    const snapped = snapRegions(packed([shape]), 1);
    expect([...snapped.coordinates]).toEqual([0, 0, 4, 0, 4, 4, 0, 4]);
    expect([...snapped.ringEnds]).toEqual([4, 4]);
  });
});

describe('RegionLevels', () => {
  const zoomedOut: Matrix = [1 / 64, 0, 0, 1 / 64, 0, 0];

  it('uses full resolution for what is quick anyway', () => {
    const small = packed(tiling(seeded(5), 4, 64));
    expect(new RegionLevels(small).forMatrix(zoomedOut)).toBe(small);
  });

  it('snaps large sets to at most a quarter of a device pixel, once a level', () => {
    const ring: Point[] = Array.from({ length: 120_000 }, (_, i) => [i / 100, i % 2]);
    const large = packed([[[...ring, [1200, 900], [0, 900]]]]);
    const levels = new RegionLevels(large);
    // 64 units a pixel: a quarter is 16 units.
    const coarse = levels.forMatrix(zoomedOut);
    expect(coarse.coordinates.length).toBeLessThan(200);
    expect(coarse.coordinates.every((value) => value % 16 === 0)).toBe(true);
    expect(levels.forMatrix(zoomedOut)).toBe(coarse);
  });
});
