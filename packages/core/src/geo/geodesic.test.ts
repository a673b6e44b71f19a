// Lengths, azimuths and areas against values published with GeographicLib, and units against their definition.
import type { Position } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { geodesicAreaSquareMeters, geodesicBetween, geodesicLengthMeters } from './geodesic.js';
import { areaSquareMeters, inAreaUnit, inLengthUnit } from './index.js';

// The published values are on WGS 84; its flattening differs by 1.6e-11, a tenth of a millimetre over half the globe.

describe('the geodesic', () => {
  it('from Wellington to Salamanca has the length in the GeographicLib manual', () => {
    expect(geodesicBetween([174.81, -41.32], [-5.5, 40.96]).lengthMeters).toBeCloseTo(19_959_679.267, 2);
  });

  it.each([
    // Lon, lat, azimuth; lon, lat, azimuth; metres: from the test set GeodTest (Karney 2010).
    [-139.44815, 35.60777, 111.098748429, -69.95921, -11.17491, 129.289270889, 8935244.5604818],
    [106.05087, 55.52454, 22.02005988, 197.18234, 77.03196, 109.11204111, 4105086.1713924],
    [142.59065, -21.97856, 327.555431235, 98.56635, 41.84138, 318.156400485, 8394328.8946577],
  ])(
    'from %d, %d has the azimuths and the length of GeodTest',
    (lon1, lat1, azi1, lon2, lat2, azi2, meters) => {
      const line = geodesicBetween([lon1, lat1], [lon2, lat2]);
      expect(line.lengthMeters).toBeCloseTo(meters, 2);
      expect(line.azimuthDegrees).toBeCloseTo(azi1, 8);
      expect(line.finalAzimuthDegrees).toBeCloseTo(azi2, 8);
    },
  );

  it('along a meridian points north or south, and nowhere between equal positions', () => {
    expect(geodesicBetween([105, 34], [105, 35]).azimuthDegrees).toBe(0);
    expect(geodesicBetween([105, 35], [105, 34]).azimuthDegrees).toBe(180);
    expect(geodesicBetween([105, 35], [105, 35])).toEqual({
      lengthMeters: 0,
      azimuthDegrees: 0,
      finalAzimuthDegrees: 0,
    });
  });

  it('along the equator is the arc of its circle', () => {
    // 6378137 m * pi / 180 = 111319.49079 m for each degree.
    expect(
      geodesicLengthMeters([
        [105, 0],
        [106, 0],
        [107, 0],
      ]),
    ).toBeCloseTo(222_638.98159, 4);
  });

  it('is refused beyond the poles', () => {
    expect(() => geodesicBetween([105, 91], [105, 34])).toThrow('[105, 91]');
    expect(() => geodesicBetween([105, NaN], [105, 34])).toThrow(RangeError);
  });
});

describe('the area inside geodesics', () => {
  /** Latitude and longitude, as the GeographicLib manual has them. */
  const antarctica = [
    [-63.1, -58],
    [-72.9, -74],
    [-71.9, -102],
    [-74.9, -102],
    [-74.3, -131],
    [-77.5, -163],
    [-77.4, 163],
    [-71.7, 172],
    [-65.9, 140],
    [-65.7, 113],
    [-66.6, 88],
    [-66.9, 59],
    [-69.8, 25],
    [-70.0, -4],
    [-71.0, -14],
    [-77.3, -33],
    [-77.9, -46],
    [-74.7, -61],
  ].map(([lat, lon]): Position => [lon!, lat!]);

  it('of Antarctica and its perimeter are those of the GeographicLib manual', () => {
    expect(geodesicAreaSquareMeters(antarctica) / 13_662_703_680_020.1).toBeCloseTo(1, 10);
    expect(geodesicLengthMeters([...antarctica, antarctica[0]!])).toBeCloseTo(16_831_067.893, 2);
  });

  it('does not ask for the direction of the ring, nor whether it is closed', () => {
    const ring: Position[] = [
      [105.3, 34.7],
      [105.31, 34.7],
      [105.31, 34.71],
    ];
    const area = geodesicAreaSquareMeters(ring);
    expect(geodesicAreaSquareMeters([...ring].reverse())).toBeCloseTo(area, 6);
    expect(geodesicAreaSquareMeters([...ring, ring[0]!])).toBeCloseTo(area, 6);
    expect(geodesicAreaSquareMeters(ring.slice(0, 2))).toBe(0);
  });

  it('agrees with edges straight in longitude and latitude over the extent of a village', () => {
    const ring: Position[] = [
      [105.3, 34.7],
      [105.33, 34.7],
      [105.33, 34.73],
      [105.3, 34.73],
      [105.3, 34.7],
    ];
    const straight = areaSquareMeters({ type: 'Polygon', coordinates: [ring] });
    expect(geodesicAreaSquareMeters(ring) / straight).toBeCloseTo(1, 5);
  });
});

describe('units', () => {
  it.each([
    [999.94, undefined, { value: 999.94, unit: 'meter', digits: 1 }],
    [1000, undefined, { value: 1, unit: 'kilometer', digits: 3 }],
    [250, 'kilometer', { value: 0.25, unit: 'kilometer', digits: 3 }],
  ] as const)('%d m is told in %s', (meters, unit, told) => {
    expect(inLengthUnit(meters, unit)).toEqual(told);
  });

  it.each([
    [600, undefined, 600, 'squareMeter'],
    [2000, undefined, 3, 'mu'],
    [150_000, 'hectare', 15, 'hectare'],
    [10_000, 'mu', 15, 'mu'],
    [2_500_000, undefined, 2.5, 'squareKilometer'],
  ] as const)('%d m² in %s is %d %s', (area, asked, value, unit) => {
    const told = inAreaUnit(area, asked);
    expect(told.unit).toBe(unit);
    expect(told.value).toBeCloseTo(value, 10);
  });
});
