// What describes the household tiles to a client: TileJSON, metadata.json, OGC tilesets and their tile matrix set.
import { Hono, type Context } from 'hono';
import type { Link, TileMatrixSetList } from '@onemap/contract';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { signedIn } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import { tileMatrixSets } from '../tiles/tile-matrix-set.js';
import { describeMetadata, describeTileJson, describeTileSet, listTileSets } from '../tiles/tileset.js';
import type { RouteDependencies } from './dependencies.js';

export function tilesetRoutes({ store, rootFor }: RouteDependencies): Hono<Environment> {
  const describe = (c: Context<Environment>, operationId: string) => {
    const viewer = signedIn(c);
    readParameters(c, operationId);
    return store.householdPoints.describe(viewer);
  };
  return new Hono<Environment>()
    .get('/tiles/households', async (c) =>
      c.json(describeTileJson(await describe(c, 'getHouseholdTileJson'), rootFor(c))),
    )
    .get('/tiles/households/metadata.json', async (c) =>
      c.json(describeMetadata(await describe(c, 'getHouseholdTileMetadata'))),
    )
    .get('/collections/households/tiles', (c) => {
      signedIn(c);
      readParameters(c, 'listHouseholdTilesets');
      return c.json(listTileSets(rootFor(c)));
    })
    .get('/collections/households/tiles/WebMercatorQuad', async (c) =>
      c.json(describeTileSet(await describe(c, 'getHouseholdTileset'), rootFor(c))),
    )
    .get('/tileMatrixSets', (c) => {
      readParameters(c, 'listTileMatrixSets');
      return c.json(listTileMatrixSets(rootFor(c)));
    })
    .get('/tileMatrixSets/:tileMatrixSetId', (c) => {
      const { tileMatrixSetId } = readParameters<{ tileMatrixSetId: string }>(c, 'getTileMatrixSet');
      const found = tileMatrixSets.find(({ id }) => id === tileMatrixSetId);
      if (!found) throw new HttpProblem('not-found');
      return c.json(found);
    });
}

function listTileMatrixSets(root: string): TileMatrixSetList {
  const self = (path: string): Link => ({ href: `${root}${path}`, rel: 'self', type: 'application/json' });
  return {
    tileMatrixSets: tileMatrixSets.map(({ id, title, uri }) => ({
      ...{ id, uri, links: [self(`/tileMatrixSets/${id}`)] },
      ...(title !== undefined && { title }),
    })),
    links: [self('/tileMatrixSets')],
  };
}
