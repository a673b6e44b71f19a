// Household records inside the viewer's scope, masked for the viewer's role before they leave the store.
import {
  fieldPolicy,
  maskHousehold,
  maskHouseholdSummary,
  normalizeRegionCode,
  significantPrefix,
} from '@onemap/core';
import type { Bbox, Cause, ExitStatus, Household, HouseholdSummary, HouseholdType } from '@onemap/contract';
import { scopeKey, type Viewer } from '../auth/viewer.js';
import { Conditions } from './conditions.js';
import type { Cursors } from './cursors.js';
import type { Db, Query } from './db.js';
import { readHousehold, resolveYear } from './household-record.js';
import {
  householdTables,
  summaryColumns,
  toSummary,
  villagePointOf,
  type HouseholdRow,
} from './household-rows.js';
import { endOfPrefix } from './region-rows.js';
import type { Page } from './regions.js';

export interface HouseholdFilter {
  readonly region?: string;
  readonly asOf?: number;
  readonly status?: readonly ExitStatus[];
  readonly householdType?: readonly HouseholdType[];
  readonly mainCause?: readonly Cause[];
  /** Degrees; west > east crosses the 180th meridian. */
  readonly bbox?: Bbox;
  readonly limit: number;
  readonly cursor?: string;
}

export interface HouseholdPage extends Page<HouseholdSummary> {
  readonly synthetic: boolean;
  readonly source: string;
}

export interface Households {
  list(viewer: Viewer, filter: HouseholdFilter): Promise<HouseholdPage>;
  /** Null when there is none of this id in the viewer's scope. */
  get(viewer: Viewer, id: string, asOf?: number): Promise<Household | null>;
}

export function createHouseholds(db: Db, cursors: Cursors): Households {
  return {
    list: (viewer, filter) => db.read(viewer, (query) => listHouseholds(query, cursors, viewer, filter)),
    get: (viewer, id, asOf) =>
      db.read(viewer, async (query) => {
        const full = await readHousehold(query, id, asOf);
        return full && maskHousehold(full.household, { role: viewer.role, villagePoint: full.villagePoint });
      }),
  };
}

async function listHouseholds(
  query: Query,
  cursors: Cursors,
  viewer: Viewer,
  filter: HouseholdFilter,
): Promise<HouseholdPage> {
  const { limit, cursor, ...rest } = filter;
  const binding = JSON.stringify(['households', rest, scopeKey(viewer)]);
  const after = cursor === undefined ? '' : cursors.read(cursor, binding);
  const asOf = await resolveYear(query, filter.asOf);
  const where = new Conditions();
  const tables = householdTables(where.bind(asOf));
  addFilter(where, viewer, filter);
  const [totals] = await query<{ count: number; synthetic: boolean; source: string }>(
    `select count(*)::int, coalesce(bool_or(h.synthetic), false) as synthetic,
       coalesce(string_agg(distinct h.source, ';'), '') as source from ${tables} ${where}`,
    where.params,
  );
  where.add('h.id > ?', after);
  const rows = await query<HouseholdRow>(
    `select ${summaryColumns} from ${tables} ${where} order by h.id limit ${where.bind(limit + 1)}`,
    where.params,
  );
  const items = rows
    .slice(0, limit)
    .map((row) =>
      maskHouseholdSummary(toSummary(row, asOf), { role: viewer.role, villagePoint: villagePointOf(row) }),
    );
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    numberMatched: totals?.count ?? 0,
    next: last ? cursors.write(last.id, binding) : null,
    synthetic: totals?.synthetic ?? false,
    source: totals?.source ?? '',
  };
}

function addFilter(where: Conditions, viewer: Viewer, filter: HouseholdFilter): void {
  where.add(`h.household_class <> 'ordinary'`);
  if (filter.region !== undefined) {
    const prefix = significantPrefix(normalizeRegionCode(filter.region));
    where.add('h.region >= ? and h.region < ?', prefix, endOfPrefix(prefix));
  }
  if (filter.status) where.add('hy.status = any(?)', filter.status);
  if (filter.householdType) where.add('hy.household_type = any(?)', filter.householdType);
  if (filter.mainCause) where.add('h.main_cause = any(?)', filter.mainCause);
  if (filter.bbox) addBox(where, filter.bbox, fieldPolicy(viewer.role).pointAndAddress === 'exact');
}

/** Who sees village points only is answered by village points: a box must not find what the mask hides. */
function addBox(where: Conditions, [west, south, east, north]: Bbox, exact: boolean): void {
  const point = exact ? 'h.pt' : 'point(r.lon * 1e5, r.lat * 1e5)';
  const part = `${point} <@ box(point(?::float8 * 1e5, ?::float8 * 1e5), point(?::float8 * 1e5, ?::float8 * 1e5))`;
  if (west <= east) where.add(part, west, south, east, north);
  else where.add(`${part} or ${part}`, west, south, 180, north, -180, south, east, north);
}
