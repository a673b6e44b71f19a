// The features of a collection as GeoJSON.
import type { Bbox, Feature, FeatureCollection } from '@onemap/contract';
import type { Versioned } from '../answer.js';
import { type Core, getObject } from '../core.js';
import { type ListQuery, listQuery } from '../list-query.js';
import type { CallOptions } from '../options.js';
import { type Paged, pagesOf } from '../page.js';

export interface FeatureView {
  /** A year, day, instant or interval; features with a state for each year show that of its last year. */
  datetime?: string | number;
  fields?: string | readonly string[];
  /** Address of the coordinate reference system of the answer; CRS84, longitude first, when absent. */
  crs?: string;
}

export interface FeatureFilter extends ListQuery, FeatureView {
  /** `[west, south, east, north]`, or six numbers with heights; in degrees unless `bboxCrs` says otherwise. */
  bbox?: Bbox | readonly number[];
  bboxCrs?: string;
}

export function createFeatures(core: Core) {
  const template = '/collections/{collection}/items';

  return {
    /** Ordered by id, or by `sortby`. */
    list: (
      collection: string,
      { bboxCrs, ...filter }: FeatureFilter = {},
      options?: CallOptions,
    ): Paged<FeatureCollection> => {
      const query = { ...listQuery(filter), 'bbox-crs': bboxCrs };
      return pagesOf(core, template, { path: { collection }, query }, options);
    },

    get: (
      collection: string,
      id: string,
      view: FeatureView = {},
      options?: CallOptions,
    ): Promise<Feature & Versioned> =>
      getObject(core, `${template}/{id}`, { path: { collection, id }, query: { ...view } }, options),
  };
}
