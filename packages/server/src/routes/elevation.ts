// The catalogue of elevation and its tiles: coarse heights for everyone, fine ones for those who have logged in.
import { Hono, type Context } from 'hono';
import { anonymous } from '../auth/viewer.js';
import { describeElevation } from '../elevation/describe-elevation.js';
import type { ElevationCatalogue } from '../elevation/elevation-catalogue.js';
import { isForEveryone, type ElevationRecord } from '../elevation/elevation-record.js';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { readParameters } from '../middleware/parameters.js';
import { entityTag, matches } from '../middleware/representation.js';
import type { RouteDependencies } from './dependencies.js';

interface TileQuery {
  readonly id: string;
  readonly tileMatrix: number;
  readonly tileRow: number;
  readonly tileCol: number;
}

const tilePath = '/elevation/:id/tiles/:tileMatrixSetId/:tileMatrix/:tileRow/:tileCol';

export function elevationRoutes({ elevation, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/elevation', async (c) => {
      readParameters(c, 'listElevation');
      const records = (await elevation?.list()) ?? [];
      const shown = records.filter((record) => maySee(c, record));
      return c.json({ items: shown.map((record) => describeElevation(record, rootFor(c))) });
    })
    .get('/elevation/:id', async (c) => {
      const { id } = readParameters<{ id: string }>(c, 'getElevation');
      return c.json(describeElevation(await find(c, elevation, id), rootFor(c)));
    })
    .get(tilePath, async (c) => {
      const query = readTileQuery(c);
      return answerTile(c, elevation, await find(c, elevation, query.id), query);
    });
}

/** Tiles for everyone, before it is asked who comes: a cache between may keep them, and nobody's quota counts them. */
export function publicElevationTileRoutes(elevation: ElevationCatalogue | undefined): Hono<Environment> {
  return new Hono<Environment>().get(tilePath, async (c, next) => {
    const record = await elevation?.find(c.req.param('id'));
    if (!record || !isForEveryone(record)) return next();
    return answerTile(c, elevation, record, readTileQuery(c));
  });
}

function maySee(c: Context<Environment>, record: ElevationRecord): boolean {
  return isForEveryone(record) || c.get('viewer').role !== anonymous.role;
}

/** Whoever may not see a set does not learn that there is one. */
async function find(
  c: Context<Environment>,
  elevation: ElevationCatalogue | undefined,
  id: string,
): Promise<ElevationRecord> {
  const record = await elevation?.find(id);
  if (!record || !maySee(c, record)) throw new HttpProblem('not-found');
  return record;
}

/** What is no number of a tile or no grid is not found, as with other tiles. */
function readTileQuery(c: Context<Environment>): TileQuery {
  try {
    return readParameters<TileQuery>(c, 'getElevationTile');
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'invalid-parameter')
      throw new HttpProblem('not-found');
    throw error;
  }
}

/** @throws HttpProblem tile-out-of-range */
async function answerTile(
  c: Context<Environment>,
  elevation: ElevationCatalogue | undefined,
  record: ElevationRecord,
  { tileMatrix: z, tileRow: y, tileCol: x }: TileQuery,
): Promise<Response> {
  const bytes = await elevation?.tile(record, { z, x, y });
  if (!bytes) throw new HttpProblem('tile-out-of-range');
  const open = isForEveryone(record);
  const tag = entityTag(record.revision, `${record.id}/${z}/${y}/${x}`);
  const headers = {
    ETag: `"${tag}"`,
    'Cache-Control': open ? 'public, max-age=3600' : 'private, no-cache',
  };
  if (matches(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
  return c.body(bytes, 200, { ...headers, 'Content-Type': 'image/png' });
}
