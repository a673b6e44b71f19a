// Makes a set of tiles of both grids from one GeoTIFF, whole or not at all.
import { createSetWriter, type WriteFile } from './set-folder.js';
import {
  countTiles,
  createWarp,
  footprintOf,
  type GridId,
  gridIds,
  gridOf,
  levelsOf,
  measureColors,
  type Raster,
  type RasterOptions,
  type StretchChoice,
  tileBounds,
  type TileRange,
  tileSize,
} from '@onemap/core/imagery';
import type { TileFormat } from './encode.js';
import { openRaster } from './open-raster.js';
import type { SetFacts, SetRecord } from './set-record.js';
import { Pyramid, shrinkingColors } from './pyramid.js';

export interface ImageryImport extends RasterOptions {
  readonly facts: SetFacts;
  readonly format?: TileFormat;
  /** Default percentiles 2 and 98 for 16 bits, none for 8. */
  readonly stretch?: StretchChoice;
  /** Told of the tiles of the lowest level, of both grids together. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Replaces the file system's own, for tests of its faults. */
  readonly writeFile?: WriteFile;
}

export interface ImportedImagery {
  readonly record: SetRecord;
  readonly tiles: number;
  /** The most bytes of the picture that were held at a time. */
  readonly peakBytes: number;
}

/**
 * @param folder of all sets
 * @throws ImageryError for a file or a disk that it cannot be made with; nothing is left behind
 */
export async function importImagery(
  folder: string,
  path: string,
  options: ImageryImport,
): Promise<ImportedImagery> {
  const raster = await openRaster(path, options);
  try {
    const { tables, stretch } = await measureColors(raster, options.stretch);
    raster.setTables(tables);
    const format = options.format ?? 'webp';
    const writer = await createSetWriter<SetRecord>(folder, options.facts.id, format, options.writeFile);
    try {
      const grids = await drawGrids(raster, writer.write, options.onProgress);
      const { extent, corners, resolutionM } = footprintOf(raster);
      const { width, height, place, plan } = raster;
      const record = await writer.finish({
        ...options.facts,
        ...{ version: 1, resolutionM, extent, footprint: corners, format, stretch, grids },
        original: {
          ...{ width, height, crs: place.crs, bits: plan.bits, noData: plan.noData },
          bands: plan.samples.length - (plan.alpha ? 1 : 0),
        },
      });
      return { record, tiles: writer.tiles, peakBytes: raster.peakBytes };
    } catch (error) {
      await writer.abandon();
      throw error;
    }
  } finally {
    await raster.close();
  }
}

type Write = (grid: GridId, tile: { z: number; x: number; y: number }, rgba: Uint8Array) => Promise<void>;

async function drawGrids(
  raster: Raster,
  write: Write,
  onProgress: ImageryImport['onProgress'],
): Promise<SetRecord['grids']> {
  footprintOf(raster);
  const grids = {
    WebMercatorQuad: levelsOf(raster, 'WebMercatorQuad'),
    CGCS2000Quad: levelsOf(raster, 'CGCS2000Quad'),
  };
  const total = gridIds.reduce((sum, id) => sum + countTiles(lowest(grids[id])), 0);
  let done = 0;
  for (const id of gridIds) {
    const levels = grids[id];
    const range = lowest(levels);
    const grid = gridOf(id);
    const warp = createWarp(raster, grid.crs);
    const pyramid = new Pyramid(
      levels[0]!.z,
      range.z,
      (tile, rgba) => write(id, tile, rgba),
      shrinkingColors,
    );
    for (let y = range.minY; y <= range.maxY; y += 1) {
      for (let x = range.minX; x <= range.maxX; x += 1) {
        const tile = { z: range.z, x, y };
        const rgba = await warp(tileBounds(grid, tile), tileSize);
        if (rgba) await pyramid.add(tile, rgba);
        onProgress?.((done += 1), total);
      }
    }
    await pyramid.finish();
  }
  return grids;
}

function lowest(levels: readonly TileRange[]): TileRange {
  return levels[levels.length - 1]!;
}
