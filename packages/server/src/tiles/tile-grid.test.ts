import { describe, expect, it } from 'vitest';
import { isInGrid, tileBbox, tilePosition } from './tile-grid.js';

describe('the tile grid', () => {
  it('spans the world at zoom 0: 85.0511287798 degrees of latitude', () => {
    const [west, south, east, north] = tileBbox({ z: 0, x: 0, y: 0 });
    expect([west, east]).toEqual([-180, 180]);
    expect(north).toBeCloseTo(85.0511287798, 9);
    expect(south).toBeCloseTo(-85.0511287798, 9);
  });

  it('quarters it at zoom 1, the equator and Greenwich between', () => {
    const [west, south, east, north] = tileBbox({ z: 1, x: 1, y: 1 });
    expect([west, east]).toEqual([0, 180]);
    expect(north).toBeCloseTo(0, 12);
    expect(south).toBeCloseTo(-85.0511287798, 9);
  });

  it('places 105.301, 34.801 at column 12984.3655 and row 6500.7097 of zoom 14', () => {
    const [x, y] = tilePosition({ z: 14, x: 12984, y: 6500 }, 4096, 105.301, 34.801);
    expect(x / 4096).toBeCloseTo(0.365511111, 8);
    expect(y / 4096).toBeCloseTo(0.709670679, 8);
  });

  it('ends at 2 to the power of the zoom', () => {
    expect(isInGrid({ z: 3, x: 7, y: 7 }, 14)).toBe(true);
    for (const tile of [
      { z: 3, x: 8, y: 0 },
      { z: 3, x: 0, y: 8 },
      { z: 15, x: 0, y: 0 },
      { z: -1, x: 0, y: 0 },
      { z: 3, x: -1, y: 0 },
    ]) {
      expect(isInGrid(tile, 14)).toBe(false);
    }
  });
});
