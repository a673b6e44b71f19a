// The catalogue of thematic layers, and how a layer is divided into classes.
import type { Classification, ClassMethod, Layer } from '@onemap/contract';
import { type Core, getItems, getObject } from '../core.js';
import type { CallOptions } from '../options.js';

export interface ClassificationQuery {
  /** Code of the region whose children are shown. */
  parent: string;
  method?: ClassMethod;
  /** 2 to 9; 5 when absent. */
  classes?: number;
}

export function createLayers(core: Core) {
  return {
    list: (_params: object = {}, options?: CallOptions): Promise<Layer[]> =>
      getItems(core, '/layers', {}, options),

    /** Inner breaks, ascending, closed above; the same for every year and every role. */
    classification: (
      id: string,
      params: ClassificationQuery,
      options?: CallOptions,
    ): Promise<Classification> =>
      getObject(core, '/layers/{id}/classification', { path: { id }, query: { ...params } }, options),
  };
}
