// Regions, their family and their outlines.
import { Hono } from 'hono';
import type { Region, RegionLevel, RegionList } from '@onemap/contract';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { readParameters } from '../middleware/parameters.js';
import type { RegionFilter } from '../store/regions.js';
import type { RouteDependencies } from './dependencies.js';
import { linkHeader, pageLinks } from './links.js';

export function regionRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/regions', async (c) => {
      const page = await store.regions.list(readParameters<RegionFilter>(c, 'listRegions'));
      const links = pageLinks(c, rootFor(c), page.next);
      c.header('Link', linkHeader(links));
      const { items, numberMatched } = page;
      return c.json({ items, numberReturned: items.length, numberMatched, links } satisfies RegionList);
    })
    .get('/regions/:code', async (c) => {
      const { code } = readParameters<{ code: string }>(c, 'getRegion');
      return c.json(found(await store.regions.get(code)));
    })
    .get('/regions/:code/children', async (c) => {
      const { code } = readParameters<{ code: string }>(c, 'listRegionChildren');
      return c.json(wholeList(found(await store.regions.children(code)), pageLinks(c, rootFor(c), null)));
    })
    .get('/regions/:code/ancestors', async (c) => {
      const { code } = readParameters<{ code: string }>(c, 'listRegionAncestors');
      return c.json(wholeList(found(await store.regions.ancestors(code)), pageLinks(c, rootFor(c), null)));
    })
    .get('/regions/:code/boundary', async (c) => {
      const { code, level } = readParameters<{ code: string; level?: RegionLevel }>(c, 'getRegionBoundary');
      const collection = found(await store.regions.boundary(code, level));
      return c.body(JSON.stringify(collection), 200, { 'Content-Type': 'application/geo+json' });
    });
}

function found<T>(value: T | null): T {
  if (value === null) throw new HttpProblem('region-not-found');
  return value;
}

function wholeList(items: Region[], links: RegionList['links']): RegionList {
  return { items, numberReturned: items.length, numberMatched: items.length, links };
}
