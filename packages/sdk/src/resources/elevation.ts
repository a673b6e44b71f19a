// Elevation: what heights there are, and their tiles.
import type { ElevationSet } from '@onemap/contract';
import { type Core, getItems, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createElevation(core: Core) {
  return {
    /** Finest first; without a login only what everyone may see. */
    list: (_params: object = {}, options?: CallOptions): Promise<ElevationSet[]> =>
      getItems(core, '/elevation', {}, options),

    get: (id: string, _params: object = {}, options?: CallOptions): Promise<ElevationSet> =>
      getObject(core, '/elevation/{id}', { path: { id } }, options),

    /** The bytes of a PNG in web mercator whose colours are heights, as the set's `encoding` says. */
    tile: async (
      id: string,
      { z, row, column }: { z: number; row: number; column: number },
      options?: CallOptions,
    ): Promise<ArrayBuffer> => {
      const template = '/elevation/{id}/tiles/WebMercatorQuad/{z}/{row}/{column}';
      const call = { path: { id, z, row, column }, headers: { accept: 'image/png' } };
      const { body } = await core.send('GET', template, call, options);
      return body;
    },
  };
}
