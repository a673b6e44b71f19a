// The collections as a viewer may read them: their descriptions, their pages of features, and single features.
import { significantPrefix, type DaySpan } from '@onemap/core';
import type { Bbox } from '@onemap/contract';
import { Cql2Error } from '@onemap/contract/cql2';
import { scopeKey, type Viewer } from '../../auth/viewer.js';
import type { ReferenceSystem } from '../../crs/reference-systems.js';
import { HttpProblem } from '../../http-problem.js';
import { Conditions } from '../conditions.js';
import type { Cursors } from '../cursors.js';
import type { Db, Query } from '../db.js';
import { resolveYear } from '../household-record.js';
import type { ListedProperties } from '../listing/listed-property.js';
import { checkFields } from '../listing/fields.js';
import { filterProblem, readFilter, withBox, type FilterSource } from '../listing/read-filter.js';
import { addFilter, readPage, type PageRequest } from '../listing/read-page.js';
import { readSort } from '../listing/sort.js';
import { endOfPrefix } from '../region-rows.js';
import type { Collection, FeatureRow } from './collection.js';
import { describeCollection, type CollectionDescription } from './describe.js';
import { featureText } from './feature-text.js';
import { collections } from './table.js';

export interface FeatureQuery extends PageRequest {
  /** Degrees; west > east crosses the 180th meridian. */
  readonly bbox?: Bbox;
  readonly asOf?: number;
  /** Of a collection of events. */
  readonly days?: DaySpan;
  /** 12-digit code; its descendants are included. */
  readonly region?: string;
  /** Texts of which a property has one, by its name. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>;
  readonly filter?: FilterSource;
  readonly sortby?: readonly string[];
  readonly fields?: readonly string[];
  readonly system: ReferenceSystem;
}

export interface FeaturePage {
  /** Each one GeoJSON text. */
  readonly features: readonly string[];
  readonly numberMatched: number;
  readonly next: string | null;
  readonly synthetic: boolean;
  readonly source: string;
}

export interface Features {
  /** Those that the viewer may read. */
  list(viewer: Viewer): Promise<CollectionDescription[]>;
  describe(viewer: Viewer, id: string): Promise<CollectionDescription>;
  /** What the features of a collection have, as the viewer meets it. */
  properties(
    viewer: Viewer,
    id: string,
  ): { readonly collection: Collection; readonly properties: ListedProperties };
  items(viewer: Viewer, id: string, request: FeatureQuery): Promise<FeaturePage>;
  /** One feature with `rest` in it, see `featureText`. @throws HttpProblem `feature-not-found`, outside the scope too */
  item(
    viewer: Viewer,
    id: string,
    feature: string,
    request: Omit<FeatureQuery, 'limit'>,
    rest: FeatureRest,
  ): Promise<string>;
}

/** Further members of a single feature, as JSON text with a comma before each. */
export type FeatureRest = (row: FeatureRow) => string;

export function createFeatures(db: Db, cursors: Cursors): Features {
  return {
    list: (viewer) =>
      db.read(viewer, async (query) => {
        const shown = collections.filter((collection) => isShown(collection, viewer));
        const descriptions: CollectionDescription[] = [];
        for (const collection of shown) descriptions.push(await describeCollection(query, collection));
        return descriptions;
      }),
    describe: (viewer, id) => db.read(viewer, (query) => describeCollection(query, find(id, viewer))),
    properties: (viewer, id) => {
      const collection = find(id, viewer);
      return { collection, properties: collection.properties(viewer) };
    },
    items: (viewer, id, request) =>
      db.read(viewer, (query) => readItems(query, cursors, viewer, find(id, viewer), request)),
    item: (viewer, id, feature, request, rest) =>
      db.read(viewer, (query) => readItem(query, viewer, find(id, viewer), feature, request, rest)),
  };
}

function isShown({ access }: Collection, { role }: Viewer): boolean {
  return access === 'public' || role !== 'anonymous';
}

