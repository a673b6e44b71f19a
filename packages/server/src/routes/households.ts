// Household records for those who have signed in, and the reveal of masked fields.
import { Hono } from 'hono';
import type { Bbox, HouseholdList, RevealRequest } from '@onemap/contract';
import type { Environment } from '../environment.js';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import { readBody } from '../middleware/request-body.js';
import type { HouseholdFilter } from '../store/households.js';
import type { RouteDependencies } from './dependencies.js';
import { linkHeader, pageLinks } from './links.js';

type ListParameters = Omit<HouseholdFilter, 'bbox' | 'asOf'> & { bbox?: number[]; 'as-of'?: number };

export function householdRoutes({ store, root }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/households', async (c) => {
      const viewer = signedIn(c);
      const { bbox, 'as-of': asOf, ...filter } = readParameters<ListParameters>(c, 'listHouseholds');
      const page = await store.households.list(viewer, {
        ...filter,
        ...(asOf !== undefined && { asOf }),
        ...(bbox && { bbox: readBbox(bbox) }),
      });
      const { items, numberMatched, synthetic, source } = page;
      const links = pageLinks(c, root, page.next);
      c.header('Link', linkHeader(links));
      return c.json({
        items,
        numberReturned: items.length,
        numberMatched,
        links,
        synthetic,
        source,
      } satisfies HouseholdList);
    })
    .get('/households/:id', async (c) => {
      const viewer = signedIn(c);
      const { id, 'as-of': asOf } = readParameters<{ id: string; 'as-of'?: number }>(c, 'getHousehold');
      return c.json(found(await store.households.get(viewer, id, asOf)));
    })
    .post('/households/:id/reveals', async (c) => {
      const viewer = signedIn(c);
      const { id } = readParameters<{ id: string }>(c, 'createReveal');
      const request = await readBody<RevealRequest>(c, 'createReveal');
      if (request.reason.trim().length < 4) {
        throw new HttpProblem('invalid-body', { errors: [{ pointer: '/reason', message: '请写明理由' }] });
      }
      const reveal = found(await store.reveals.create(viewer, id, request));
      return c.json(reveal, 201, { 'Cache-Control': 'no-store' });
    });
}

function found<T>(value: T | null): T {
  if (value === null) throw new HttpProblem('household-not-found');
  return value;
}

/**
 * Four numbers, or six with heights, which are left out. West may be east of east: the box crosses 180°.
 * @throws HttpProblem `invalid-parameter` for another count, or south above north
 */
function readBbox(numbers: readonly number[]): Bbox {
  const [west, south, east, north] =
    numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers;
  const counted = numbers.length === 4 || numbers.length === 6;
  if (!counted || west === undefined || south === undefined || east === undefined || north === undefined) {
    throw invalidParameter('bbox', '须为 4 个或 6 个数');
  }
  if (south > north) throw invalidParameter('bbox', '南界不能大于北界');
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90) {
    throw invalidParameter('bbox', '经度在 ±180、纬度在 ±90 之内');
  }
  return [west, south, east, north];
}
