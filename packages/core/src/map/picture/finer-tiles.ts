// Deeper tiles for paper: a sheet of 300 dots an inch shows more than the screen, where a source has more.
import type BaseLayer from 'ol/layer/Base.js';
import TileLayer from 'ol/layer/Tile.js';
import type { Extent } from 'ol/extent.js';
import type Projection from 'ol/proj/Projection.js';
import type TileSource from 'ol/source/Tile.js';
import type TileGrid from 'ol/tilegrid/TileGrid.js';

export interface FinerFrame {
  readonly projection: Projection;
  /** Around all that is in the frame, units of the projection. */
  readonly extent: Extent;
  /** Units of the projection a CSS pixel. */
  readonly resolution: number;
}

/** Tiles of one layer on one sheet: below what a layer keeps at once (512), and what a service bears. */
export const mostTiles = 400;

/** Levels below that of the screen: the words in a map's tiles become half as large with each. */
const deepest = { words: 1, imagery: 2 } as const;

/**
 * Lets tile layers take the tiles that `ratio` device pixels a CSS pixel can show, as far as their source and the limit
 * go. @returns a function that gives the screen's levels back
 */
export function finerTiles(layers: readonly BaseLayer[], frame: FinerFrame, ratio: number): () => void {
  const covered = new Set<TileGrid>();
  for (const layer of layers) {
    const grid = gridOf(layer, frame.projection);
    const most = layer.get('role') === 'imagery' ? deepest.imagery : deepest.words;
    const levels = Math.min(most, Math.max(0, Math.round(Math.log2(ratio))));
    if (!grid || covered.has(grid) || levels === 0) continue;
    const share = shareOf(grid, frame, levels);
    if (share === 1) continue;
    const own = (resolution: number, direction?: Parameters<TileGrid['getZForResolution']>[1]): number =>
      Object.getPrototypeOf(grid).getZForResolution.call(grid, resolution, direction) as number;
    grid.getZForResolution = (resolution, direction) => own(resolution / share, direction);
    covered.add(grid);
  }
  return () => {
    for (const grid of covered) delete (grid as Partial<TileGrid>).getZForResolution;
  };
}

/** How many tiles of the sheet stand where the screen would have one, along a side: 1, 2 or 4. */
function shareOf(grid: TileGrid, { extent, resolution }: FinerFrame, levels: number): number {
  for (let share = 2 ** levels; share > 1; share /= 2) {
    const range = grid.getTileRangeForExtentAndZ(extent, grid.getZForResolution(resolution / share));
    if (range.getWidth() * range.getHeight() <= mostTiles) return share;
  }
  return 1;
}

/** Null for what has no tiles, or would have to be warped. */
function gridOf(layer: BaseLayer, projection: Projection): TileGrid | null {
  if (!(layer instanceof TileLayer)) return null;
  const source = layer.getSource() as TileSource | null;
  const grid = source?.getTileGrid() ?? null;
  return grid !== null && grid === source?.getTileGridForProjection(projection) ? grid : null;
}
