// Points and areas that meet or do not, drawn on a small grid by hand.
import { describe, expect, it } from 'vitest';
import { parseCql2Text } from '@onemap/contract/cql2';
import { evaluateFilter } from './evaluate.js';

/** A square from 0 to 8 with a diamond hole around (4, 4) of radius 2. */
const holed = 'POLYGON((0 0, 8 0, 8 8, 0 8, 0 0), (4 2, 6 4, 4 6, 2 4, 4 2))';
const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });
const meets = (place: unknown, geometry: string) =>
  evaluateFilter(parseCql2Text(`s_intersects(place, ${geometry})`), { place });

describe('a point and an area', () => {
  it.each([
    [1, 1, true, 'inside'],
    [9, 1, false, 'outside'],
    [0, 5, true, 'on an edge'],
    [8, 8, true, 'on a corner'],
    [4, 4, false, 'in the hole'],
    [3, 3, true, 'on the edge of the hole'],
    [6, 4, true, 'on a corner of the hole'],
    [5.9, 4, false, 'just in the hole'],
    [6.1, 4, true, 'just beside the hole'],
    [-1, 0, false, 'on the line of an edge, beyond it'],
    [9, 4, false, 'on the height of two corners of the hole'],
    [0, 8.000001, false, 'a tenth of a metre above'],
  ])('%f %f: %s, %s', (lon, lat, expected) => {
    expect(meets(point(lon, lat), holed)).toBe(expected);
  });

  it('takes decimal degrees on a slanted edge as on it', () => {
    for (let step = 0; step <= 20; step += 1) {
      const place = point(105.1 + step / 100, 34.7 + step / 100);
      expect(meets(place, 'POLYGON((105.1 34.7, 105.3 34.9, 105.1 34.9, 105.1 34.7))')).toBe(true);
      expect(
        meets(
          place,
          'POLYGON((105 34, 106 34, 106 35, 105 35, 105 34), (105.1 34.7, 105.3 34.9, 105.1 34.9, 105.1 34.7))',
        ),
      ).toBe(true);
    }
  });

  it('unites the parts of a multipolygon: one part fills the hole of the other', () => {
    const filled = `MULTIPOLYGON(${holed.slice('POLYGON'.length)}, ((3 3.5, 5 3.5, 5 4.5, 3 4.5, 3 3.5)))`;
    expect(meets(point(4, 4), filled)).toBe(true);
    expect(meets(point(4, 5), filled)).toBe(false);
  });

  it('is the same for a ring that turns the other way', () => {
    const turned = 'POLYGON((0 0, 0 8, 8 8, 8 0, 0 0), (4 2, 2 4, 4 6, 6 4, 4 2))';
    for (const [lon, lat, expected] of [
      [1, 1, true],
      [4, 4, false],
      [3, 3, true],
      [9, 9, false],
    ] as const) {
      expect(meets(point(lon, lat), turned)).toBe(expected);
    }
  });
});

describe('boxes and points', () => {
  it.each([
    ['BBOX(105, 34, 106, 35)', 105, 35, true],
    ['BBOX(105, 34, 106, 35)', 106.0000001, 35, false],
    ['BBOX(105.1, 34.1, 105.1, 34.1)', 105.1, 34.1, true],
    ['BBOX(170, -10, -170, 10)', 175, 0, true],
    ['BBOX(170, -10, -170, 10)', -175, 0, true],
    ['BBOX(170, -10, -170, 10)', 0, 0, false],
    ['POINT(105.1 34.1)', 105.1, 34.1, true],
    ['POINT(105.1 34.1)', 105.1, 34.10001, false],
  ])('%s and %f %f: %s', (geometry, lon, lat, expected) => {
    expect(meets(point(lon, lat), geometry)).toBe(expected);
  });
});

describe('two areas', () => {
  const square = (from: number, to: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
        [from, from],
      ],
    ],
  });

  it.each([
    [square(1, 2), true, 'contained'],
    [square(-10, 20), true, 'containing'],
    [square(7, 9), true, 'overlapping'],
    [square(8, 9), true, 'touching at a corner'],
    [square(9, 10), false, 'apart'],
    [square(3.5, 4.5), false, 'within the hole'],
    [square(3, 5), true, 'in the hole with its corners on the hole’s edges'],
    [square(3, 4.5), true, 'in the hole with one corner on its edge'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [-1, 3],
            [9, 3],
            [9, 5],
            [-1, 5],
            [-1, 3],
          ],
        ],
      },
      true,
      'crossing without a corner inside',
    ],
  ])('%j: %s, %s', (place, expected) => {
    expect(meets(place, holed)).toBe(expected);
  });

  it('are compared with a box as with its polygon', () => {
    expect(meets(square(0, 4), 'BBOX(4, 4, 5, 5)')).toBe(true);
    expect(meets(square(0, 4), 'BBOX(4.1, 4, 5, 5)')).toBe(false);
    expect(meets(square(10, 12), 'BBOX(170, 0, 11, 80)')).toBe(true);
    expect(meets(square(10, 12), 'BBOX(13, 0, -170, 80)')).toBe(false);
  });

  it('are unknown when one is missing or no geometry', () => {
    expect(
      [null, undefined, 'POINT(1 1)', { type: 'LineString', coordinates: [] }].map((place) =>
        meets(place, holed),
      ),
    ).toEqual([null, null, null, null]);
  });
});
