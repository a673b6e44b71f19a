// OGC API Features: the collections, what their features have, and the features themselves.
import { normalizeRegionCode } from '@onemap/core';
import { Hono, type Context } from 'hono';
import { crs84, findReferenceSystem, type ReferenceSystem } from '../crs/reference-systems.js';
import { readBbox } from '../crs/bbox.js';
import type { Environment } from '../environment.js';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import { preferredType } from '../middleware/accept.js';
import { readParameters } from '../middleware/parameters.js';
import type { FeatureRow } from '../store/features/collection.js';
import type { FeatureQuery } from '../store/features/features.js';
import { describeProperties, toCollection } from './collections.js';
import { readDatetime, readDays } from './datetime.js';
import type { RouteDependencies } from './dependencies.js';
import { filterSourceOf, type FilterParameters } from './filter-parameters.js';
import { linkHeader, pageLinks, selfLink } from './links.js';

const types = ['application/geo+json', 'application/json'] as const;
const schemaType = 'application/schema+json';

interface FeatureParameters {
  collectionId: string;
  datetime?: string;
  fields?: string[];
  properties?: string[];
  crs?: string;
}

interface PageParameters extends FeatureParameters, FilterParameters {
  region?: string;
  kind?: string[];
  organiserKind?: string[];
  bbox?: number[];
  'bbox-crs'?: string;
  sortby?: string[];
  limit: number;
  cursor?: string;
  offset: number;
}

export function featureRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  const { features } = store;
  return new Hono<Environment>()
    .get('/collections', async (c) => {
      readParameters(c, 'listCollections');
      const collections = (await features.list(c.get('viewer'))).map((each) =>
        toCollection(each, rootFor(c)),
      );
      return c.json({ collections, links: [selfLink(c, rootFor(c), 'self', 'application/json')] });
    })
    .get('/collections/:collectionId', async (c) => {
      const { collectionId } = readParameters<FeatureParameters>(c, 'getCollection');
      return c.json(toCollection(await features.describe(c.get('viewer'), collectionId), rootFor(c)));
    })
    .get('/collections/:collectionId/schema', (c) => {
      const { collectionId } = readParameters<FeatureParameters>(c, 'getCollectionSchema');
      const found = features.properties(c.get('viewer'), collectionId);
      return c.body(JSON.stringify(describeProperties(found, rootFor(c), 'schema')), 200, {
        'Content-Type': schemaType,
      });
    })
    .get('/collections/:collectionId/queryables', (c) => {
      const { collectionId } = readParameters<FeatureParameters>(c, 'getCollectionQueryables');
      const found = features.properties(c.get('viewer'), collectionId);
      return c.body(JSON.stringify(describeProperties(found, rootFor(c), 'queryables')), 200, {
        'Content-Type': schemaType,
      });
    })
    .get('/collections/activities/items', (c) => answerActivities(c))
    .get('/collections/activities/items/:featureId', (c) => answerItem(c, 'getActivity'))
    .get('/collections/:collectionId/items', (c) => answerFeatures(c))
    .get('/collections/:collectionId/items/:featureId', (c) => answerItem(c, 'getFeature'));

  function answerFeatures(c: Context<Environment>): Promise<Response> {
    const asked = readParameters<PageParameters>(c, 'listFeatures');
    const asOf = readDatetime(asked.datetime);
    return answerItems(c, asked, asOf === undefined ? {} : { asOf });
  }

  function answerActivities(c: Context<Environment>): Promise<Response> {
    const asked = readParameters<PageParameters>(c, 'listActivities');
    const { datetime, region, kind, organiserKind } = asked;
    const oneOf = { ...(kind && { kind }), ...(organiserKind && { organiserKind }) };
    return answerItems(
      c,
      { ...asked, collectionId: 'activities' },
      {
        ...(datetime !== undefined && { days: readDays(datetime) }),
        ...(region !== undefined && { region: normalizeRegionCode(region) }),
        oneOf,
      },
    );
  }

  async function answerItems(
    c: Context<Environment>,
    asked: PageParameters,
    selection: Pick<FeatureQuery, 'asOf' | 'days' | 'region' | 'oneOf'>,
  ): Promise<Response> {
    const { type, system } = representationOf(c, asked.crs);
    const { sortby, limit, cursor, offset } = asked;
    const filter = filterSourceOf(asked);
    const fields = fieldsOf(asked);
    const boxSystem = findReferenceSystem(asked['bbox-crs'], 'bbox-crs');
    const page = await features.items(c.get('viewer'), asked.collectionId, {
      ...{ system, limit, offset },
      ...(asked.bbox && { bbox: readBbox(asked.bbox, boxSystem) }),
      ...selection,
      ...(filter && { filter }),
      ...(fields && { fields }),
      ...(sortby && { sortby }),
      ...(cursor !== undefined && { cursor }),
    });
    const pages = pageLinks(c, rootFor(c), page.next, type);
    c.header('Link', linkHeader(pages));
    const { numberMatched, synthetic, source } = page;
    const links = [
      ...pages,
      selfLink(c, rootFor(c), 'alternate', other(type)),
      collectionLink(rootFor(c), asked.collectionId),
    ];
    const rest = JSON.stringify({
      numberReturned: page.features.length,
      numberMatched,
      links,
      synthetic,
      source,
    });
    return answer(
      c,
      `{"type":"FeatureCollection","features":[${page.features.join(',')}],${rest.slice(1)}`,
      type,
      system,
    );
  }

  async function answerItem(
    c: Context<Environment>,
    operation: 'getFeature' | 'getActivity',
  ): Promise<Response> {
    const { collectionId = 'activities', ...asked } = readParameters<
      Partial<FeatureParameters> & { featureId: string }
    >(c, operation);
    const { type, system } = representationOf(c, asked.crs);
    const asOf = readDatetime(asked.datetime);
    const { featureId, fields } = asked;
    const links = [
      selfLink(c, rootFor(c), 'self', type),
      selfLink(c, rootFor(c), 'alternate', other(type)),
      collectionLink(rootFor(c), collectionId),
    ];
    const rest = ({ synthetic, source }: FeatureRow): string =>
      `,${JSON.stringify({ links, synthetic, source }).slice(1, -1)}`;
    const request = { system, ...(asOf !== undefined && { asOf }), ...(fields && { fields }) };
    return answer(
      c,
      await features.item(c.get('viewer'), collectionId, featureId, request, rest),
      type,
      system,
    );
  }
}

type FeatureType = (typeof types)[number];

/** @throws HttpProblem `not-acceptable`, `unknown-crs` */
function representationOf(
  c: Context,
  crs: string | undefined,
): { type: FeatureType; system: ReferenceSystem } {
  const type = preferredType(c.req.header('Accept'), types);
  if (type === undefined) throw new HttpProblem('not-acceptable');
  return { type, system: findReferenceSystem(crs, 'crs') };
}

function other(type: FeatureType): FeatureType {
  return type === types[0] ? types[1] : types[0];
}

function answer(c: Context, body: string, type: FeatureType, { uri }: ReferenceSystem = crs84): Response {
  return c.body(body, 200, { 'Content-Type': type, 'Content-Crs': `<${uri}>` });
}

function collectionLink(root: string, collectionId: string) {
  return { href: `${root}/collections/${collectionId}`, rel: 'collection', type: 'application/json' };
}

function fieldsOf({ fields, properties }: FeatureParameters): string[] | undefined {
  if (fields && properties) throw invalidParameter('properties', '与 fields 只用其一');
  return fields ?? properties;
}
