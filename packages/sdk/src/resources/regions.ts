// Administrative regions from the province down to the village, and their outlines.
import type { BoundaryCollection, Region, RegionLevel, RegionList } from '@onemap/contract';
import { type Core, getItems, getObject } from '../core.js';
import type { CallOptions } from '../options.js';
import { type Paged, pagesOf } from '../page.js';

export interface RegionFilter {
  /** Code of the parent. */
  parent?: string;
  level?: RegionLevel;
  /** Name, pinyin or initials. */
  q?: string;
}

/** Codes may have 2, 4, 6, 9 or 12 digits. */
export function createRegions(core: Core) {
  return {
    list: (params: RegionFilter = {}, options?: CallOptions): Paged<RegionList> =>
      pagesOf(core, '/regions', { query: { ...params } }, options),

    get: (code: string, _params: object = {}, options?: CallOptions): Promise<Region> =>
      getObject(core, '/regions/{code}', { path: { code } }, options),

    /** Direct children ordered by code; empty for a village. */
    children: (code: string, _params: object = {}, options?: CallOptions): Promise<Region[]> =>
      getItems(core, '/regions/{code}/children', { path: { code } }, options),

    /** From the province down to the direct parent; empty for a province. */
    ancestors: (code: string, _params: object = {}, options?: CallOptions): Promise<Region[]> =>
      getItems(core, '/regions/{code}/ancestors', { path: { code } }, options),

    /** The region's own outline, or those of all its descendants of `level`, as GeoJSON `[lon, lat]`. */
    boundary: (
      code: string,
      params: { level?: RegionLevel } = {},
      options?: CallOptions,
    ): Promise<BoundaryCollection> =>
      getObject(
        core,
        '/regions/{code}/boundary',
        { path: { code }, query: { level: params.level } },
        options,
      ),
  };
}
