// The households of a tile or of the whole scope as points, at the precision that the viewer's role allows.
import { fieldPolicy } from '@onemap/core';
import type { Bbox, Cause, HouseholdType } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import type { Db, Query } from './db.js';
import { queryJson } from './json-rows.js';

export interface HouseholdPoint {
  readonly id: string;
  readonly region: string;
  readonly type: HouseholdType | null;
  readonly cause: Cause | null;
  readonly lon: number;
  readonly lat: number;
  /** One character a year in the order of the status years. */
  readonly statuses: string;
}

export interface PointsDescription {
  readonly years: number[];
  /** Null when the scope holds no point. */
  readonly bounds: Bbox | null;
  readonly synthetic: boolean;
  readonly source: string;
}

export interface HouseholdPoints {
  describe(viewer: Viewer): Promise<PointsDescription>;
  /** A text that changes with every write to the database, and every day, since pairings begin and end with days. */
  version(): Promise<string>;
  /** Poor and exited households in a box of degrees, its edge included, ordered by id; at most 100,000. */
  inBox(viewer: Viewer, bbox: Bbox): Promise<HouseholdPoint[]>;
}

const notRegistered = '-';

export function createHouseholdPoints(db: Db): HouseholdPoints {
  return {
    describe: (viewer) => db.read(viewer, (query) => describePoints(query, viewer)),
    version: () => db.read({ prefixes: [] }, readVersion),
    inBox: (viewer, bbox) => db.read(viewer, (query) => readBox(query, viewer, bbox)),
  };
}

/** The snapshot names every transaction that has written, so a new one means that something may have changed. */
async function readVersion(query: Query): Promise<string> {
  const [row] = await query<{ version: string }>(
    "select pg_current_snapshot()::text || ' ' || today_in_china() as version",
    [],
  );
  return row?.version ?? '';
}

async function describePoints(query: Query, viewer: Viewer): Promise<PointsDescription> {
  const at = precision(viewer);
  const [row] = await query<{ bounds: number[]; synthetic: boolean; source: string }>(
    `select array[min(${at}.lon), min(${at}.lat), max(${at}.lon), max(${at}.lat)] as bounds,
       coalesce(bool_or(h.synthetic), false) as synthetic, coalesce(string_agg(distinct h.source, ';'), '') as source
     from household h join region r on r.county = h.county and r.code = h.region where h.household_class <> 'ordinary'`,
    [],
  );
  const [west, south, east, north] = row?.bounds ?? [];
  const known =
    typeof west === 'number' &&
    typeof south === 'number' &&
    typeof east === 'number' &&
    typeof north === 'number';
  return {
    years: await statusYears(query),
    bounds: known ? [west, south, east, north] : null,
    synthetic: row?.synthetic ?? false,
    source: row?.source ?? '',
  };
}

/** The years of the register's rollups, ascending; the same for every viewer. */
async function statusYears(query: Query): Promise<number[]> {
  const rows = await query<{ year: number }>(
    'select distinct year::int as year from rollup_poverty order by year',
    [],
  );
  return rows.map(({ year }) => year);
}

interface PointRow extends Omit<HouseholdPoint, 'statuses'> {
  /** The year of the first character of `statuses`; both null without a record. */
  readonly from: number | null;
  readonly statuses: string | null;
}

async function readBox(
  query: Query,
  viewer: Viewer,
  [west, south, east, north]: Bbox,
): Promise<HouseholdPoint[]> {
  const at = precision(viewer);
  const rows = await queryJson<PointRow>(
    query,
    `select h.id, h.region, h.last_type as type, h.main_cause as cause, ${at}.lon, ${at}.lat,
       h.statuses_from as from, h.statuses
     from household h ${at === 'h' ? '' : 'join region r on r.county = h.county and r.code = h.region'}
     where h.household_class <> 'ordinary'
       and ${at === 'h' ? 'h.pt' : 'point(r.lon * 1e5, r.lat * 1e5)'}
         <@ box(point($1::float8 * 1e5, $2::float8 * 1e5), point($3::float8 * 1e5, $4::float8 * 1e5))
     order by h.id limit 100000`,
    [west, south, east, north],
  );
  const years = await statusYears(query);
  return rows.map((row) => toPoint(viewer, row, years));
}

/** The table whose point the viewer may see: the household's own or its village's. */
function precision({ role }: Viewer): 'h' | 'r' {
  return fieldPolicy(role).pointAndAddress === 'exact' ? 'h' : 'r';
}

/** The type is that of the last recorded year; who sees only groups of types and causes is shown neither. */
function toPoint(
  { role }: Viewer,
  { from, statuses, ...place }: PointRow,
  wanted: readonly number[],
): HouseholdPoint {
  const whole = fieldPolicy(role).causesAndHouseholdType === 'full';
  const characters = wanted.map((year) => (from === null ? undefined : statuses?.[year - from]));
  return {
    ...place,
    ...(!whole && { type: null, cause: null }),
    statuses: characters.map((status) => status ?? notRegistered).join(''),
  };
}
