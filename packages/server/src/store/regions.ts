// Regions and their outlines; public, so read under an empty scope.
import { countyOf, levelOf, normalizeRegionCode, significantPrefix } from '@onemap/core';
import type { BoundaryCollection, BoundaryFeature, Region, RegionLevel } from '@onemap/contract';
import { Conditions, escapeLike } from './conditions.js';
import type { Cursors } from './cursors.js';
import type { Db, Query } from './db.js';
import { endOfPrefix, regionColumns, toPosition, toRegion, type RegionRow } from './region-rows.js';

export interface RegionFilter {
  readonly parent?: string;
  readonly level?: RegionLevel;
  readonly q?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: T[];
  readonly numberMatched: number;
  /** Cursor of the next page, null on the last. */
  readonly next: string | null;
}

export interface Regions {
  list(filter: RegionFilter): Promise<Page<Region>>;
  get(code: string): Promise<Region | null>;
  children(code: string): Promise<Region[] | null>;
  ancestors(code: string): Promise<Region[] | null>;
  /** The region's own outline, or those of all regions of `level` below it; null for an unknown region. */
  boundary(code: string, level?: RegionLevel): Promise<BoundaryCollection | null>;
}

const nobody = { prefixes: [] };

export function createRegions(db: Db, cursors: Cursors): Regions {
  return {
    list: (filter) => db.read(nobody, (query) => listRegions(query, cursors, filter)),
    get: (code) => db.read(nobody, (query) => findRegion(query, normalizeRegionCode(code))),
    children: (code) =>
      db.read(nobody, async (query) => {
        const region = await findRegion(query, normalizeRegionCode(code));
        return region && selectRegions(query, 'where r.parent = $1 order by r.code', [region.code]);
      }),
    ancestors: (code) =>
      db.read(nobody, async (query) => {
        const region = await findRegion(query, normalizeRegionCode(code));
        return (
          region && selectRegions(query, 'where r.code = any($1) order by r.code', [codesAbove(region.code)])
        );
      }),
    boundary: (code, level) =>
      db.read(nobody, (query) => readBoundary(query, normalizeRegionCode(code), level)),
  };
}

/** Codes of the levels above, province first, whether they are in the register or not. */
function codesAbove(code: string): string[] {
  const own = significantPrefix(code);
  return [2, 4, 6, 9, 12]
    .filter((digits) => digits < own.length)
    .map((digits) => own.slice(0, digits).padEnd(12, '0'));
}

export async function findRegion(query: Query, code: string): Promise<Region | null> {
  const [region] = await selectRegions(query, 'where r.county = $1 and r.code = $2', [countyOf(code), code]);
  return region ?? null;
}

async function selectRegions(query: Query, rest: string, params: readonly unknown[]): Promise<Region[]> {
  return (await query<RegionRow>(`select ${regionColumns} from region r ${rest}`, params)).map(toRegion);
}

async function listRegions(query: Query, cursors: Cursors, filter: RegionFilter): Promise<Page<Region>> {
  const parent = filter.parent === undefined ? undefined : normalizeRegionCode(filter.parent);
  const binding = JSON.stringify(['regions', parent, filter.level, filter.q]);
  const after = filter.cursor === undefined ? '' : cursors.read(filter.cursor, binding);
  const where = new Conditions();
  if (parent !== undefined) where.add('r.parent = ?', parent);
  if (filter.level !== undefined) where.add('r.level = ?', filter.level);
  if (filter.q !== undefined) where.add(...nameCondition(filter.q));
  const [matched] = await query<{ count: number }>(
    `select count(*)::int from region r ${where}`,
    where.params,
  );
  const rest = `${where.add('r.code > ?', after)} order by r.code limit ${where.bind(filter.limit + 1)}`;
  const rows = await selectRegions(query, rest, where.params);
  const items = rows.slice(0, filter.limit);
  const last = rows.length > filter.limit ? items.at(-1) : undefined;
  return { items, numberMatched: matched?.count ?? 0, next: last ? cursors.write(last.code, binding) : null };
}

/** Name anywhere, pinyin and initials from their beginning. */
function nameCondition(q: string): [string, ...string[]] {
  const text = escapeLike(q.trim());
  const latin = `${text.toLowerCase().replace(/[\s']/g, '')}%`;
  return ['r.name like ? or r.pinyin like ? or r.initials like ?', `%${text}%`, latin, latin];
}

type BoundaryRow = RegionRow & { geometry: string };

async function readBoundary(
  query: Query,
  code: string,
  level: RegionLevel | undefined,
): Promise<BoundaryCollection | null> {
  const region = await findRegion(query, code);
  if (!region) return null;
  const prefix = significantPrefix(code);
  const own = level === undefined || level === levelOf(code);
  const rows = await query<BoundaryRow>(
    `select r.code, r.name, r.short_name, r.level, r.parent, r.lon, r.lat, r.synthetic, r.source, r.geometry
     from region r where r.geometry is not null and ${own ? 'r.code = $1' : 'r.code >= $1 and r.code < $2 and r.level = $3'}
     order by r.code`,
    own ? [code] : [prefix, endOfPrefix(prefix), level],
  );
  return {
    type: 'FeatureCollection',
    features: rows.map(toFeature),
    synthetic: rows.some(({ synthetic }) => synthetic),
    source: [...new Set(rows.map(({ source }) => source))].join(';'),
    mapApprovalNumber: null,
  };
}

function toFeature(row: BoundaryRow): BoundaryFeature {
  const { code, name, short_name: shortName, level, parent } = row;
  return {
    type: 'Feature',
    id: code,
    properties: { code, name, shortName, level, parent, center: toPosition(row.lon, row.lat) ?? [0, 0] },
    geometry: JSON.parse(row.geometry) as BoundaryFeature['geometry'],
  };
}
