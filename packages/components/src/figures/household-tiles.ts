// Reads the households of a region from vector tiles, once; loaded with the first village, which a first map seldom shows.
import type { Bbox, Position, TileJson } from '@onemap/contract';
import { codeList } from '@onemap/contract/codes';
import { significantPrefix, type DataSource } from '@onemap/core';
import { decodeHouseholdTile, householdLayer, tilesCovering } from '@onemap/core/map';
import { expectAnswer } from './answer.js';
import { statuses, type HouseholdPoints, type Status } from './household-points.js';

const largestTileCount = 64;

/** The deepest zoom that needs at most 64 tiles is read; a county fits at the first zoom of single households. */
export async function loadHouseholds(
  source: DataSource,
  region: string,
  bbox: Bbox,
  signal: AbortSignal,
): Promise<HouseholdPoints> {
  const description = await source.householdTiles.describe({}, { signal });
  expectAnswer(Array.isArray(description?.statusYears), 'household tiles');
  const tiles = tilesOf(bbox, firstPointZoom(description), description.maxzoom);
  const found = new Map<string, { position: Position; status: string }>();
  await Promise.all(
    tiles.map(async ({ z, x, y }) => {
      const bytes = await source.householdTiles.get(z, x, y, { signal });
      if (bytes) collect(bytes, z, x, y, region, found);
    }),
  );
  return columnsOf(region, found, description.statusYears);
}

/** Below the zooms of their own layer households are only counted by cell. */
function firstPointZoom({ minzoom, vector_layers }: TileJson): number {
  return vector_layers?.find(({ id }) => id === householdLayer)?.minzoom ?? minzoom;
}

function tilesOf(bbox: Bbox, minzoom: number, maxzoom: number) {
  for (let zoom = maxzoom; zoom > minzoom; zoom--) {
    const tiles = tilesCovering(bbox, zoom);
    if (tiles.length <= largestTileCount) return tiles;
  }
  return tilesCovering(bbox, minzoom);
}

/** Neighbouring tiles repeat the points of their margins: one point an id. */
function collect(
  bytes: ArrayBuffer,
  z: number,
  x: number,
  y: number,
  region: string,
  into: Map<string, { position: Position; status: string }>,
): void {
  const tile = decodeHouseholdTile(bytes, z, x, y);
  const prefix = significantPrefix(region);
  tile.ids.forEach((id, index) => {
    if (!tile.regions[index]?.startsWith(prefix)) return;
    const position: Position = [tile.lonLat[2 * index]!, tile.lonLat[2 * index + 1]!];
    into.set(id, { position, status: tile.statuses[index] ?? '' });
  });
}

function columnsOf(
  region: string,
  found: ReadonlyMap<string, { position: Position; status: string }>,
  years: readonly number[],
): HouseholdPoints {
  const ids = [...found.keys()].sort();
  const lonLat = new Float64Array(ids.length * 2);
  ids.forEach((id, index) => lonLat.set(found.get(id)!.position, index * 2));
  return { region, ids, lonLat, statuses: ids.map((id) => found.get(id)!.status), years, signs: signsOf() };
}

/** Tiles carry the numbers of the national form. */
function signsOf(): Map<string, Status> {
  const signs = new Map<string, Status>();
  for (const { id, national } of codeList('exitStatus')) {
    const status = statuses.find((each) => each === id);
    if (status) signs.set(national, status);
  }
  return signs;
}
