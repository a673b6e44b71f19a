// Vector tiles of households and the TileJSON about them.
import { Hono } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import { createHouseholdTiles, describeHouseholdTiles, maximumZoom } from '../tiles/household-tiles.js';
import { isInGrid } from '../tiles/tile-grid.js';
import type { RouteDependencies } from './dependencies.js';

export function tileRoutes({ store, root }: RouteDependencies): Hono<Environment> {
  const tiles = createHouseholdTiles(store.householdPoints);
  return new Hono<Environment>()
    .get('/tiles/households', async (c) => {
      const viewer = signedIn(c);
      readParameters(c, 'getHouseholdTileJson');
      return c.json(await describeHouseholdTiles(store.householdPoints, viewer, root));
    })
    .get('/tiles/households/:z/:x/:file', async (c) => {
      const viewer = signedIn(c);
      const [z, x, y] = [
        c.req.param('z'),
        c.req.param('x'),
        /^(.*)\.pbf$/.exec(c.req.param('file'))?.[1],
      ].map(readNumber);
      if (z === undefined || x === undefined || y === undefined) throw new HttpProblem('not-found');
      if (!isInGrid({ z, x, y }, maximumZoom)) throw new HttpProblem('tile-out-of-range');
      const tile = await tiles.get(viewer, { z, x, y });
      if (tile === null) return c.body(null, 204);
      return c.body(tile, 200, { 'Content-Type': 'application/vnd.mapbox-vector-tile' });
    });
}

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}
