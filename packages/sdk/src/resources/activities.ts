// Assistance activities: where and when, of what kind, by whom, for how many.
import type { Activity, ActivityCollection, ActivityKind, OrganiserKind } from '@onemap/contract';
import type { Versioned } from '../answer.js';
import { type Core, getObject } from '../core.js';
import { listQuery } from '../list-query.js';
import type { CallOptions } from '../options.js';
import { type Paged, pagesOf } from '../page.js';
import type { FeatureFilter, FeatureView } from './features.js';

export interface ActivityFilter extends FeatureFilter {
  /** Code of a region, its descendants included. */
  region?: string;
  /** Days on which it took place: `2016`, `2016-Q3`, `2016-08`, a day, or two of these with `/` between. */
  datetime?: string | number;
  kind?: ActivityKind | readonly ActivityKind[];
  organiserKind?: OrganiserKind | readonly OrganiserKind[];
}

export function createActivities(core: Core) {
  const template = '/collections/activities/items';

  return {
    /** Ordered by id, or by `sortby`: `-date` begins with the latest. */
    list: ({ bboxCrs, ...filter }: ActivityFilter = {}, options?: CallOptions): Paged<ActivityCollection> =>
      pagesOf(core, template, { query: { ...listQuery(filter), 'bbox-crs': bboxCrs } }, options),

    get: (
      id: string,
      view: Omit<FeatureView, 'datetime'> = {},
      options?: CallOptions,
    ): Promise<Activity & Versioned> =>
      getObject(core, `${template}/{id}`, { path: { id }, query: { ...view } }, options),
  };
}
