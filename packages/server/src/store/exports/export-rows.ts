// Reads what is exported, page after page by its key: every page in the viewer's scope, and masked before it leaves.
import { maskHouseholdSummary, normalizeRegionCode, queryableFields, significantPrefix } from '@onemap/core';
import type { ExportRequest, HouseholdSummary } from '@onemap/contract';
import { Cql2Error, type Filter } from '@onemap/contract/cql2';
import type { Viewer } from '../../auth/viewer.js';
import { findReferenceSystem } from '../../crs/reference-systems.js';
import { HttpProblem, invalidBody } from '../../http-problem.js';
import { Conditions } from '../conditions.js';
import type { Db, Query } from '../db.js';
import {
  householdTables,
  summaryColumns,
  toSummary,
  villagePointOf,
  type HouseholdRow,
} from '../household-rows.js';
import { householdProperties } from '../household-properties.js';
import { filterProblem, readFilter, type FilterSource } from '../listing/read-filter.js';
import { addFilter } from '../listing/read-page.js';
import { endOfPrefix, toPosition } from '../region-rows.js';

export interface ExportRow {
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** GeoJSON text or object; null for none. */
  readonly geometry: unknown;
}

/** A request whose year is settled, so that all pages tell of the same one. */
export type SettledRequest = ExportRequest & { readonly asOf?: number };

const pageSize = 500;

/** How many rows there are after a key, `''` for all. */
export async function countRows(
  query: Query,
  viewer: Viewer,
  request: SettledRequest,
  after: string,
): Promise<number> {
  const { tables, where } = await source(query, viewer, request, after);
  const [row] = await query<{ count: number }>(`select count(*)::int from ${tables} ${where}`, where.params);
  return row?.count ?? 0;
}

/** Pages of at most 500 rows in the order of the key; each in a transaction of its own, so that a slow reader blocks nobody. */
export async function* readRows(
  db: Db,
  viewer: Viewer,
  request: SettledRequest,
  after: string,
): AsyncGenerator<readonly ExportRow[], void, undefined> {
  for (let last = after; ;) {
    const rows = await db.read(viewer, (query) => readPage(query, viewer, request, last));
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    last = end.key;
  }
}

/**
 * @throws HttpProblem `masked-property` for a condition on a field that the role sees masked, which would tell what the
 * mask hides; `invalid-filter` and `unknown-crs` for a filter that cannot be answered
 */
export function checkConditions(viewer: Viewer, request: ExportRequest): void {
  const conditions = (
    ['asOf', 'status', 'householdType', 'mainCause', 'filter', 'filterCrs'] as const
  ).filter((name) => request[name] !== undefined);
  if (request.collection !== 'households' && conditions[0])
    throw invalidBody(`/${conditions[0]}`, '仅用于 households');
  const open: readonly string[] = [...queryableFields(viewer.role), 'asOf', 'filter', 'filterCrs'];
  const masked = conditions.find((name) => !open.includes(name));
  if (masked) {
    const errors = [{ pointer: `/${masked}`, message: '当前角色看不到该字段的原值，不能按它筛选' }];
    throw new HttpProblem('masked-property', { errors });
  }
  filterOf(viewer, request);
}

/** A drawing may have as many positions as `POST /households/-/query` takes. */
const filterLimits = { positions: 50_000 };

function filterOf(
  viewer: Viewer,
  { filter, filterCrs }: ExportRequest,
): { readonly filter: Filter; readonly source: FilterSource } | null {
  const system = findReferenceSystem(filterCrs, 'filterCrs');
  if (filter === undefined) return null;
  const source: FilterSource = { language: 'json', value: filter, pointer: '/filter', system };
  return { filter: readFilter(source, householdProperties(viewer, 'point'), filterLimits), source };
}

async function addCondition(
  query: Query,
  viewer: Viewer,
  where: Conditions,
  request: ExportRequest,
): Promise<void> {
  const read = filterOf(viewer, request);
  if (!read) return;
  const properties = householdProperties(viewer, 'point');
  await addFilter(query, where, read.filter, properties).catch((error: unknown) => {
    throw error instanceof Cql2Error ? filterProblem([error], read.source) : error;
  });
}

async function source(
  query: Query,
  viewer: Viewer,
  request: SettledRequest,
  after: string,
): Promise<{ tables: string; columns: string; where: Conditions; key: string }> {
  const where = new Conditions();
  if (request.collection === 'households') {
    const tables = householdTables(where.bind(request.asOf ?? 0));
    addRegion(where, 'h.region', request.region);
    where.add(`h.household_class <> 'ordinary'`);
    if (request.status) where.add('hy.status = any(?)', request.status);
    if (request.householdType) where.add('hy.household_type = any(?)', request.householdType);
    if (request.mainCause) where.add('h.main_cause = any(?)', request.mainCause);
    await addCondition(query, viewer, where, request);
    where.add('h.id > ?', after);
    return { tables, columns: summaryColumns, where, key: 'h.id' };
  }
  addRegion(where, 'r.code', request.region);
  if (request.collection === 'villages') where.add(`r.level = 'village'`);
  where.add('r.code > ?', after);
  const columns = 'r.code, r.name, r.short_name, r.level, r.parent, r.lon, r.lat, r.area_km2, r.geometry';
  return { tables: 'region r', columns, where, key: 'r.code' };
}

function addRegion(where: Conditions, column: string, region: string | undefined): void {
  if (region === undefined) return;
  const prefix = significantPrefix(normalizeRegionCode(region));
  where.add(`${column} >= ? and ${column} < ?`, prefix, endOfPrefix(prefix));
}

async function readPage(
  query: Query,
  viewer: Viewer,
  request: SettledRequest,
  after: string,
): Promise<ExportRow[]> {
  const { tables, columns, where, key } = await source(query, viewer, request, after);
  const sql = `select ${columns} from ${tables} ${where} order by ${key} limit ${pageSize}`;
  if (request.collection === 'households') {
    const rows = await query<HouseholdRow>(sql, where.params);
    return rows.map((row) => householdOf(row, viewer, request.asOf ?? 0));
  }
  return (await query<RegionRow>(sql, where.params)).map(regionOf);
}

function householdOf(row: HouseholdRow, { role }: Viewer, asOf: number): ExportRow {
  const values: HouseholdSummary = maskHouseholdSummary(toSummary(row, asOf), {
    role,
    villagePoint: villagePointOf(row),
  });
  const geometry = values.point && { type: 'Point', coordinates: values.point };
  return { key: values.id, values: { ...values }, geometry };
}

interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly short_name: string;
  readonly level: string;
  readonly parent: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly area_km2: number | null;
  readonly geometry: string | null;
}

function regionOf({
  code,
  name,
  short_name,
  level,
  parent,
  lon,
  lat,
  area_km2,
  geometry,
}: RegionRow): ExportRow {
  const center = toPosition(lon, lat);
  const values = { code, name, shortName: short_name, level, parent, center, areaKm2: area_km2 };
  return { key: code, values, geometry: geometry === null ? null : (JSON.parse(geometry) as unknown) };
}
