// Elevation in memory: what the fixtures list, tiles as bytes, and refusals as a server gives them.
import type { ElevationSet } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { elevationOf, elevationTileOf } from './elevation.js';
import type { Fixtures } from './fixtures.js';

const fixtures = {
  elevation: [{ id: 'a' } as ElevationSet],
  elevationTiles: { 'a/1/0/1': 'AQID' },
} as unknown as Fixtures;

describe('the elevation of fixtures', () => {
  it('is found by id, and its tiles by level, row and column', () => {
    expect(elevationOf(fixtures, 'a').id).toBe('a');
    expect(elevationTileOf(fixtures, 'a', { z: 1, row: 0, column: 1 })).toBe('AQID');
  });

  it('refuses what there is not', () => {
    expect(() => elevationOf(fixtures, 'b')).toThrow(
      expect.objectContaining({ status: 404, code: 'not-found' }),
    );
    expect(() => elevationTileOf(fixtures, 'a', { z: 1, row: 1, column: 0 })).toThrow(
      expect.objectContaining({ status: 404, code: 'tile-out-of-range' }),
    );
  });
});
