// The households of a tile, as points or counted by cell, at the precision that the viewer's role allows.
import { fieldPolicy } from '@onemap/core';
import type { Bbox, Cause, HouseholdType } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import type { CodeRange } from '../tiles/tile-code.js';
import { readDataVersion, type DataVersion } from './data-version.js';
import type { Db, Query } from './db.js';
import { queryJson } from './json-rows.js';

/** Statuses of one household as they are kept: one character a year, beginning with the year `from`. */
export interface StatusRun {
  /** Null without a record, and `statuses` too. */
  readonly from: number | null;
  readonly statuses: string | null;
}

export interface HouseholdPoint extends StatusRun {
  readonly id: string;
  readonly region: string;
  /** Type of the last recorded year; null where the role may not know it. */
  readonly type: HouseholdType | null;
  readonly cause: Cause | null;
  /** The tile code, shifted, without what names the tile. */
  readonly place: number;
}

/** What households counted together have in common. */
export interface HouseholdKind extends StatusRun {
  readonly type: HouseholdType | null;
}

/** Counts by cell and kind as columns of equal length; a pair of cell and kind comes once. */
export interface CellCounts {
  /** Whether the role may know the types. */
  readonly typed: boolean;
  readonly kinds: readonly HouseholdKind[];
  readonly places: readonly number[];
  /** Positions in `kinds`. */
  readonly kindOf: readonly number[];
  readonly counts: readonly number[];
}

export interface PointsDescription extends DataVersion {
  /** Null when the scope holds no point. */
  readonly bounds: Bbox | null;
  readonly synthetic: boolean;
  readonly source: string;
}

/** What lies in a tile: its range of codes, the shift to one step of the answer, and the bits of a step's place. */
export interface TileQuery {
  readonly range: CodeRange;
  readonly shift: number;
  readonly bits: number;
}

export interface HouseholdPoints {
  describe(viewer: Viewer): Promise<PointsDescription>;
  version(): Promise<DataVersion>;
  /** Poor and exited households of a tile in the order of their codes; null when there are more than `maximum`. */
  points(viewer: Viewer, tile: TileQuery, maximum: number): Promise<HouseholdPoint[] | null>;
  /** The same households counted by cell. */
  cells(viewer: Viewer, tile: TileQuery): Promise<CellCounts>;
}

export function createHouseholdPoints(db: Db): HouseholdPoints {
  return {
    describe: (viewer) => db.read(viewer, (query) => describePoints(query, viewer)),
    version: () => db.read({ prefixes: [] }, readDataVersion),
    points: (viewer, tile, maximum) => db.read(viewer, (query) => readPoints(query, viewer, tile, maximum)),
    cells: (viewer, tile) => db.read(viewer, (query) => readCells(query, viewer, tile)),
  };
}

async function describePoints(query: Query, viewer: Viewer): Promise<PointsDescription> {
  const { at, tables } = placesOf(viewer);
  const [row] = await query<{ bounds: number[]; synthetic: boolean; source: string }>(
    `select array[min(${at}.lon), min(${at}.lat), max(${at}.lon), max(${at}.lat)] as bounds,
       coalesce(bool_or(h.synthetic), false) as synthetic, coalesce(string_agg(distinct h.source, ';'), '') as source
     from ${tables} where h.household_class <> 'ordinary'`,
    [],
  );
  const [west, south, east, north] = row?.bounds ?? [];
  const known =
    typeof west === 'number' &&
    typeof south === 'number' &&
    typeof east === 'number' &&
    typeof north === 'number';
  return {
    ...(await readDataVersion(query)),
    bounds: known ? [west, south, east, north] : null,
    synthetic: row?.synthetic ?? false,
    source: row?.source ?? '',
  };
}

async function readPoints(
  query: Query,
  viewer: Viewer,
  { range, shift, bits }: TileQuery,
  maximum: number,
): Promise<HouseholdPoint[] | null> {
  const { at, tables, type, cause } = placesOf(viewer);
  const rows = await queryJson<HouseholdPoint>(
    query,
    `select h.id, h.region, ${type} as type, ${cause} as cause, h.statuses_from as from, h.statuses,
       ((${at}.tile_code >> $3::int) & $4::int)::int as place
     from ${tables} where ${inTile(at)} order by ${at}.tile_code, h.id limit $5::int`,
    [range.first, range.end, shift, 4 ** bits - 1, maximum + 1],
  );
  return rows.length > maximum ? null : rows;
}

/** A cell has few kinds among many households: texts are sent once a kind, and numbers as columns. */
async function readCells(
  query: Query,
  viewer: Viewer,
  { range, shift, bits }: TileQuery,
): Promise<CellCounts> {
  const { at, tables, type, told } = placesOf(viewer);
  const [row] = await query<{ json: string | null }>(
    `with counted as (
       select ((${at}.tile_code >> $3::int) & $4::int)::int as place, coalesce(${type}, '') as type,
         coalesce(h.statuses_from, 0) as first, coalesce(h.statuses, '') as statuses, count(*)::int as n
       from ${tables} where ${inTile(at)} group by 1, 2, 3, 4
     ), kind as (
       select type, first, statuses, (row_number() over ())::int - 1 as k
       from (select distinct type, first, statuses from counted) as known
     )
     select json_build_object(
       'kinds', (select json_agg(json_build_object(
         'type', nullif(type, ''), 'from', nullif(first, 0), 'statuses', nullif(statuses, '')) order by k) from kind),
       'places', array_agg(place), 'kindOf', array_agg(k), 'counts', array_agg(n))::text as json
     from counted join kind using (type, first, statuses)`,
    [range.first, range.end, shift, 4 ** bits - 1],
  );
  const counts = JSON.parse(row?.json ?? '{}') as { [column in keyof CellCounts]?: never };
  const { kinds, places, kindOf, counts: numbers } = counts;
  return {
    typed: told,
    kinds: kinds ?? [],
    places: places ?? [],
    kindOf: kindOf ?? [],
    counts: numbers ?? [],
  };
}

/** Ordinary households are in no tile. */
function inTile(at: 'h' | 'r'): string {
  return `h.household_class <> 'ordinary' and ${at}.tile_code >= $1::bigint and ${at}.tile_code < $2::bigint`;
}

/** Where the viewer may see a household: at its own point, or at its village's; and what may be told of it. */
function placesOf({ role }: Viewer): {
  at: 'h' | 'r';
  tables: string;
  told: boolean;
  type: string;
  cause: string;
} {
  const policy = fieldPolicy(role);
  const told = policy.causesAndHouseholdType === 'full';
  const shown = {
    told,
    type: told ? 'h.last_type' : 'null::text',
    cause: told ? 'h.main_cause' : 'null::text',
  };
  if (policy.pointAndAddress === 'exact') return { at: 'h', tables: 'household h', ...shown };
  return {
    at: 'r',
    tables: 'household h join region r on r.county = h.county and r.code = h.region',
    ...shown,
  };
}
