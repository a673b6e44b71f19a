// The thematic layers and their class breaks.
import { Hono } from 'hono';
import type { Environment } from '../environment.js';
import { readParameters } from '../middleware/parameters.js';
import type { ClassificationQuery } from '../store/layers.js';
import type { RouteDependencies } from './dependencies.js';

export function layerRoutes({ store }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/layers', async (c) => {
      readParameters(c, 'listLayers');
      return c.json({ items: await store.layers.list() });
    })
    .get('/layers/:id/classification', async (c) => {
      const { id, ...query } = readParameters<ClassificationQuery & { id: string }>(c, 'getClassification');
      return c.json(await store.layers.classification(id, query));
    });
}
