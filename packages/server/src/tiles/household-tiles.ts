// The household tiles of a viewer's scope: counts by cell where a tile holds too many points to be told apart, else points.
import { scopeKey, type Viewer } from '../auth/viewer.js';
import type { HouseholdPoints } from '../store/household-points.js';
import { addUpCells } from './grid-cells.js';
import { encodeTile, type TilePoint } from './mvt.js';
import { pointStatuses } from './statuses.js';
import { createTileCache, type TileBytes, type TileCache } from './tile-cache.js';
import { codeRange, codeShift, placeInTile } from './tile-code.js';
import type { TileAddress } from './tile-grid.js';

export const pointLayer = 'households';
export const gridLayer = 'householdGrid';
/**
 * From here on single households. In the generator's county of 100,000 the fullest tile holds 61,275 of them at zoom 10,
 * 21,046 at zoom 11 and 6,272 at zoom 12; a county of 30,000 has a third of that.
 */
export const firstPointZoom = 11;
export const maximumZoom = 14;
/** A tile with more points is answered as a grid at any zoom: nothing is left out in silence. */
const maximumPoints = 50_000;
const extentBits = 12;
/** 64 cells each way: 4 pixels of a tile shown at 256, 8 at 512. */
export const cellBits = 6;
/** Part of every entity tag: a change of the encoding below must change it. */
const encoding = 'grid-1';

const extent = 2 ** extentBits;
const cellSide = 2 ** (extentBits - cellBits);

export interface HouseholdTiles {
  /** What a tile's entity tag is made of; changes whenever the tile may have. Reads no household. */
  tag(viewer: Viewer, tile: TileAddress): Promise<string>;
  /** The tile's bytes, null when no household of the viewer's scope lies in it. */
  get(viewer: Viewer, tile: TileAddress): Promise<TileBytes>;
}

export interface TileOptions {
  readonly cache?: TileCache;
  readonly firstPointZoom?: number;
  readonly maximumPoints?: number;
}

export function createHouseholdTiles(store: HouseholdPoints, options: TileOptions = {}): HouseholdTiles {
  const { cache = createTileCache() } = options;
  const most = options.maximumPoints ?? maximumPoints;
  const firstZoom = options.firstPointZoom ?? firstPointZoom;
  return {
    tag: async (viewer, tile) => {
      const { version } = await store.version();
      return [encoding, version, scopeKey(viewer), tile.z, tile.x, tile.y].join(' ');
    },
    get: async (viewer, tile) => {
      const { version, years } = await store.version();
      const key = `${scopeKey(viewer)}/${tile.z}/${tile.x}/${tile.y}`;
      return cache.get(version, key, async () => {
        const points = tile.z < firstZoom ? null : await readPoints(store, viewer, tile, most, years);
        return points ?? readGrid(store, viewer, tile, years);
      });
    },
  };
}

/** Null bytes for an empty tile, undefined for one with too many points. A point on an edge is in one tile only. */
async function readPoints(
  store: HouseholdPoints,
  viewer: Viewer,
  tile: TileAddress,
  most: number,
  years: readonly number[],
): Promise<TileBytes | undefined> {
  const found = await store.points(viewer, queryOf(tile, extentBits), most);
  if (found === null) return undefined;
  const points = found.map((point): TilePoint => {
    const { id, region, type, cause, place } = point;
    const [x, y] = placeInTile(place, extentBits);
    return { x, y, attributes: { id, region, type, cause, s: pointStatuses(point, years) } };
  });
  return bytesOf(pointLayer, points);
}

async function readGrid(
  store: HouseholdPoints,
  viewer: Viewer,
  tile: TileAddress,
  years: readonly number[],
): Promise<TileBytes> {
  const counted = await store.cells(viewer, queryOf(tile, cellBits));
  const points = addUpCells(counted, years).map(([place, attributes]): TilePoint => {
    const [column, row] = placeInTile(place, cellBits);
    return { x: (column + 0.5) * cellSide, y: (row + 0.5) * cellSide, attributes };
  });
  return bytesOf(gridLayer, points);
}

function queryOf(tile: TileAddress, bits: number) {
  return { range: codeRange(tile), shift: codeShift(tile.z, bits), bits };
}

function bytesOf(name: string, points: TilePoint[]): TileBytes {
  return points.length === 0 ? null : encodeTile({ name, extent, points });
}
