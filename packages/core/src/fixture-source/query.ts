// Answers to conditions from fixtures: what they select for the fixtures' viewer, in order and in pages.
import type {
  Feature,
  FeatureCollection,
  HouseholdQueryResult,
  HouseholdSummary,
  PropertySchema,
} from '@onemap/contract';
import {
  checkFilter,
  Cql2Error,
  parseCql2Text,
  readCql2Json,
  type Filter,
  type Queryable,
  type Queryables,
} from '@onemap/contract/cql2';
import { maskHouseholdSummary } from '../privacy/household.js';
import { compareCodePoints } from '../query/compare.js';
import { matchesFilter, type FilterRecord } from '../query/evaluate.js';
import { coversRegion, scopePrefixes } from '../region/scope.js';
import type { ByPage, FeatureParams, HouseholdSearch } from '../source.js';
import { collectionOf, queryablesOf } from './collections.js';
import { FixtureError } from './fixtures.js';
import type { Fixtures } from './fixtures.js';
import { householdAsOf, viewerOf } from './households.js';

const usualPage = 100;

/** Waits before each page, as every answer of the source does. */
type Turn = <T>(work: () => T) => Promise<T>;

export function householdPages(
  fixtures: Fixtures,
  search: HouseholdSearch,
  turn: Turn,
): ByPage<HouseholdQueryResult> {
  return pagesOf(
    turn,
    () => selectHouseholds(fixtures, search),
    (items, numberMatched) => ({
      ...{ items, numberReturned: items.length, numberMatched, links: [], cursor: null },
      ...originOf(fixtures.households),
    }),
  );
}

export function selectHouseholds(
  fixtures: Fixtures,
  { filter, asOf, sortby }: Partial<HouseholdSearch>,
): HouseholdSummary[] {
  collectionOf(fixtures, 'households');
  const { geometry, ...properties } = queryablesOf(fixtures, 'households').properties;
  const condition = readCondition(filter, { id: { type: 'string' }, ...properties, point: geometry });
  const prefixes = scopePrefixes(fixtures.me.role, fixtures.me.regions);
  const found = fixtures.households
    .filter(({ householdClass, region }) => householdClass !== 'ordinary' && coversRegion(prefixes, region))
    .map((household) => summaryOf(fixtures, household, asOf))
    .filter((summary) => !condition || matchesFilter(condition, withPoint(summary)));
  return inOrder(found, (summary) => summary as unknown as FilterRecord, ['id', sortby].flat());
}

function summaryOf(
  fixtures: Fixtures,
  household: Fixtures['households'][number],
  asOf: number | undefined,
): HouseholdSummary {
  return maskHouseholdSummary(householdAsOf(household, asOf), viewerOf(fixtures, household));
}

function withPoint(summary: HouseholdSummary): FilterRecord {
  const { point } = summary;
  return { ...summary, point: point && { type: 'Point', coordinates: point } };
}

export function featurePages(
  fixtures: Fixtures,
  collection: string,
  params: FeatureParams,
  turn: Turn,
): ByPage<FeatureCollection> {
  return pagesOf(
    turn,
    () => selectFeatures(fixtures, collection, params),
    (features, numberMatched) => ({
      ...{ type: 'FeatureCollection' as const, features, numberReturned: features.length, numberMatched },
      ...{ links: [], ...originOf(fixtures.regions) },
    }),
  );
}

function selectFeatures(
  fixtures: Fixtures,
  collection: string,
  { filter, sortby }: FeatureParams,
): Feature[] {
  const id = collectionOf(fixtures, collection);
  const condition = readCondition(filter, queryablesOf(fixtures, id).properties);
  const found = featuresOf(fixtures, id).filter(
    (feature) => !condition || matchesFilter(condition, recordOf(feature)),
  );
  return inOrder(found, recordOf, ['id', sortby].flat());
}

function recordOf({ id, geometry, properties }: Feature): FilterRecord {
  return { id, ...properties, geometry };
}

