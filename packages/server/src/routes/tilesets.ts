// What describes the household tiles to a client: TileJSON, metadata.json, OGC tilesets and their tile matrix set.
import { Hono, type Context } from 'hono';
import type { Link, TileMatrixSetList } from '@onemap/contract';
import type { Environment } from '../environment.js';
import { signedIn } from '../middleware/authentication.js';
import { readParameters } from '../middleware/parameters.js';
import { tileMatrixSetId, tileMatrixSetUri, webMercatorQuad } from '../tiles/tile-matrix-set.js';
import { describeMetadata, describeTileJson, describeTileSet, listTileSets } from '../tiles/tileset.js';
import type { RouteDependencies } from './dependencies.js';

export function tilesetRoutes({ store, root }: RouteDependencies): Hono<Environment> {
  const describe = (c: Context<Environment>, operationId: string) => {
    const viewer = signedIn(c);
    readParameters(c, operationId);
    return store.householdPoints.describe(viewer);
  };
  return new Hono<Environment>()
    .get('/tiles/households', async (c) =>
      c.json(describeTileJson(await describe(c, 'getHouseholdTileJson'), root)),
    )
    .get('/tiles/households/metadata.json', async (c) =>
      c.json(describeMetadata(await describe(c, 'getHouseholdTileMetadata'))),
    )
    .get('/collections/households/tiles', (c) => {
      signedIn(c);
      readParameters(c, 'listHouseholdTilesets');
      return c.json(listTileSets(root));
    })
    .get('/collections/households/tiles/WebMercatorQuad', async (c) =>
      c.json(describeTileSet(await describe(c, 'getHouseholdTileset'), root)),
    )
    .get('/tileMatrixSets', (c) => {
      readParameters(c, 'listTileMatrixSets');
      return c.json(listTileMatrixSets(root));
    })
    .get('/tileMatrixSets/WebMercatorQuad', (c) => {
      readParameters(c, 'getTileMatrixSet');
      return c.json(webMercatorQuad);
    });
}

function listTileMatrixSets(root: string): TileMatrixSetList {
  const self = (path: string): Link => ({ href: `${root}${path}`, rel: 'self', type: 'application/json' });
  return {
    tileMatrixSets: [
      {
        id: tileMatrixSetId,
        title: webMercatorQuad.title,
        uri: tileMatrixSetUri,
        links: [self(`/tileMatrixSets/${tileMatrixSetId}`)],
      },
    ],
    links: [self('/tileMatrixSets')],
  };
}
