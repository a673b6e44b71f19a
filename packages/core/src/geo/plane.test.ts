// The plane of metres against the projection library, the length of a degree and the area of the ellipsoid.
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from './measure.js';
import { groundPlane } from './plane.js';

/** Gangu: 105.3 E, 34.7 N. */
const plane = groundPlane([105.3, 34.7]);

describe('the plane of metres', () => {
  it('has its origin where it was put', () => {
    expect([...plane.toPlane(Float64Array.of(105.3, 34.7))]).toEqual([0, 0]);
    expect([...plane.toLonLat(Float64Array.of(0, 0))]).toEqual([105.3, 34.7]);
  });

  it('lies within a quarter of a per cent of the equal-area projection on the ellipsoid', () => {
    const exact = proj4('+proj=laea +lat_0=34.7 +lon_0=105.3 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs');
    for (const [lon, lat] of [
      [105.8, 34.7],
      [105.3, 35.1],
      [104.9, 34.4],
    ] as const) {
      const [x, y] = plane.toPlane(Float64Array.of(lon, lat)) as unknown as [number, number];
      const [east, north] = exact.forward([lon, lat]) as [number, number];
      const distance = Math.hypot(east, north);
      expect(Math.hypot(x - east, y - north) / distance).toBeLessThan(0.0025);
    }
  });

  it('comes back to a ten-millionth of a degree', () => {
    const places = Float64Array.of(104.2, 33.9, 106.4, 35.6, 105.3, 35);
    plane.toLonLat(plane.toPlane(places)).forEach((value, index) => {
      expect(value).toBeCloseTo(places[index]!, 7);
    });
  });

  it('keeps the area of a county-sized box of half a degree to a thousandth', () => {
    const corners = [105.05, 34.45, 105.55, 34.45, 105.55, 34.95, 105.05, 34.95];
    // Edges of the box are no straight lines in the plane: each is cut into fifty.
    const fine = corners.flatMap((_, at) => {
      if (at % 2 === 1) return [];
      return Array.from({ length: 50 }, (_step, step) =>
        [0, 1].map((axis) => {
          const [from, to] = [corners[at + axis]!, corners[(at + 2 + axis) % corners.length]!];
          return from + ((to - from) * step) / 50;
        }),
      ).flat();
    });
    const xy = plane.toPlane(Float64Array.from(fine));
    let twice = 0;
    for (let i = 0; i < xy.length; i += 2) {
      const j = (i + 2) % xy.length;
      twice += xy[i]! * xy[j + 1]! - xy[j]! * xy[i + 1]!;
    }
    const ring = [0, 2, 4, 6, 0].map((at) => [corners[at]!, corners[at + 1]!] as [number, number]);
    const area = areaSquareMeters({ type: 'Polygon', coordinates: [ring] });
    expect(Math.abs(twice / 2 / area - 1)).toBeLessThan(0.001);
  });
});
