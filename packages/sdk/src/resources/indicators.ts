// What each figure means: unit, numerator, denominator, source.
import type { Indicator } from '@onemap/contract';
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';

export function createIndicators(caller: Caller) {
  return {
    list: (_params: object = {}, options?: CallOptions): Promise<Indicator[]> =>
      caller.items('/indicators', {}, options),
  };
}
