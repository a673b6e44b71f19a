// The archive of poor households, masked by role.
import type {
  Bbox,
  Cause,
  ExitStatus,
  Household,
  HouseholdActivities,
  HouseholdArchive,
  HouseholdHistory,
  HouseholdIncomes,
  HouseholdList,
  HouseholdMeasures,
  HouseholdMembers,
  HouseholdPairings,
  HouseholdProjects,
  HouseholdQueryResult,
  HouseholdType,
  Reveal,
  RevealRequest,
} from '@onemap/contract';
import type { Versioned } from '../answer.js';
import { type Core, getObject, postObject } from '../core.js';
import type { CallOptions } from '../options.js';
import { type ListQuery, listQuery } from '../list-query.js';
import { type Paged, pagesBy, pagesOf } from '../page.js';

export interface HouseholdFilter extends ListQuery {
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

export interface HouseholdSearch {
  /** A condition as CQL2-JSON. */
  filter?: object;
  /** A GeoJSON Polygon or MultiPolygon; its edge counts as inside. With `filter`, both must hold. */
  geometry?: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown };
  /** Of the coordinates in `filter` and `geometry`; CRS84 when absent. */
  filterCrs?: string;
  asOf?: number;
  /** Up to four fields, `-` in front for descending. */
  sortby?: readonly string[];
  /** Only these fields; `id` and `_masked` are always there. */
  fields?: readonly string[];
}

/** The end of a year; the latest when absent. */
export interface AsOf {
  asOf?: number;
}

export function createHouseholds(core: Core) {
  const part =
    <Body>(name: string) =>
    (id: string, { asOf }: AsOf = {}, options?: CallOptions): Promise<Body & Versioned> =>
      getObject(core, `/households/{id}/${name}`, { path: { id }, query: { 'as-of': asOf } }, options);
  return {
    /** The households inside the caller's data scope, ordered by id; none for an anonymous caller. */
    list: ({ asOf, ...filter }: HouseholdFilter = {}, options?: CallOptions): Paged<HouseholdList> =>
      pagesOf(core, '/households', { query: { ...listQuery(filter), 'as-of': asOf } }, options),

    /**
     * The households that a condition too large for an address selects, such as a drawn area.
     * @throws TypeError without `filter` and `geometry`
     */
    query: (search: HouseholdSearch, options?: CallOptions): Paged<HouseholdQueryResult> => {
      const { geometry, filter, ...rest } = search;
      const condition = conditionOf(filter, geometry);
      return pagesBy(async ({ maxPageSize: limit, from: cursor }) => {
        const body = { ...rest, filter: condition, limit, cursor };
        const page = await postObject<HouseholdQueryResult>(core, '/households/-/query', { body }, options);
        return { page, next: page.cursor ?? undefined };
      });
    },

    get: (id: string, params: AsOf = {}, options?: CallOptions): Promise<Household & Versioned> =>
      getObject(core, '/households/{id}', { path: { id }, query: { 'as-of': params.asOf } }, options),

    /** Everything that is kept of a household, in one answer; its parts can be had alone. */
    archive: part<HouseholdArchive>('archive'),
    members: part<HouseholdMembers>('members'),
    measures: part<HouseholdMeasures>('measures'),
    /** Who helps the household, and from when until when. */
    pairings: part<HouseholdPairings>('pairings'),
    /** Visits with their notes and photos, newest first. */
    activities: part<HouseholdActivities>('activities'),
    projects: part<HouseholdProjects>('projects'),
    /** By component and year, each beside the poverty line of its year. */
    income: part<HouseholdIncomes>('income'),
    /** Its status year by year, and the events between: entry, exit, relapse, monitoring. */
    history: part<HouseholdHistory>('history'),

    /** Shows masked fields for a stated reason; the server writes one audit entry, also when the call is repeated. */
    reveal: (id: string, request: RevealRequest, options?: CallOptions): Promise<Reveal> =>
      postObject(core, '/households/{id}/reveals', { path: { id }, body: request }, options),
  };
}

function conditionOf(filter: HouseholdSearch['filter'], geometry: HouseholdSearch['geometry']): object {
  const inside = geometry && { op: 's_intersects', args: [{ property: 'point' }, geometry] };
  const [one, other] = [filter, inside].filter(Boolean);
  if (!one) throw new TypeError('filter and geometry are both absent');
  return other ? { op: 'and', args: [one, other] } : one;
}