/** @throws HttpProblem `unknown-collection`, or `authentication-required` for one that a visitor may not read */
function find(id: string, viewer: Viewer): Collection {
  const collection = collections.find((candidate) => candidate.id === id);
  if (!collection) throw new HttpProblem('unknown-collection');
  if (!isShown(collection, viewer)) throw new HttpProblem('authentication-required');
  return collection;
}

async function readItems(
  query: Query,
  cursors: Cursors,
  viewer: Viewer,
  collection: Collection,
  request: FeatureQuery,
): Promise<FeaturePage> {
  const properties = collection.properties(viewer);
  const { bbox, filter, sortby, fields, system, days, region, oneOf, limit, cursor, offset } = request;
  checkFields(fields, properties);
  const sort = readSort(sortby, properties);
  const condition = withBox(filter && readFilter(filter, properties), 'geometry', bbox);
  const asOf = collection.yearly ? await resolveYear(query, request.asOf) : 0;
  const where = new Conditions();
  const tables = collection.tables((value) => where.bind(value), asOf);
  if (collection.condition) where.addSql(collection.condition);
  addSelection(where, collection, properties, request);
  await addFilter(query, where, condition, properties).catch((error: unknown) => {
    throw error instanceof Cql2Error && filter ? filterProblem([error], filter) : error;
  });
  const asked = [
    collection.id,
    bbox,
    request.asOf,
    ...[days, region, oneOf],
    filter && { ...filter, system: filter.system.uri },
    sortby,
  ];
  const { rows, totals, next } = await readPage<FeatureRow>(
    query,
    cursors,
    {
      ...{ tables, columns: collection.columns, key: collection.key, where, sort },
      binding: JSON.stringify(['features', asked, scopeKey(viewer)]),
    },
    { limit, ...(cursor !== undefined && { cursor }), ...(offset !== undefined && { offset }) },
  );
  const features = rows.map((row) =>
    featureText(collection.toFeature(row as never, { viewer, asOf }), system, fields),
  );
  return { features, numberMatched: totals.count, next, ...originOf(rows) };
}

function addSelection(
  where: Conditions,
  { day, region: column }: Collection,
  properties: ListedProperties,
  { days, region, oneOf = {} }: FeatureQuery,
): void {
  if (day && days?.from) where.add(`${day} >= ?::date`, days.from);
  if (day && days?.to) where.add(`${day} <= ?::date`, days.to);
  if (column && region !== undefined) {
    const prefix = significantPrefix(region);
    where.add(`${column} >= ? and ${column} < ?`, prefix, endOfPrefix(prefix));
  }
  for (const [name, values] of Object.entries(oneOf))
    where.add(`${properties[name]!.sql} = any(?::text[])`, values);
}

async function readItem(
  query: Query,
  viewer: Viewer,
  collection: Collection,
  feature: string,
  { asOf: wanted, fields, system }: Omit<FeatureQuery, 'limit'>,
  rest: FeatureRest,
): Promise<string> {
  checkFields(fields, collection.properties(viewer));
  const asOf = collection.yearly ? await resolveYear(query, wanted) : 0;
  const where = new Conditions();
  const tables = collection.tables((value) => where.bind(value), asOf);
  const [county, id] = collection.key;
  if (collection.condition) where.addSql(collection.condition);
  where.add(`${county} = ? and ${id} = ?`, feature.slice(0, 6), feature);
  const [row] = await query<FeatureRow>(`select ${collection.columns} from ${tables} ${where}`, where.params);
  if (!row) throw new HttpProblem('feature-not-found');
  return featureText(collection.toFeature(row as never, { viewer, asOf }), system, fields, rest(row));
}

function originOf(rows: readonly FeatureRow[]): { synthetic: boolean; source: string } {
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  return { synthetic: rows.some(({ synthetic }) => synthetic), source: sources.join(';') };
}
