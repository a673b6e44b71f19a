// Tile math of both grids against corners worked out apart from it: by fractions of the world, and from PROJ's coordinates.
import { describe, expect, it } from 'vitest';
import { gridOf, resolutionOf, tileBounds, tileRange } from '@onemap/core/imagery';

const mercator = gridOf('WebMercatorQuad');
const degrees = gridOf('CGCS2000Quad');
const world = 20037508.342789244;

describe('WebMercatorQuad', () => {
  it('cuts the square of the world in halves, rows from the north', () => {
    expect(tileBounds(mercator, { z: 0, x: 0, y: 0 })).toEqual([-world, -world, world, world]);
    expect(tileBounds(mercator, { z: 1, x: 1, y: 0 })).toEqual([0, 0, world, world]);
    const last = [world / 2, -world, world, -world / 2];
    tileBounds(mercator, { z: 2, x: 3, y: 3 }).forEach((edge, index) =>
      expect(edge).toBeCloseTo(last[index]!, 7),
    );
  });

  it('has the pixels that Tianditu publishes for w', () => {
    expect(resolutionOf(mercator, 1)).toBeCloseTo(78271.517, 3);
    expect(resolutionOf(mercator, 10)).toBeCloseTo(152.8740566, 6);
    expect(resolutionOf(mercator, 18)).toBeCloseTo(0.5971643, 7);
  });

  it('finds a place of Gangu that PROJ puts at 11726395.160, 4128604.077', () => {
    // 40075016.6856 / 65536 = 611.49623 m a tile; (11726395.160 + 20037508.343) / 611.49623 = 51944.56;
    // (20037508.343 - 4128604.077) / 611.49623 = 26016.36.
    const [x, y] = [11726395.16, 4128604.077];
    expect(tileRange(mercator, 16, [x, y, x + 0.001, y + 0.001])).toEqual({
      ...{ z: 16, minX: 51944, minY: 26016, maxX: 51944, maxY: 26016 },
    });
  });
});

describe('CGCS2000Quad', () => {
  it('has two tiles side by side on level 1, as Tianditu numbers them', () => {
    expect([degrees.columns(1), degrees.rows(1)]).toEqual([2, 1]);
    expect(tileBounds(degrees, { z: 1, x: 0, y: 0 })).toEqual([-180, -90, 0, 90]);
    expect(tileBounds(degrees, { z: 1, x: 1, y: 0 })).toEqual([0, -90, 180, 90]);
    expect([degrees.columns(18), degrees.rows(18)]).toEqual([262144, 131072]);
  });

  it('has the pixels and the scale that Tianditu publishes for c', () => {
    expect([1, 2].map((z) => resolutionOf(degrees, z))).toEqual([0.703125, 0.3515625]);
    expect(resolutionOf(degrees, 10)).toBeCloseTo(0.001373291, 9);
    const scale = (z: number) => (resolutionOf(degrees, z) * degrees.metersPerUnit) / 0.00028;
    expect(scale(1)).toBeCloseTo(279541132.01, 1);
    expect(scale(10)).toBeCloseTo(545978.77, 2);
    expect(scale(18)).toBeCloseTo(2132.73, 2);
  });

  it('finds 105.34, 34.74 by degrees alone', () => {
    // 360 / 4096 = 0.087890625 degrees a tile on level 12: 285.34 / 0.087890625 = 3246.54, 55.26 / 0.087890625 = 628.74.
    expect(tileRange(degrees, 12, [105.34, 34.73, 105.35, 34.74])).toEqual({
      ...{ z: 12, minX: 3246, minY: 628, maxX: 3246, maxY: 628 },
    });
    const [west, south, east, north] = tileBounds(degrees, { z: 12, x: 3246, y: 628 });
    expect([west, north]).toEqual([-180 + 3246 * 0.087890625, 90 - 628 * 0.087890625]);
    expect([east - west, north - south]).toEqual([0.087890625, 0.087890625]);
  });
});

describe('a range', () => {
  it('leaves out the tile that begins where the box ends, and stays in the world', () => {
    expect(tileRange(mercator, 1, [-world, 0, 0, world])).toEqual({
      z: 1,
      minX: 0,
      minY: 0,
      maxX: 0,
      maxY: 0,
    });
    expect(tileRange(degrees, 3, [-500, -200, 500, 200])).toEqual({
      z: 3,
      minX: 0,
      minY: 0,
      maxX: 7,
      maxY: 3,
    });
  });
});
