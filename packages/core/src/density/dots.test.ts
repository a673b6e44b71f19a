// Dots: inside, exactly as many as said, and the same ones in another year.
import { describe, expect, it } from 'vitest';
import type { BoundaryGeometry, Position } from '@onemap/contract';
import { dotCount, dotPlaces, dotValueFor } from './dots.js';

const ring = (...corners: Position[]): Position[] => [...corners, corners[0]!];

/** An L whose north-east quarter is missing, with a hole in its south-west. */
const angle: BoundaryGeometry = {
  type: 'Polygon',
  coordinates: [
    ring([105, 34], [107, 34], [107, 35], [106, 35], [106, 36], [105, 36]),
    ring([105.2, 34.2], [105.6, 34.2], [105.6, 34.6], [105.2, 34.6]),
  ],
};

/** The rule of the L, written by hand. */
function isInAngle([lon, lat]: Position): boolean {
  const inBox = lon >= 105 && lon <= 107 && lat >= 34 && lat <= 36;
  const inGap = lon > 106 && lat > 35;
  const inHole = lon > 105.2 && lon < 105.6 && lat > 34.2 && lat < 34.6;
  return inBox && !inGap && !inHole;
}

describe('the dots of a region', () => {
  it('are as many as asked, and never outside or in a hole', () => {
    const places = dotPlaces(angle, 700, '620523100000');
    expect(places).toHaveLength(700);
    expect(places.filter((place) => !isInAngle(place))).toEqual([]);
    expect(new Set(places.map(String)).size).toBe(700);
  });

  it('stay where they are when there are more of them or fewer', () => {
    const many = dotPlaces(angle, 300, '620523100000');
    expect(dotPlaces(angle, 120, '620523100000')).toEqual(many.slice(0, 120));
    expect(dotPlaces(angle, 0, '620523100000')).toEqual([]);
  });

  it('lie elsewhere in another region of the same shape', () => {
    expect(dotPlaces(angle, 3, '620523101000')).not.toEqual(dotPlaces(angle, 3, '620523100000'));
  });

  it('are spread evenly: each of the three squares of the L has its share', () => {
    // Areas 0.84, 1 and 1 of 2.84: 296, 352 and 352 of a thousand.
    const places = dotPlaces(angle, 1000, '620523100000');
    const southWest = places.filter(([lon, lat]) => lon < 106 && lat < 35).length;
    const southEast = places.filter(([lon]) => lon > 106).length;
    expect(Math.abs(southWest - 296)).toBeLessThan(20);
    expect(Math.abs(southEast - 352)).toBeLessThan(20);
  });

  it('are none in an area without width', () => {
    const line: BoundaryGeometry = { type: 'Polygon', coordinates: [ring([105, 34], [105, 35])] };
    expect(dotPlaces(line, 5, '1')).toEqual([]);
  });
});

describe('the number of dots', () => {
  it('is exact for whole dots, and none for zero, and none for what is not told', () => {
    for (const index of [0, 1, 2, 3, 50]) {
      expect(dotCount(40, 10, index)).toBe(4);
      expect(dotCount(0, 10, index)).toBe(0);
      expect(dotCount(null, 10, index)).toBe(0);
    }
  });

  it('rounds a region that stands alone: 44 are four dots of ten, 45 are five', () => {
    expect([dotCount(44, 10, 0), dotCount(45, 10, 0)]).toEqual([4, 5]);
  });

  it('never falls while the count rises', () => {
    for (let index = 0; index < 30; index++) {
      for (let count = 0; count < 60; count++) {
        expect(dotCount(count + 1, 10, index)).toBeGreaterThanOrEqual(dotCount(count, 10, index));
      }
    }
  });

  it('adds up over ten thousand villages of three households each: 3,000 dots of ten', () => {
    let dots = 0;
    for (let index = 0; index < 10_000; index++) dots += dotCount(3, 10, index);
    expect(Math.abs(dots - 3000)).toBeLessThanOrEqual(3);
  });

  it('stands for 1, 2, 5, 10, 20 … so that there are 3,000 of them at most', () => {
    expect([0, 3000, 3001, 6001, 29_000, 93_480_000].map((total) => dotValueFor(total))).toEqual([
      1, 1, 2, 5, 10, 50_000,
    ]);
    expect(() => dotCount(1, 0, 0)).toThrow(RangeError);
  });
});
