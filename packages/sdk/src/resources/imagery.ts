// Imagery by year: what there is, and its tiles.
import type { ImageryList, ImagerySet } from '@onemap/contract';
import { type Core, getItems, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

/** Both have the levels of Tianditu: `w` and `c`. */
export type ImageryGrid = ImageryList['items'][number]['tileMatrixSets'][number];

export function createImagery(core: Core) {
  return {
    /** By year, then by id; those of one year where it is given. */
    list: ({ year }: { year?: number } = {}, options?: CallOptions): Promise<ImagerySet[]> =>
      getItems(core, '/imagery', { query: { year } }, options),

    get: (id: string, _params: object = {}, options?: CallOptions): Promise<ImagerySet> =>
      getObject(core, '/imagery/{id}', { path: { id } }, options),

    /** The bytes of a picture, or null where the set has no pixel there. */
    tile: async (
      id: string,
      grid: ImageryGrid,
      { z, row, column }: { z: number; row: number; column: number },
      options?: CallOptions,
    ): Promise<ArrayBuffer | null> => {
      const template = '/imagery/{id}/tiles/{grid}/{z}/{row}/{column}';
      const call = { path: { id, grid, z, row, column }, headers: { accept: 'image/*' } };
      const { status, body } = await core.send('GET', template, call, options);
      return status === 204 ? null : body;
    },
  };
}
