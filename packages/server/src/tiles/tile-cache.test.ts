import { describe, expect, it, vi } from 'vitest';
import { createTileCache } from './tile-cache.js';

const tile = (size: number) => new Uint8Array(size);

describe('the tile cache', () => {
  it('makes a tile once while nothing is written, empty ones too', async () => {
    const cache = createTileCache();
    for (const made of [tile(10), null]) {
      const make = vi.fn(() => Promise.resolve(made));
      const key = String(made);
      expect(await cache.get('1', key, make)).toBe(made);
      expect(await cache.get('1', key, make)).toBe(made);
      expect(make).toHaveBeenCalledTimes(1);
    }
  });

  it('makes it again after a write, and for another scope', async () => {
    const cache = createTileCache();
    const make = vi.fn(() => Promise.resolve(tile(10)));
    await cache.get('1', 'county', make);
    await cache.get('1', 'town', make);
    await cache.get('2', 'county', make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('keeps nothing of a tile that was made while something was written', async () => {
    const cache = createTileCache();
    const make = vi.fn(() => Promise.resolve(tile(10)));
    await cache.get('1', 'county', async () => {
      await cache.get('2', 'other', make);
      return tile(1);
    });
    expect((await cache.get('2', 'county', make))?.length).toBe(10);
  });

  it('forgets the one unused for longest when it is full: 3 tiles of 1000 bytes in 2500', async () => {
    const cache = createTileCache(2500);
    const make = vi.fn(() => Promise.resolve(tile(1000)));
    for (const key of ['a', 'b', 'a', 'c']) await cache.get('1', key, make);
    expect(make).toHaveBeenCalledTimes(3);
    await cache.get('1', 'a', make);
    expect(make).toHaveBeenCalledTimes(3);
    await cache.get('1', 'b', make);
    expect(make).toHaveBeenCalledTimes(4);
  });
});
