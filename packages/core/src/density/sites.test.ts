// Places that stand for regions: inside, evenly, and with the region's whole count.
import { describe, expect, it } from 'vitest';
import type { BoundaryGeometry, Position } from '@onemap/contract';
import { areaSites, areaWeights, pointSites } from './sites.js';

function box(west: number, south: number, east: number, north: number): BoundaryGeometry {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

describe('places that stand for regions', () => {
  const small = box(105, 34, 105.1, 34.1);
  const large = box(105.1, 34, 105.3, 34.1);
  const sites = areaSites([small, large], 3000);

  it('are shared by area: about 1,000 and 2,000 of 3,000', () => {
    expect(Math.abs(sites.placesOf[0]! - 1000)).toBeLessThan(60);
    expect(Math.abs(sites.placesOf[1]! - 2000)).toBeLessThan(90);
    expect(sites.xy).toHaveLength(2 * (sites.placesOf[0]! + sites.placesOf[1]!));
  });

  it('lie inside their own region', () => {
    const lonLat = sites.plane.toLonLat(sites.xy);
    sites.regionOf.forEach((region, index) => {
      const isEast = lonLat[2 * index]! > 105.1;
      expect(isEast).toBe(region === 1);
    });
  });

  it('count what their regions count, and nothing where a region is not public', () => {
    const weights = areaWeights(sites, [240, null]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(240, 9);
    const ofLarge = weights.filter((_, index) => sites.regionOf[index] === 1);
    expect(Math.max(...ofLarge)).toBe(0);
  });

  it('are at least a dozen in a small region among large ones', () => {
    const tiny = areaSites([box(105, 34, 105.001, 34.001), box(100, 30, 110, 40)], 1000);
    expect(tiny.placesOf[0]).toBeGreaterThanOrEqual(9);
  });

  it('are one in a region without width, and none in one without an outline', () => {
    const { placesOf } = areaSites([box(105, 34, 105, 34.1), { type: 'MultiPolygon', coordinates: [] }]);
    expect([...placesOf]).toEqual([1, 0]);
    expect(areaSites([]).xy).toHaveLength(0);
  });
});

describe('places of households', () => {
  it('are metres around the middle of their box', () => {
    const { plane, xy } = pointSites(Float64Array.of(105, 34, 105.2, 34.2));
    expect(plane.origin).toEqual([105.1, 34.1]);
    // A hundredth of a degree to the north is 1.1 km; the two lie 22 km from north to south.
    expect(xy[3]! - xy[1]!).toBeGreaterThan(22_000);
    expect(xy[3]! - xy[1]!).toBeLessThan(22_300);
  });
});
