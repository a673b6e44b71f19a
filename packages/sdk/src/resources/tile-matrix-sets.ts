// The tiling schemes: which tile covers what.
import type { TileMatrixSet, TileMatrixSetList } from '@onemap/contract';
import { type Core, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createTileMatrixSets(core: Core) {
  return {
    list: async (
      _params: object = {},
      options?: CallOptions,
    ): Promise<TileMatrixSetList['tileMatrixSets']> => {
      const { tileMatrixSets } = await getObject<TileMatrixSetList>(core, '/tileMatrixSets', {}, options);
      return tileMatrixSets;
    },

    get: (id = 'WebMercatorQuad', _params: object = {}, options?: CallOptions): Promise<TileMatrixSet> =>
      getObject(core, '/tileMatrixSets/{id}', { path: { id } }, options),
  };
}
