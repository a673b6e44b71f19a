// The household tiles: points of the viewer's scope with their yearly status, and the TileJSON about them.
import type { TileJson } from '@onemap/contract';
import { scopeKey, type Viewer } from '../auth/viewer.js';
import type { HouseholdPoints } from '../store/household-points.js';
import { encodeTile } from './mvt.js';
import { createTileCache, type TileBytes, type TileCache } from './tile-cache.js';
import { tileBbox, tilePosition, type TileAddress } from './tile-grid.js';

export const layerName = 'households';
export const maximumZoom = 14;
/** Below this a tile would hold a whole prefecture; clients show regions there. */
const minimumZoom = 8;
const extent = 4096;

/** The contract leaves the shape of a layer's description to TileJSON 3.0. */
const vectorLayer: object = {
  id: layerName,
  description: '贫困户',
  fields: { id: 'String', region: 'String', type: 'String', cause: 'String', s: 'String' },
};

export interface HouseholdTiles {
  /** The tile's bytes, null when no household of the viewer's scope lies in it. */
  get(viewer: Viewer, tile: TileAddress): Promise<TileBytes>;
}

export function createHouseholdTiles(
  points: HouseholdPoints,
  cache: TileCache = createTileCache(),
): HouseholdTiles {
  return {
    get: async (viewer, tile) => {
      const key = `${scopeKey(viewer)}/${tile.z}/${tile.x}/${tile.y}`;
      return cache.get(await points.version(), key, () => readHouseholdTile(points, viewer, tile));
    },
  };
}

/** The tile's bytes, null when no household of the scope lies in it. A point on an edge is in one tile only. */
async function readHouseholdTile(
  points: HouseholdPoints,
  viewer: Viewer,
  tile: TileAddress,
): Promise<TileBytes> {
  const found = await points.inBox(viewer, tileBbox(tile));
  const placed = found
    .map(({ id, region, type, cause, statuses, lon, lat }) => {
      const [column, row] = tilePosition(tile, extent, lon, lat);
      return {
        x: Math.floor(column),
        y: Math.floor(row),
        attributes: { id, region, type, cause, s: statuses },
      };
    })
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < extent && y < extent);
  return placed.length === 0 ? null : encodeTile({ name: layerName, extent, points: placed });
}

/** @param root absolute address of the API's root */
export async function describeHouseholdTiles(
  points: HouseholdPoints,
  viewer: Viewer,
  root: string,
): Promise<TileJson> {
  const { years, bounds, synthetic, source } = await points.describe(viewer);
  return {
    tilejson: '3.0.0',
    tiles: [`${root}/tiles/households/{z}/{x}/{y}.pbf`],
    minzoom: minimumZoom,
    maxzoom: maximumZoom,
    bounds: bounds ?? [-180, -85.051129, 180, 85.051129],
    vector_layers: [vectorLayer as Record<string, never>],
    statusYears: years,
    synthetic,
    source,
  };
}
