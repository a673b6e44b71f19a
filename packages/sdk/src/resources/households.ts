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
import type { Caller } from '../caller.js';
import type { CallOptions } from '../options.js';
import type { Paged } from '../page.js';

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

export function createHouseholds(caller: Caller) {
  return {
    /** The households inside the caller's data scope, ordered by id; none for an anonymous caller. */
    list: ({ asOf, ...filter }: HouseholdFilter = {}, options?: CallOptions): Paged<HouseholdList> =>
      caller.pages('/households', { query: { ...filter, 'as-of': asOf } }, options),

    get: (id: string, params: { asOf?: number } = {}, options?: CallOptions): Promise<Household> =>
      caller.get('/households/{id}', { path: { id }, query: { 'as-of': params.asOf } }, options),

    /** Shows masked fields for a stated reason; the server writes one audit entry, also when the call is repeated. */
    reveal: (id: string, request: RevealRequest, options?: CallOptions): Promise<Reveal> =>
      caller.post('/households/{id}/reveals', { path: { id }, body: request }, options),
  };
}
