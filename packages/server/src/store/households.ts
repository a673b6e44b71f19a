// Household records inside the viewer's scope, masked for the viewer's role before they leave the store.
import {
  maskArchive,
  maskHousehold,
  maskHouseholdSummary,
  normalizeRegionCode,
  significantPrefix,
} from '@onemap/core';
import type {
  Bbox,
  Cause,
  ExitStatus,
  Household,
  HouseholdArchive,
  HouseholdSummary,
  HouseholdType,
} from '@onemap/contract';
import { Cql2Error, type Cql2Limits } from '@onemap/contract/cql2';
import { scopeKey, type Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import { readArchive } from './archive-record.js';
import { Conditions } from './conditions.js';
import type { Cursors } from './cursors.js';
import type { Db, Query } from './db.js';
import { chosen } from './features/feature-text.js';
import { householdProperties } from './household-properties.js';
import { readHousehold, resolveYear } from './household-record.js';
import {
  householdTables,
  summaryColumns,
  toSummary,
  villagePointOf,
  type HouseholdRow,
} from './household-rows.js';
import { checkFields } from './listing/fields.js';
import type { ListedProperties } from './listing/listed-property.js';
import { filterProblem, readFilter, withBox, type FilterSource } from './listing/read-filter.js';
import { addFilter, readPage, type PageRequest } from './listing/read-page.js';
import { readSort } from './listing/sort.js';
import { endOfPrefix } from './region-rows.js';
import type { Page } from './regions.js';

export interface HouseholdFilter extends PageRequest {
  readonly region?: string;
  readonly asOf?: number;
  readonly status?: readonly ExitStatus[];
  readonly householdType?: readonly HouseholdType[];
  readonly mainCause?: readonly Cause[];
  /** Degrees; west > east crosses the 180th meridian. */
  readonly bbox?: Bbox;
  readonly filter?: FilterSource;
  /** Larger drawings than an address can hold. */
  readonly filterLimits?: Partial<Cql2Limits>;
  readonly sortby?: readonly string[];
  /** The keys that an item keeps beside `id` and `_masked`; all when absent. */
  readonly fields?: readonly string[];
}

export interface HouseholdPage extends Page<HouseholdSummary> {
  readonly synthetic: boolean;
  readonly source: string;
}

export interface Households {
  list(viewer: Viewer, filter: HouseholdFilter): Promise<HouseholdPage>;
  /** Null when there is none of this id in the viewer's scope. */
  get(viewer: Viewer, id: string, asOf?: number): Promise<Household | null>;
  /** The same with all its parts. */
  archive(viewer: Viewer, id: string, asOf?: number): Promise<HouseholdArchive | null>;
}

export function createHouseholds(db: Db, cursors: Cursors): Households {
  return {
    list: (viewer, filter) => db.read(viewer, (query) => listHouseholds(query, cursors, viewer, filter)),
    get: (viewer, id, asOf) =>
      db.read(viewer, async (query) => {
        const full = await readHousehold(query, id, asOf);
        return full && maskHousehold(full.household, { role: viewer.role, villagePoint: full.villagePoint });
      }),
    archive: (viewer, id, asOf) =>
      db.read(viewer, async (query) => {
        const full = await readArchive(query, id, asOf);
        return full && maskArchive(full.archive, { role: viewer.role, villagePoint: full.villagePoint });
      }),
  };
}

async function listHouseholds(
  query: Query,
  cursors: Cursors,
  viewer: Viewer,
  request: HouseholdFilter,
): Promise<HouseholdPage> {
  const { limit, cursor, offset, fields, filterLimits: _limits, ...asked } = request;
  const properties = householdProperties(viewer, 'point');
  checkFields(fields, properties);
  const sort = readSort(asked.sortby, properties);
  const asOf = await resolveYear(query, asked.asOf);
  const where = new Conditions();
  const tables = householdTables(where.bind(asOf));
  addParameters(where, asked, properties);
  await addConditions(query, where, request, properties);
  const binding = JSON.stringify([
    'households',
    { ...asked, filter: bindingOf(asked.filter) },
    scopeKey(viewer),
  ]);
  const listing = {
    tables,
    columns: summaryColumns,
    key: ['h.county', 'h.id'] as const,
    where,
    sort,
    binding,
  };
  const page = { limit, ...(cursor !== undefined && { cursor }), ...(offset !== undefined && { offset }) };
  const { rows, totals, next } = await readPage<HouseholdRow>(query, cursors, listing, page);
  return {
    items: rows.map((row) => toItem(row, asOf, viewer, fields)),
    numberMatched: totals.count,
    next,
    synthetic: totals.synthetic,
    source: totals.source,
  };
}

function toItem(
  row: HouseholdRow,
  asOf: number,
  { role }: Viewer,
  fields: readonly string[] | undefined,
): HouseholdSummary {
  const item = maskHouseholdSummary(toSummary(row, asOf), { role, villagePoint: villagePointOf(row) });
  return fields ? (chosen(item, ['id', ...fields]) as HouseholdSummary) : item;
}

function bindingOf(filter: FilterSource | undefined): unknown {
  return filter && { ...filter, system: filter.system.uri };
}

/** @throws HttpProblem `masked-property` for a parameter that asks about what the viewer cannot see */
function addParameters(
  where: Conditions,
  filter: Partial<HouseholdFilter>,
  properties: ListedProperties,
): void {
  where.add(`h.household_class <> 'ordinary'`);
  if (filter.region !== undefined) {
    const prefix = significantPrefix(normalizeRegionCode(filter.region));
    where.add('h.region >= ? and h.region < ?', prefix, endOfPrefix(prefix));
  }
  if (filter.status) where.add('hy.status = any(?)', filter.status);
  for (const name of ['householdType', 'mainCause'] as const) {
    const { sql, visibility } = properties[name]!;
    if (!filter[name]) continue;
    if (visibility !== 'open') {
      const message = '当前角色看不到这个字段的原值，不能按它筛选';
      throw new HttpProblem('masked-property', { errors: [{ parameter: name, message }] });
    }
    where.add(`${sql} = any(?)`, filter[name]);
  }
}

async function addConditions(
  query: Query,
  where: Conditions,
  { filter, filterLimits, bbox }: HouseholdFilter,
  properties: ListedProperties,
): Promise<void> {
  const condition = withBox(filter && readFilter(filter, properties, filterLimits), 'point', bbox);
  await addFilter(query, where, condition, properties).catch((error: unknown) => {
    throw error instanceof Cql2Error && filter ? filterProblem([error], filter) : error;
  });
}
