// The catalogue of imagery and its tiles.
import { Hono, type Context } from 'hono';
import { anonymous } from '../auth/viewer.js';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import type { CatalogueEntry, Imagery, ImageryTile } from '../imagery/catalogue.js';
import { describeSet, gridsOf } from '../imagery/describe-set.js';
import { UpstreamError } from '../imagery/external.js';
import type { GridId } from '@onemap/core/imagery';
import { readParameters } from '../middleware/parameters.js';
import { entityTag, matches } from '../middleware/representation.js';
import type { TileAddress } from '../tiles/tile-grid.js';
import type { RouteDependencies } from './dependencies.js';

interface TileQuery {
  readonly id: string;
  readonly tileMatrixSetId: GridId;
  readonly tileMatrix: number;
  readonly tileRow: number;
  readonly tileCol: number;
}

export function imageryRoutes({ imagery, rootFor }: RouteDependencies): Hono<Environment> {
  return new Hono<Environment>()
    .get('/imagery', async (c) => {
      const { year } = readParameters<{ year?: number }>(c, 'listImagery');
      const entries = (await imagery?.list()) ?? [];
      const shown = entries.filter((entry) => year === undefined || entry.year === year);
      return c.json({ items: shown.map((entry) => describeSet(entry, rootFor(c))) });
    })
    .get('/imagery/:id', async (c) => {
      const { id } = readParameters<{ id: string }>(c, 'getImagery');
      return c.json(describeSet(await find(imagery, id), rootFor(c)));
    });
}

interface TileDependencies extends Pick<RouteDependencies, 'imagery'> {
  /** Counts a request for what another host has to be asked for. */
  readonly admit: (c: Context<Environment>) => void;
}

/** Files for everyone: our own are neither counted nor does it matter who comes. */
export function imageryTileRoutes({ imagery, admit }: TileDependencies): Hono<Environment> {
  return new Hono<Environment>().get(
    '/imagery/:id/tiles/:tileMatrixSetId/:tileMatrix/:tileRow/:tileCol',
    async (c) => {
      const { id, tileMatrixSetId, tileMatrix: z, tileRow: y, tileCol: x } = readTileQuery(c);
      const entry = await find(imagery, id);
      if (entry.kind === 'external') {
        c.set('viewer', anonymous);
        admit(c);
      }
      return answerTile(c, imagery, entry, tileMatrixSetId, { z, x, y });
    },
  );
}

/** What is no number of a tile or no grid is not found, as with other tiles. */
function readTileQuery(c: Context<Environment>): TileQuery {
  try {
    return readParameters<TileQuery>(c, 'getImageryTile');
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'invalid-parameter')
      throw new HttpProblem('not-found');
    throw error;
  }
}

async function find(imagery: Imagery | undefined, id: string): Promise<CatalogueEntry> {
  const entry = await imagery?.find(id);
  if (!entry) throw new HttpProblem('not-found');
  return entry;
}

/** @throws HttpProblem tile-out-of-range, not-found for a grid that the set is not in, unavailable */
export async function answerTile(
  c: Context<Environment>,
  imagery: Imagery | undefined,
  entry: CatalogueEntry,
  grid: GridId,
  tile: TileAddress,
): Promise<Response> {
  if (!gridsOf(entry).includes(grid)) throw new HttpProblem('not-found');
  const found = await readTile(imagery, entry, grid, tile);
  if (found === undefined) throw new HttpProblem('tile-out-of-range');
  const tag = tagOf(entry, grid, tile, found);
  const headers = { ETag: `"${tag}"`, 'Cache-Control': 'public, max-age=3600' };
  if (matches(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
  if (found === null) return c.body(null, 204, headers);
  return c.body(found.bytes, 200, { ...headers, 'Content-Type': found.type });
}

async function readTile(
  imagery: Imagery | undefined,
  ...tile: Parameters<Imagery['tile']>
): ReturnType<Imagery['tile']> {
  try {
    return await imagery?.tile(...tile);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    throw new HttpProblem('unavailable', { headers: { 'Retry-After': '30' } });
  }
}

/** Of an own set by its revision, so that the same picture imported again keeps its tags. */
function tagOf(
  entry: CatalogueEntry,
  grid: GridId,
  { z, x, y }: TileAddress,
  found: ImageryTile | null,
): string {
  const revision =
    entry.kind === 'local' ? entry.record.revision : Buffer.from(found?.bytes ?? []).toString('latin1');
  return entityTag(revision, `${entry.id}/${grid}/${z}/${y}/${x}`);
}
