// Sets whose tiles another host has: fetched by the server, so that no key and no address of the intranet gets out.
import type { Bbox } from '@onemap/contract';
import type { TileAddress } from '../tiles/tile-grid.js';
import { createTileCache, type TileCache } from '../tiles/tile-cache.js';
import { gridOf, tileRange, isInRange, type GridId } from '@onemap/core/imagery';
import type { ImageryTile } from './catalogue.js';
import type { SetFacts } from './set-record.js';

export interface ExternalSet extends SetFacts {
  readonly resolutionM: number | null;
  /** Degrees; null for the whole world. */
  readonly extent: Bbox | null;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** What is fetched by the server, by grid; `{z}`, `{x}`, `{y}` and one range such as `{0-7}`. Secret: it may hold a key. */
  readonly addresses: Partial<Readonly<Record<GridId, string>>>;
}

/** Another host did not answer as it should; the message names no address. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
}

export interface Upstream {
  readonly fetch: typeof globalThis.fetch;
  readonly cache: TileCache;
}

const patience = 10_000;
const largestTile = 4 * 1024 * 1024;
const emptyStatuses = [204, 404];

export function createUpstream(fetch: typeof globalThis.fetch): Upstream {
  return { fetch, cache: createTileCache() };
}

/** As `Imagery.tile`. @throws UpstreamError */
export async function readExternalTile(
  set: ExternalSet,
  grid: GridId,
  tile: TileAddress,
  upstream: Upstream | undefined,
): Promise<ImageryTile | null | undefined> {
  const template = set.addresses[grid];
  if (template === undefined || !upstream || !isOffered(set, grid, tile)) return undefined;
  const key = `${set.id}/${grid}/${tile.z}/${tile.y}/${tile.x}`;
  const bytes = await upstream.cache.get('', key, () => fetchTile(fill(template, tile), upstream.fetch));
  return bytes && { type: sniffType(bytes), bytes };
}

function isOffered({ extent, minZoom, maxZoom }: ExternalSet, id: GridId, tile: TileAddress): boolean {
  const grid = gridOf(id);
  if (tile.z < minZoom || tile.z > maxZoom) return false;
  const [west, south, east, north] = extent ?? [-180, -85, 180, 85];
  return isInRange(tile, tileRange(grid, tile.z, boxInGrid(id, [west, south, east, north])));
}

function boxInGrid(id: GridId, [west, south, east, north]: Bbox): [number, number, number, number] {
  if (id === 'CGCS2000Quad') return [west, south, east, north];
  const radius = 6378137;
  const radians = Math.PI / 180;
  const y = (lat: number): number => radius * Math.asinh(Math.tan(lat * radians));
  return [radius * west * radians, y(south), radius * east * radians, y(north)];
}

function fill(template: string, { z, x, y }: TileAddress): string {
  return template
    .replace(/\{(\d)-(\d)\}/, (_, from: string, to: string) =>
      String(Number(from) + ((x + y) % (Number(to) - Number(from) + 1))),
    )
    .replaceAll('{z}', String(z))
    .replaceAll('{x}', String(x))
    .replaceAll('{y}', String(y));
}

async function fetchTile(url: string, fetch: Upstream['fetch']): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) }).catch(() => {
    throw new UpstreamError('the host of the imagery does not answer');
  });
  if (emptyStatuses.includes(answer.status)) return null;
  if (!answer.ok) throw new UpstreamError(`the host of the imagery answers ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > largestTile || sniffType(bytes) === '')
    throw new UpstreamError('the host of the imagery answers no picture');
  return bytes;
}

/** By the first bytes: a host may call a page of HTML a picture. Empty for no picture. */
function sniffType(bytes: Uint8Array): string {
  const starts = (...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (starts(0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57 && bytes[9] === 0x45) return 'image/webp';
  return '';
}
