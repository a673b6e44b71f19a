// Search for regions and places by name, pinyin or initials.
import type { Place } from '@onemap/contract';
import { type Core, getItems } from '../core.js';
import type { CallOptions } from '../options.js';

export interface PlaceSearch {
  q: string;
  /** Only inside this region. */
  within?: string;
  /** 1 to 50; 10 when absent. */
  limit?: number;
}

export function createPlaces(core: Core) {
  return {
    /** Best match first. */
    search: (params: PlaceSearch, options?: CallOptions): Promise<Place[]> =>
      getItems(core, '/places', { query: { ...params } }, options),
  };
}
