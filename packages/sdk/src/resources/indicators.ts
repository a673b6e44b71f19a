// What each figure means: unit, numerator, denominator, source.
import type { Indicator } from '@onemap/contract';
import { type Core, getItems } from '../core.js';
import type { CallOptions } from '../options.js';

export function createIndicators(core: Core) {
  return {
    list: (_params: object = {}, options?: CallOptions): Promise<Indicator[]> =>
      getItems(core, '/indicators', {}, options),
  };
}
