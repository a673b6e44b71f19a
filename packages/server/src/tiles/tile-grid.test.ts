import { describe, expect, it } from 'vitest';
import { isInGrid, tileAt } from './tile-grid.js';

describe('the tile grid', () => {
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

  it('places 105.301, 34.801 at column 12984.37 and row 6500.71 of zoom 14', () => {
    expect(tileAt(14, 105.301, 34.801)).toEqual({ z: 14, x: 12984, y: 6500 });
  });

  it('gives an edge to the tile in the east and south of it, the last edges to the last tiles', () => {
    expect(tileAt(1, 0, 0)).toEqual({ z: 1, x: 1, y: 1 });
    expect(tileAt(2, -180, 85.0511)).toEqual({ z: 2, x: 0, y: 0 });
    expect(tileAt(2, 180, -90)).toEqual({ z: 2, x: 3, y: 3 });
    expect(tileAt(2, 180, 90)).toEqual({ z: 2, x: 3, y: 0 });
  });
});
