// Household records for those who have signed in, and the reveal of masked fields.
import { Hono } from 'hono';
import type {
  HouseholdList,
  HouseholdQuery,
  HouseholdQueryResult,
  Link,
  RevealRequest,
} from '@onemap/contract';
import { readBbox } from '../crs/bbox.js';
import { findReferenceSystem } from '../crs/reference-systems.js';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { requireKey, tellReplay } from '../middleware/idempotency.js';
import { readParameters } from '../middleware/parameters.js';
import { readBody } from '../middleware/request-body.js';
import type { HouseholdFilter, HouseholdPage } from '../store/households.js';
import type { RouteDependencies } from './dependencies.js';
import { filterSourceOf, type FilterParameters } from './filter-parameters.js';
import { linkHeader, pageLinks } from './links.js';

type ListParameters = Omit<HouseholdFilter, 'bbox' | 'asOf' | 'filter'> &
  FilterParameters & { bbox?: number[]; 'as-of'?: number };

/** A body of this size holds the outline of a county. */
const queryBody = { maximumBytes: 1024 * 1024, maximumDepth: 256 };
const queryLimits = { positions: 50_000 };

export function householdRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/households', async (c) => {
      const viewer = signedIn(c);
      const asked = readParameters<ListParameters>(c, 'listHouseholds');
      const {
        bbox,
        'as-of': asOf,
        filter: _text,
        'filter-lang': _language,
        'filter-crs': _crs,
        ...rest
      } = asked;
      const filter = filterSourceOf(asked);
      const page = await store.households.list(viewer, {
        ...rest,
        ...(filter && { filter }),
        ...(asOf !== undefined && { asOf }),
        ...(bbox && { bbox: readBbox(bbox) }),
      });
      const links = pageLinks(c, rootFor(c), page.next);
      c.header('Link', linkHeader(links));
      return c.json(toList(page, links));
    })
    .post('/households/-/query', async (c) => {
      const viewer = signedIn(c);
      readParameters(c, 'queryHouseholds');
      const {
        filter,
        filterCrs,
        limit = 100,
        ...rest
      } = await readBody<HouseholdQuery>(c, 'queryHouseholds', queryBody);
      const system = findReferenceSystem(filterCrs, 'filterCrs');
      const page = await store.households.list(viewer, {
        ...rest,
        limit: Math.min(limit, 1000),
        filter: { language: 'json', value: filter, pointer: '/filter', system },
        filterLimits: queryLimits,
      });
      const self = { href: `${rootFor(c)}/households/-/query`, rel: 'self', type: 'application/json' };
      return c.json({ ...toList(page, [self]), cursor: page.next } satisfies HouseholdQueryResult);
    })
    .get('/households/:id', async (c) => {
      const viewer = signedIn(c);
      const { id, 'as-of': asOf } = readParameters<{ id: string; 'as-of'?: number }>(c, 'getHousehold');
      return c.json(found(await store.households.get(viewer, id, asOf)));
    })
    .post('/households/:id/reveals', async (c) => {
      const viewer = signedIn(c);
      const { id } = readParameters<{ id: string }>(c, 'createReveal');
      const claim = requireKey(c, 'createReveal');
      const request = await readBody<RevealRequest>(c, 'createReveal');
      if (request.reason.trim().length < 4) {
        throw new HttpProblem('invalid-body', { errors: [{ pointer: '/reason', message: '请写明理由' }] });
      }
      const answer = found(await store.reveals.create(viewer, id, request, claim(request)));
      tellReplay(c, answer.replayed);
      return c.json(answer.value, 201, { 'Cache-Control': 'no-store' });
    });
}

function toList({ items, numberMatched, synthetic, source }: HouseholdPage, links: Link[]): HouseholdList {
  return { items, numberReturned: items.length, numberMatched, links, synthetic, source };
}

function found<T>(value: T | null): T {
  if (value === null) throw new HttpProblem('household-not-found');
  return value;
}
