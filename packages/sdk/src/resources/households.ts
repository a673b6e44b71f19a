// The archive of poor households, masked by role.
import type {
  Bbox,
  Cause,
  ExitStatus,
  Household,
  HouseholdList,
  HouseholdType,
  Reveal,
  RevealRequest,
} from '@onemap/contract';
import type { Versioned } from '../answer.js';
import { type Core, getObject, postObject } from '../core.js';
import type { CallOptions } from '../options.js';
import { type Paged, pagesOf } from '../page.js';

export interface HouseholdFilter {
  /** Code of a region, its descendants included. */
  region?: string;
  /** State at the end of that year; the latest when absent. */
  asOf?: number;
  status?: ExitStatus | readonly ExitStatus[];
  householdType?: HouseholdType | readonly HouseholdType[];
  mainCause?: Cause | readonly Cause[];
  /** `[west, south, east, north]` in degrees. */
  bbox?: Bbox;
}

export function createHouseholds(core: Core) {
  return {
    /** The households inside the caller's data scope, ordered by id; none for an anonymous caller. */
    list: ({ asOf, ...filter }: HouseholdFilter = {}, options?: CallOptions): Paged<HouseholdList> =>
      pagesOf(core, '/households', { query: { ...filter, 'as-of': asOf } }, options),

    get: (
      id: string,
      params: { asOf?: number } = {},
      options?: CallOptions,
    ): Promise<Household & Versioned> =>
      getObject(core, '/households/{id}', { path: { id }, query: { 'as-of': params.asOf } }, options),

    /** Shows masked fields for a stated reason; the server writes one audit entry, also when the call is repeated. */
    reveal: (id: string, request: RevealRequest, options?: CallOptions): Promise<Reveal> =>
      postObject(core, '/households/{id}/reveals', { path: { id }, body: request }, options),
  };
}
