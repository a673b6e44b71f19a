// Search for regions and places by name, pinyin or initials.
import type { Place } from '@onemap/contract';
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';

export interface PlaceSearch {
  q: string;
  /** Only inside this region. */
  within?: string;
  /** 1 to 50; 10 when absent. */
  limit?: number;
}

export function createPlaces(caller: Caller) {
  return {
    /** Best match first. */
    search: (params: PlaceSearch, options?: CallOptions): Promise<Place[]> =>
      caller.items('/places', { query: { ...params } }, options),
  };
}