function featuresOf(fixtures: Fixtures, id: string): Feature[] {
  const name = (code: string | null): string | null =>
    fixtures.regions.find((region) => region.code === code)?.name ?? null;
  if (id === 'activities') return [...(fixtures.activities ?? [])] as unknown as Feature[];
  if (id === 'households')
    return selectHouseholds(fixtures, {}).map(({ id: household, point, ...properties }) => ({
      ...{ type: 'Feature', id: household, properties },
      geometry: point && { type: 'Point', coordinates: point },
    }));
  const regions = fixtures.regions.map(({ code, name: own, shortName, level, parent, areaKm2, center }) => {
    const town = { code, name: own, shortName, town: parent, townName: name(parent), areaKm2 };
    const region = { code, name: own, shortName, level, parent, areaKm2 };
    const outline = fixtures.boundaries.find((boundary) => boundary.id === code);
    return {
      level,
      feature: {
        ...{ type: 'Feature' as const, id: code, properties: id === 'villages' ? town : region },
        geometry:
          id === 'villages'
            ? center && { type: 'Point' as const, coordinates: center as unknown[] }
            : (outline?.geometry ?? null),
      } as Feature,
    };
  });
  return regions
    .filter(({ level }) => id !== 'villages' || level === 'village')
    .map(({ feature }) => feature);
}

/** @throws FixtureError 400 `invalid-filter` with the place and the reason of each fault */
function readCondition(
  filter: string | object | undefined,
  properties: Readonly<Record<string, unknown>>,
): Filter | null {
  if (filter === undefined) return null;
  try {
    const read = typeof filter === 'string' ? parseCql2Text(filter) : readCql2Json(filter);
    const faults = checkFilter(read, queryables(properties as PropertySchema['properties']));
    if (faults.length > 0) throw invalidFilter(faults);
    return read;
  } catch (error) {
    throw error instanceof Cql2Error ? invalidFilter([error]) : error;
  }
}

function invalidFilter(faults: readonly Cql2Error[]): FixtureError {
  const errors = faults.map(({ code, message, offset }) => ({
    ...(typeof offset === 'number' ? { parameter: 'filter', offset } : { pointer: `/filter${offset ?? ''}` }),
    ...{ reason: code, message },
  }));
  return new FixtureError(400, 'invalid-filter', faults[0]?.message ?? '', errors);
}

/** The queryables of a JSON Schema, as the check of filters takes them. */
function queryables(properties: PropertySchema['properties']): Queryables {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, format, enum: values }]) => {
      const kind = String(format).startsWith('geometry') ? 'geometry' : format === 'date' ? 'date' : type;
      return [
        name,
        { type: kind as Queryable['type'], ...(values ? { values: values as readonly string[] } : {}) },
      ];
    }),
  );
}

function inOrder<Item>(
  items: readonly Item[],
  record: (item: Item) => FilterRecord,
  keys: readonly (string | undefined)[],
): Item[] {
  const [last, ...first] = keys.filter((key): key is string => key !== undefined);
  const order = [...first, last!];
  return [...items].sort((a, b) => {
    for (const key of order) {
      const compared = compareBy(key, record(a), record(b));
      if (compared !== 0) return compared;
    }
    return 0;
  });
}

/** No value comes last in both directions. */
function compareBy(key: string, a: FilterRecord, b: FilterRecord): number {
  const name = key.replace(/^[-+]/, '');
  const [left, right] = [a[name] ?? null, b[name] ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const compared =
    typeof left === 'number' ? left - Number(right) : compareCodePoints(String(left), String(right));
  return key.startsWith('-') ? -compared : compared;
}

function pagesOf<Item, Page>(
  turn: Turn,
  select: () => readonly Item[],
  pageOf: (items: Item[], numberMatched: number) => Page,
): ByPage<Page> {
  return {
    async *byPage({ maxPageSize = usualPage } = {}) {
      for (let at = 0, count = 1; at < count; at += maxPageSize) {
        yield await turn(() => {
          const matched = select();
          count = matched.length;
          return pageOf(matched.slice(at, at + maxPageSize), count);
        });
      }
    },
  };
}

function originOf(items: readonly { synthetic?: boolean; source?: string }[]) {
  return {
    synthetic: items.some(({ synthetic }) => synthetic ?? false),
    source: [...new Set(items.map(({ source = '' }) => source))].sort().join(';'),
  };
}
