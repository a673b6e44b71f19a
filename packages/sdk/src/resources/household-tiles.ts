// Household points as vector tiles.
import type { TileJson, TileSet, TileSetList } from '@onemap/contract';
import { type Core, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createHouseholdTiles(core: Core) {
  return {
    /** TileJSON; `statusYears` says which year each character of a point's `s` stands for. */
    describe: (_params: object = {}, options?: CallOptions): Promise<TileJson> =>
      getObject(core, '/tiles/households', {}, options),

    /** The tile sets with their coordinate reference systems and tiling schemes, as OGC API Tiles lists them. */
    tilesets: async (_params: object = {}, options?: CallOptions): Promise<TileSetList['tilesets']> => {
      const { tilesets } = await getObject<TileSetList>(core, '/collections/households/tiles', {}, options);
      return tilesets;
    },

    /** Layers, extent, and the rows and columns of each level that hold something. */
    tileset: (_params: object = {}, options?: CallOptions): Promise<TileSet> =>
      getObject(core, '/collections/households/tiles/WebMercatorQuad', {}, options),

    /** The MVT bytes of a WebMercatorQuad tile, or null for an empty one. */
    get: async (z: number, x: number, y: number, options?: CallOptions): Promise<ArrayBuffer | null> => {
      const template = '/tiles/households/{z}/{x}/{y}.pbf';
      const accept = 'application/vnd.mapbox-vector-tile, */*;q=0.5';
      const answer = await core.send('GET', template, { path: { z, x, y }, headers: { accept } }, options);
      return answer.status === 204 || answer.body.byteLength === 0 ? null : answer.body;
    },
  };
}
