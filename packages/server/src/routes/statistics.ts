// The statistics cubes as JSON-stat, or as CSV where Accept prefers it.
import { Hono } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { preferredType } from '../middleware/accept.js';
import { readParameters } from '../middleware/parameters.js';
import { datasetToCsv } from './dataset-csv.js';
import type { RouteDependencies } from './dependencies.js';

const types = ['application/json', 'text/csv'] as const;

export function statisticsRoutes({ store }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/statistics', async (c) => {
      readParameters(c, 'listCubes');
      return c.json({ items: await store.statistics.cubes() });
    })
    .get('/statistics/:cube/data', async (c) => {
      const { cube, ...query } = readParameters<{ cube: string; region: string[]; measure: string[] }>(
        c,
        'queryStatistics',
      );
      const type = preferredType(c.req.header('Accept'), types);
      if (type === undefined) throw new HttpProblem('not-acceptable');
      const dataset = await store.statistics.data(c.get('viewer'), cube, query);
      if (type === 'application/json') return c.json(dataset);
      return c.body(datasetToCsv(dataset), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
    });
}
