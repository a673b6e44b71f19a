// Household points as vector tiles.
import type { TileJson } from '@onemap/contract';
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';

export function createHouseholdTiles(caller: Caller) {
  return {
    /** TileJSON; `statusYears` says which year each character of a point's `s` stands for. */
    describe: (_params: object = {}, options?: CallOptions): Promise<TileJson> =>
      caller.get('/tiles/households', {}, options),

    /** The MVT bytes of a WebMercatorQuad tile, or null for an empty one. */
    get: async (z: number, x: number, y: number, options?: CallOptions): Promise<ArrayBuffer | null> => {
      const template = '/tiles/households/{z}/{x}/{y}.pbf';
      const accept = 'application/vnd.mapbox-vector-tile, */*;q=0.5';
      const answer = await caller.send('GET', template, { path: { z, x, y } }, accept, options);
      return answer.status === 204 || answer.body.byteLength === 0 ? null : answer.body;
    },
  };
}
