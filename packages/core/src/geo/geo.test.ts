import { describe, expect, it } from 'vitest';
import {
  areaSquareMeters,
  cgcs2000Zone,
  fromLonLat,
  groundMeters,
  projectionDefinition,
  toLonLat,
} from './index.js';

/** Longitude, latitude, crs, easting, northing: worked out with PROJ's cs2cs. */
const CHECK_POINTS = [
  [105.34, 34.74, 'EPSG:4523', 35531135.899, 3845801.615],
  [105.34, 34.74, 'EPSG:4544', 531135.899, 3845801.615],
  [112.93, 25, 'EPSG:4547', 391979.339, 2766480.474],
  [105.34, 34.74, 'EPSG:3857', 11726395.16, 4128604.077],
] as const;

describe('coordinates', () => {
  it.each(CHECK_POINTS)('%d, %d in %s agree with PROJ', (lon, lat, crs, x, y) => {
    const projected = fromLonLat(crs, lon, lat);
    expect(projected[0]).toBeCloseTo(x, 2);
    expect(projected[1]).toBeCloseTo(y, 2);
    const back = toLonLat(crs, x, y);
    expect(back[0]).toBeCloseTo(lon, 7);
    expect(back[1]).toBeCloseTo(lat, 7);
  });

  it.each(['EPSG:4490', 'EPSG:4326', 'epsg:4490', '4490'])('in %s stay as they are', (crs) => {
    expect(toLonLat(crs, 105.34, 34.74)).toEqual([105.34, 34.74]);
  });

  it('lie on the central meridian at the false easting in every zone', () => {
    for (let epsg = 4491; epsg <= 4554; epsg++) {
      const zone = cgcs2000Zone(epsg)!;
      const [x, y] = fromLonLat(`EPSG:${epsg}`, zone.centralMeridian, 0);
      expect(x, `EPSG:${epsg}`).toBeCloseTo(zone.falseEasting, 3);
      expect(y, `EPSG:${epsg}`).toBeCloseTo(0, 3);
    }
  });

  it('are refused in other systems and when they are not finite', () => {
    expect(() => toLonLat('EPSG:2383', 1, 1)).toThrow(/EPSG:2383/);
    expect(() => toLonLat('CGCS2000', 1, 1)).toThrow(/CGCS2000/);
    expect(() => toLonLat('EPSG:4490', NaN, 1)).toThrow(RangeError);
  });
});

describe('a CGCS2000 zone', () => {
  it.each([
    [4513, { width: 3, zone: 25, centralMeridian: 75, falseEasting: 25_500_000, zoned: true }],
    [4523, { width: 3, zone: 35, centralMeridian: 105, falseEasting: 35_500_000, zoned: true }],
    [4533, { width: 3, zone: 45, centralMeridian: 135, falseEasting: 45_500_000, zoned: true }],
    [4534, { width: 3, zone: 25, centralMeridian: 75, falseEasting: 500_000, zoned: false }],
    [4554, { width: 3, zone: 45, centralMeridian: 135, falseEasting: 500_000, zoned: false }],
    [4491, { width: 6, zone: 13, centralMeridian: 75, falseEasting: 13_500_000, zoned: true }],
    [4501, { width: 6, zone: 23, centralMeridian: 135, falseEasting: 23_500_000, zoned: true }],
    [4502, { width: 6, zone: 13, centralMeridian: 75, falseEasting: 500_000, zoned: false }],
    [4512, { width: 6, zone: 23, centralMeridian: 135, falseEasting: 500_000, zoned: false }],
  ])('EPSG:%d is known', (epsg, zone) => {
    expect(cgcs2000Zone(epsg)).toEqual({ epsg, ...zone });
    expect(cgcs2000Zone(`EPSG:${epsg}`)).toEqual({ epsg, ...zone });
  });

  it('is null for other codes', () => {
    expect([4490, 4555, 3857].map(cgcs2000Zone)).toEqual([null, null, null]);
  });

  it('is a transverse Mercator on GRS80', () => {
    expect(projectionDefinition('EPSG:4544')).toBe(
      '+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
    );
  });
});

describe('areas', () => {
  const ring = (west: number, south: number, east: number, north: number) => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const inKm2 = (coordinates: number[][][]) => areaSquareMeters({ type: 'Polygon', coordinates }) / 1e6;

  it('of the whole ellipsoid is its published surface, 510,065,621.7 square kilometres', () => {
    expect(inKm2([ring(-180, -90, 180, 90)])).toBeCloseTo(510_065_621.7, 0);
  });

  it('of a cell is what summing M N cos(latitude) over small strips gives', () => {
    expect(inKm2([ring(105, 34, 106, 35)]) / stripSum(34, 35, () => 1)).toBeCloseTo(1, 8);
  });

  it('of a triangle follows edges straight in longitude and latitude', () => {
    const triangle = [
      [105, 34],
      [106, 34],
      [105, 35],
      [105, 34],
    ];
    expect(inKm2([triangle]) / stripSum(34, 35, (lat) => 35 - lat)).toBeCloseTo(1, 8);
  });

  it('leave holes out, add parts up and do not depend on the direction of a ring', () => {
    const hole = ring(105.25, 34.25, 105.75, 34.75);
    const outer = ring(105, 34, 106, 35);
    const pierced = inKm2([outer, hole]);
    expect(pierced).toBeCloseTo(inKm2([outer]) - inKm2([hole]), 6);
    expect(inKm2([[...outer].reverse(), hole])).toBeCloseTo(pierced, 6);
    const two = areaSquareMeters({ type: 'MultiPolygon', coordinates: [[outer], [ring(107, 34, 108, 35)]] });
    expect(two / 1e6).toBeCloseTo(2 * inKm2([outer]), 6);
  });
});

/** Square kilometres between two latitudes by the midpoint rule, `width` degrees of longitude at each latitude. */
function stripSum(south: number, north: number, width: (lat: number) => number): number {
  const a = 6378.137;
  const e2 = 0.0066943800229;
  const steps = 20_000;
  const step = (north - south) / steps;
  let sum = 0;
  for (let index = 0; index < steps; index++) {
    const lat = south + (index + 0.5) * step;
    const w2 = 1 - e2 * Math.sin((lat * Math.PI) / 180) ** 2;
    const meridian = (a * (1 - e2)) / w2 ** 1.5;
    const normal = a / Math.sqrt(w2);
    sum += meridian * normal * Math.cos((lat * Math.PI) / 180) * width(lat);
  }
  return sum * step * (Math.PI / 180) ** 2;
}

describe('a line on the ground', () => {
  // Lengths of a degree on the ellipsoid in kilometres, as they are tabulated; CGCS2000 and WGS 84 differ by less than a millimetre.
  it.each([
    [0, 110.574, 111.32],
    [30, 110.852, 96.486],
    [45, 111.132, 78.847],
    [60, 111.412, 55.8],
  ])('at %d degrees has the length of a degree north and east', (lat, north, east) => {
    expect(groundMeters([105, lat - 0.5], [105, lat + 0.5]) / 1000).toBeCloseTo(north, 2);
    expect(groundMeters([105, lat], [106, lat]) / 1000).toBeCloseTo(east, 2);
  });
});
