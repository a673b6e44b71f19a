// The feature collections that the caller may read, and what their features hold.
import type { Collection, PropertySchema } from '@onemap/contract';
import { type Core, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

export function createCollections(core: Core) {
  const get = <Body>(path: string, id: string, options?: CallOptions): Promise<Body> =>
    getObject(core, `/collections/{id}${path}`, { path: { id } }, options);

  return {
    list: async (_params: object = {}, options?: CallOptions): Promise<Collection[]> => {
      const { collections } = await getObject<{ collections: Collection[] }>(
        core,
        '/collections',
        {},
        options,
      );
      return collections;
    },

    get: (id: string, _params: object = {}, options?: CallOptions): Promise<Collection> =>
      get('', id, options),

    /** The fields of the features as JSON Schema, without those of which the caller sees nothing. */
    schema: (id: string, _params: object = {}, options?: CallOptions): Promise<PropertySchema> =>
      get('/schema', id, options),

    /** The fields that `filter` and `sortby` take, without those that are masked for the caller. */
    queryables: (id: string, _params: object = {}, options?: CallOptions): Promise<PropertySchema> =>
      get('/queryables', id, options),
  };
}
