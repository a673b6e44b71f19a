// Web Mercator by series, against its formula in another form.
import { describe, expect, it } from 'vitest';
import { toMercator } from './mercator.js';

const radius = 6378137;

/** y = R artanh(sin latitude): the same curve without a tangent. */
function expected([lon, lat]: readonly number[]): number[] {
  return [radius * ((lon! * Math.PI) / 180), radius * Math.atanh(Math.sin((lat! * Math.PI) / 180))];
}

function project(positions: readonly (readonly number[])[]): number[] {
  const flat = Float64Array.from(positions.flat());
  toMercator(flat, flat, () => [1, 2]);
  return [...flat];
}

describe('Web Mercator by series', () => {
  it('is within a ten-millionth of a metre of the formula from the equator to the polar circles', () => {
    const positions = Array.from({ length: 26_600 }, (_, i) => [i / 150 - 90, i / 200 - 66.5]);
    const projected = project(positions);
    positions.forEach((position, i) => {
      const [x, y] = expected(position);
      expect(Math.abs(projected[2 * i]! - x!)).toBeLessThan(1e-7);
      expect(Math.abs(projected[2 * i + 1]! - y!)).toBeLessThan(1e-7);
    });
  });

  it('is within a millionth at the highest latitudes', () => {
    const positions = Array.from({ length: 2001 }, (_, i) => [0, 83 + i / 1000]);
    const projected = project(positions);
    positions.forEach((position, i) =>
      expect(Math.abs(projected[2 * i + 1]! - expected(position)[1]!)).toBeLessThan(1e-6),
    );
  });

  it('rises without a step where two cells meet', () => {
    const edge = 34 + 13 / 64;
    const [, below, , at, , above] = project([edge - 1e-9, edge, edge + 1e-9].map((lat) => [105, lat]));
    // A degree is 134 km there; a thousand-millionth of it a tenth of a millimetre.
    expect(at! - below!).toBeCloseTo(0.000134, 5);
    expect(above! - at!).toBeCloseTo(0.000134, 5);
  });

  it('leaves what is no latitude of the map to the projection', () => {
    expect(
      project([
        [5, 90],
        [5, -86],
        [5, NaN],
        [0, 0],
      ]),
    ).toEqual([1, 2, 1, 2, 1, 2, 0, expect.closeTo(0, 8)]);
  });
});
