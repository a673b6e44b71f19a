// A collection and its properties in the words of OGC API Features and JSON Schema.
import type { Collection as CollectionAnswer, Link, PropertySchema } from '@onemap/contract';
import { cgcs2000, crs84, referenceSystems } from '../crs/reference-systems.js';
import type { Collection } from '../store/features/collection.js';
import type { CollectionDescription } from '../store/features/describe.js';
import {
  queryablesOf,
  type ListedProperties,
  type ListedProperty,
} from '../store/listing/listed-property.js';

const relations = 'http://www.opengis.net/def/rel/ogc/1.0';

export function toCollection(description: CollectionDescription, root: string): CollectionAnswer {
  const { id, title, description: text, bbox, years, synthetic, source } = description;
  const here = `${root}/collections/${id}`;
  const link = (path: string, rel: string, type: string): Link => ({
    href: `${here}${path}`,
    rel,
    type,
    title,
  });
  return {
    ...{ id, title, description: text, synthetic, source },
    itemType: 'feature',
    crs: referenceSystems.map(({ uri }) => uri),
    storageCrs: cgcs2000.uri,
    extent: {
      ...(bbox && { spatial: { bbox: [bbox], crs: crs84.uri } }),
      ...(years && {
        temporal: {
          interval: [[`${years[0]}-01-01T00:00:00Z`, `${years[1]}-12-31T23:59:59Z`]],
          trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian',
        },
      }),
    },
    links: [
      link('', 'self', 'application/json'),
      link('/items', 'items', 'application/geo+json'),
      link('/items', 'items', 'application/json'),
      link('/queryables', `${relations}/queryables`, 'application/schema+json'),
      link('/schema', `${relations}/schema`, 'application/schema+json'),
      ...(id === 'households' ? [link('/tiles', `${relations}/tilesets-vector`, 'application/json')] : []),
    ],
  };
}

/**
 * The queryables: what the viewer may filter and sort by. The schema: what the features have, without what the viewer
 * sees nothing of; a value that is masked in part is a text still.
 */
export function describeProperties(
  { collection, properties }: { readonly collection: Collection; readonly properties: ListedProperties },
  root: string,
  kind: 'schema' | 'queryables',
): PropertySchema {
  const shown =
    kind === 'queryables'
      ? Object.keys(queryablesOf(properties))
      : Object.keys(properties).filter((name) => properties[name]!.visibility !== 'hidden');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${root}/collections/${collection.id}/${kind}`,
    type: 'object',
    title: collection.title,
    properties: Object.fromEntries(shown.map((name) => [name, toSchema(properties[name]!, collection)])),
    ...(kind === 'queryables' && { additionalProperties: false }),
  };
}

function toSchema(
  { title, type, values, items }: ListedProperty,
  { shape }: Collection,
): Record<string, unknown> {
  if (type === 'geometry') {
    const format = shape === 'point' ? 'geometry-point' : 'geometry-polygon-or-multipolygon';
    return { title, format, 'x-ogc-role': 'primary-geometry' };
  }
  if (type === 'date') return { title, type: 'string', format: 'date' };
  if (type === 'array')
    return { title, type: 'array', items: { type: items ?? 'string', ...(values && { enum: values }) } };
  return { title, type, ...(values && { enum: values }) };
}
