// Reads tiles with an independent decoder, and works out in its own way which households a tile must hold.
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { TestServer } from '../app.test-data.js';
import { householdId, householdPosition, households, villages } from '../store/small-register.test-data.js';

export interface Placed {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly type: string;
  /** Statuses of 2019 and 2020. */
  readonly status: readonly [string, string];
}

export interface TileFeature {
  readonly layer: string;
  /** Column and row in 4096ths of the tile. */
  readonly x: number;
  readonly y: number;
  readonly properties: Record<string, unknown>;
}

const villagePoints = [
  [105.3, 34.8],
  [105.32, 34.82],
  [105.4, 34.9],
] as const;

/** The poor and exited households of these villages, where a role with or without exact points sees them. */
export function placedHouseholds(of: readonly number[], exact = true): Placed[] {
  return households
    .filter(({ village }) => of.includes(village))
    .map(({ n, village, type, status }) => {
      const [lon, lat] = exact ? householdPosition(n, village) : villagePoints[village];
      return { id: householdId(n), lon, lat, type, status };
    });
}

export const villageCount = villages.length;

/** Position in the grid in tiles of zoom `z`, not rounded, by the formula of EPSG:3857. */
export function gridPosition(z: number, lon: number, lat: number): [number, number] {
  const northing = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return [((lon + 180) / 360) * 2 ** z, ((1 - northing) / 2) * 2 ** z];
}

/** Households by tile, `x/y`. */
export function byTile(z: number, all: readonly Placed[]): Map<string, Placed[]> {
  const tiles = new Map<string, Placed[]>();
  for (const one of all) {
    const key = gridPosition(z, one.lon, one.lat).map(Math.floor).join('/');
    tiles.set(key, [...(tiles.get(key) ?? []), one]);
  }
  return tiles;
}

/** The given tiles and all their neighbours that exist. */
export function withNeighbours(z: number, keys: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const key of keys) {
    const [x, y] = key.split('/').map(Number) as [number, number];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        if ([x + dx, y + dy].every((index) => index >= 0 && index < 2 ** z)) found.add(`${x + dx}/${y + dy}`);
      }
    }
  }
  return [...found];
}

/** All features of a tile, none for 204. @throws TypeError for another status */
export async function readTile(server: TestServer, persona: string, path: string): Promise<TileFeature[]> {
  const response = await server.call(persona, path);
  if (response.status === 204) return [];
  if (response.status !== 200) throw new TypeError(`${path}: ${response.status}`);
  return decode(await response.arrayBuffer());
}

export function decode(bytes: ArrayBuffer | Uint8Array): TileFeature[] {
  const tile = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  return Object.values(tile.layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, index) => featureOf(layer.name, layer.feature(index))),
  );
}

function featureOf(layer: string, feature: VectorTileFeature): TileFeature {
  const [ring] = feature.loadGeometry();
  const [at, ...more] = ring ?? [];
  if (feature.type !== 1 || at === undefined || more.length > 0) throw new TypeError('not one point');
  return { layer, x: at.x, y: at.y, properties: feature.properties };
}
