// The catalogue of thematic layers, and how a layer is divided into classes.
import type { Classification, ClassMethod, Layer } from '@onemap/contract';
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';

export interface ClassificationQuery {
  /** Code of the region whose children are shown. */
  parent: string;
  method?: ClassMethod;
  /** 2 to 9; 5 when absent. */
  classes?: number;
}

export function createLayers(caller: Caller) {
  return {
    list: (_params: object = {}, options?: CallOptions): Promise<Layer[]> =>
      caller.items('/layers', {}, options),

    /** Inner breaks, ascending, closed above; the same for every year and every role. */
    classification: (
      id: string,
      params: ClassificationQuery,
      options?: CallOptions,
    ): Promise<Classification> =>
      caller.get('/layers/{id}/classification', { path: { id }, query: { ...params } }, options),
  };
}
