// Makes a set of elevation tiles from one GeoTIFF, whole or not at all.
import type { HeightEncoding } from '@onemap/core/geo';
import { countTiles, footprintOf, ImageryError, levelsOf, type TileRange } from '@onemap/core/imagery';
import { Pyramid } from '../imagery/pyramid.js';
import { createSetWriter, type WriteFile } from '../imagery/set-folder.js';
import {
  finestPublicM,
  isForEveryone,
  type ElevationFacts,
  type ElevationRecord,
} from './elevation-record.js';
import { encodeHeights } from './encode-heights.js';
import { createHeightWarp, shrinkingHeights, type TileHeights } from './height-tiles.js';
import { heightOf, openHeights, type HeightOptions, type HeightRaster } from './heights.js';

export interface ElevationImport extends HeightOptions {
  readonly facts: ElevationFacts;
  /** Default terrain-rgb. */
  readonly encoding?: HeightEncoding;
  /** Told of the tiles of the lowest level. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Replaces the file system's own, for tests of its faults. */
  readonly writeFile?: WriteFile;
}

export interface ImportedElevation {
  readonly record: ElevationRecord;
  readonly tiles: number;
  /** The most bytes of heights that were held at a time. */
  readonly peakBytes: number;
}

/**
 * @param folder of all sets
 * @throws ImageryError for a file or a disk that it cannot be made with, and for fine heights that would be public;
 * nothing is left behind
 */
export async function importElevation(
  folder: string,
  path: string,
  options: ElevationImport,
): Promise<ImportedElevation> {
  const raster = await openHeights(path, options);
  try {
    const { extent, resolutionM } = footprintOf(raster);
    refuseFine(options.facts, resolutionM);
    const { facts, encoding = 'terrain-rgb' } = options;
    const fillM = await lowestOf(raster);
    const writer = await createSetWriter<ElevationRecord>(folder, facts.id, 'png', options.writeFile);
    try {
      const levels = levelsOf(raster, 'WebMercatorQuad');
      const range = await drawLevels(raster, levels, {
        onProgress: options.onProgress,
        write: (tile, heights) =>
          writer.write('WebMercatorQuad', tile, encodeHeights(heights, encoding, fillM)),
      });
      const { width, height, place, bits, isFloat, noData } = raster;
      const record = await writer.finish({
        ...facts,
        ...{ version: 1, kind: 'elevation', resolutionM, extent, encoding, range, fillM, levels },
        original: { width, height, crs: place.crs, bits, isFloat, noData },
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

function refuseFine(facts: ElevationFacts, resolutionM: number): void {
  if (facts.access !== 'public' || isForEveryone({ ...facts, resolutionM })) return;
  throw new ImageryError(
    `这份高程的格网为 ${resolutionM} 米，细于 ${finestPublicM} 米，可能涉密，不能作为公开的高程导入：` +
      '1∶5000 至 1∶10 万地形图上等高距 20 米及更密的等高线属于秘密。' +
      `请改用公开的 ${finestPublicM} 至 90 米高程；已按本单位保密规定批准、只供内网登录者使用的，加 --signed-in。`,
  );
}

/** A whole metre below all that are looked at: what stands where there is no data is no tower. */
async function lowestOf(raster: HeightRaster): Promise<number> {
  let lowest = Infinity;
  for await (const samples of raster.sample())
    for (let i = 0; i < samples.length; i += 1) {
      const height = heightOf(samples[i]!, raster.noData);
      if (height < lowest) lowest = height;
    }
  return Number.isFinite(lowest) ? Math.floor(lowest) : 0;
}

interface Drawing {
  readonly write: (tile: { z: number; x: number; y: number }, heights: TileHeights) => Promise<void>;
  readonly onProgress: ElevationImport['onProgress'];
}

/** @returns lowest and highest, to a tenth of a metre */
async function drawLevels(
  raster: HeightRaster,
  levels: readonly TileRange[],
  { write, onProgress }: Drawing,
): Promise<[number, number]> {
  const { z, minX, minY, maxX, maxY } = levels[levels.length - 1]!;
  const total = countTiles(levels[levels.length - 1]!);
  const warp = createHeightWarp(raster);
  const pyramid = new Pyramid<TileHeights>(levels[0]!.z, z, write, shrinkingHeights);
  const range: [number, number] = [Infinity, -Infinity];
  let done = 0;
  for (let y = minY; y <= maxY; y += 1) {
    for (let x = minX; x <= maxX; x += 1) {
      const heights = await warp({ z, x, y });
      widen(range, heights);
      await pyramid.add({ z, x, y }, heights);
      onProgress?.((done += 1), total);
    }
  }
  await pyramid.finish();
  if (range[0] > range[1]) throw new ImageryError('文件里没有一个有效的高程，请核对无数据值与单位（米）。');
  return [Math.floor(range[0] * 10) / 10, Math.ceil(range[1] * 10) / 10];
}

function widen(range: [number, number], heights: TileHeights): void {
  for (const height of heights) {
    if (height < range[0]) range[0] = height;
    if (height > range[1]) range[1] = height;
  }
}
