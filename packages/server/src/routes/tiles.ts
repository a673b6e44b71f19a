// Vector tiles of households, by the address of map libraries and by that of OGC API Tiles.
import { Hono, type Context } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { refuseUnknownParameters } from '../middleware/parameters.js';
import { entityTag, matches } from '../middleware/representation.js';
import { scopeKey } from '../auth/viewer.js';
import { createHouseholdTiles, maximumZoom } from '../tiles/household-tiles.js';
import { createTileCache } from '../tiles/tile-cache.js';
import { isInGrid } from '../tiles/tile-grid.js';
import { tileType } from '../tiles/tileset.js';
import type { RouteDependencies } from './dependencies.js';

type Numbers = readonly (string | undefined)[];

export function tileRoutes({ store, onTileCache }: RouteDependencies): Hono<Environment> {
  const tiles = createHouseholdTiles(store.householdPoints, {
    cache: createTileCache(undefined, onTileCache),
  });

  const answer = async (c: Context<Environment>, [z, x, y]: Numbers): Promise<Response> => {
    const viewer = signedIn(c);
    const tile = { z: readNumber(z), x: readNumber(x), y: readNumber(y) };
    if (!isInGrid(tile, maximumZoom)) throw new HttpProblem('tile-out-of-range');
    const tag = entityTag(scopeKey(viewer), await tiles.tag(viewer, tile));
    const header = c.req.header('If-None-Match');
    if (matches(header, tag)) return c.body(null, 304, { ETag: matchedTag(header, tag) });
    const bytes = await tiles.get(viewer, tile);
    const headers = { ETag: `"${tag}"` };
    if (bytes === null) return c.body(null, 204, headers);
    return c.body(bytes, 200, { ...headers, 'Content-Type': tileType });
  };

  return new Hono<Environment>()
    .get('/tiles/households/:z/:x/:file', (c) => {
      refuseUnknownParameters(c, 'getHouseholdTile');
      const { z, x, file } = c.req.param();
      return answer(c, [z, x, /^(.*)\.pbf$/.exec(file)?.[1]]);
    })
    .get('/collections/households/tiles/WebMercatorQuad/:matrix/:row/:column', (c) => {
      refuseUnknownParameters(c, 'getHouseholdTileByRow');
      const { matrix, row, column } = c.req.param();
      return answer(c, [matrix, column, row]);
    });
}

/** @throws HttpProblem not-found for what is no number of a tile */
function readNumber(text: string | undefined): number {
  if (text === undefined || !/^(0|[1-9][0-9]{0,8})$/.test(text)) throw new HttpProblem('not-found');
  return Number(text);
}

/** The tag that the caller holds, in its own encoding. */
function matchedTag(header: string | undefined, tag: string): string {
  return new RegExp(`"${tag}(-br|-gzip)?"`).exec(header ?? '')?.[0] ?? `"${tag}"`;
}
