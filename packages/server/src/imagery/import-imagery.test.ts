// Imports of small GeoTIFFs: where their pixels end up in both grids, in every system, and what the catalogue says.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fromArrayBuffer } from 'geotiff';
import type { GeoTiffPlan } from '@onemap/core/imagery';
import { importImagery, type ImageryImport } from './import-imagery.js';
import {
  facts,
  geoTiffBytes,
  temporaryFolder,
  writeGeoTiff,
  type ValueOf,
} from './small-geotiff.test-data.js';

/** Red in the west half, blue in the east one, green in the south. */
const halves =
  (width: number, height: number): ValueOf =>
  (column, row, band) =>
    [column < width / 2 ? 255 : 0, row >= height / 2 ? 255 : 0, column < width / 2 ? 0 : 255, 255][band]!;

const base = {
  width: 512,
  height: 512,
  bands: 3,
  bits: 8,
  crs: 'EPSG:3857',
  origin: [0, 0],
  pixel: 1,
} as const;

/** One tile of level 16 around the point that PROJ gives for 105.34, 34.74: columns and rows of the test above. */
const side = 40075016.685578488 / 65536;
const corner: [number, number] = [-20037508.342789244 + 51944 * side, 20037508.342789244 - 26016 * side];

async function run(
  plan: GeoTiffPlan,
  valueOf: ValueOf,
  options: Partial<ImageryImport> = {},
): Promise<{ folder: string; made: Awaited<ReturnType<typeof importImagery>> }> {
  const folder = await temporaryFolder();
  const path = await writeGeoTiff(join(folder, 'picture.tif'), plan, valueOf);
  const made = await importImagery(join(folder, 'imagery'), path, { facts, format: 'png', ...options });
  return { folder: join(folder, 'imagery', facts.id), made };
}

async function pixel(folder: string, path: string, x: number, y: number): Promise<number[]> {
  const image = sharp(await readFile(join(folder, `${path}.png`))).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(4 * (y * info.width + x), 4 * (y * info.width + x) + 4)];
}

describe('the header that we write', () => {
  it('is read by geotiff.js with its system, box and values', async () => {
    const plan: GeoTiffPlan = {
      ...{ width: 40, height: 20, bands: 4, bits: 16, tileSize: 16, crs: 'EPSG:4523', alpha: true },
      ...{ origin: [35530000, 3846000], pixel: 2, noData: 0 },
    };
    const bytes = geoTiffBytes(plan, (column, row, band) => 1000 * band + 40 * row + column);
    const file = await fromArrayBuffer(new Uint8Array(bytes).buffer);
    const image = await file.getImage();
    expect(image.getBoundingBox()).toEqual([35530000, 3845960, 35530080, 3846000]);
    expect(image.getGeoKeys()?.ProjectedCSTypeGeoKey).toBe(4523);
    expect(image.getGDALNoData()).toBe(0);
    const read = await image.readRasters({ window: [17, 18, 19, 19], interleave: true });
    expect([...(read as unknown as Uint16Array)]).toEqual([737, 1737, 2737, 3737, 738, 1738, 2738, 3738]);
  });
});

describe('a picture in Web Mercator', () => {
  it('that is exactly one tile is that tile, pixel for pixel', async () => {
    const plan: GeoTiffPlan = { ...base, width: 256, height: 256, origin: corner, pixel: side / 256 };
    const { folder, made } = await run(plan, (column, row, band) => [column, row, 7][band]!);
    const levels = made.record.grids.WebMercatorQuad;
    expect(levels[levels.length - 1]).toEqual({ z: 16, minX: 51944, minY: 26016, maxX: 51944, maxY: 26016 });
    for (const [x, y] of [
      [0, 0],
      [255, 0],
      [17, 200],
      [255, 255],
    ] as const)
      expect(await pixel(folder, 'WebMercatorQuad/16/26016/51944', x, y)).toEqual([x, y, 7, 255]);
  });

  it('has upper levels that are means of four', async () => {
    const plan: GeoTiffPlan = { ...base, width: 256, height: 256, origin: corner, pixel: side / 256 };
    const { folder } = await run(plan, (column, row, band) => [column, row, 7][band]!);
    // The tile is the left upper quarter of the one above (both numbers are even); (0 + 1) / 2 is rounded up.
    expect(await pixel(folder, 'WebMercatorQuad/15/13008/25972', 0, 0)).toEqual([1, 1, 7, 255]);
    expect(await pixel(folder, 'WebMercatorQuad/15/13008/25972', 10, 127)).toEqual([21, 255, 7, 255]);
    expect(await pixel(folder, 'WebMercatorQuad/15/13008/25972', 128, 0)).toEqual([0, 0, 0, 0]);
  });
});

/** Pictures of 512 pixels whose middle is 105.34, 34.74; PROJ's coordinates of it from the EPSG register. */
const middles: readonly [crs: string, x: number, y: number, pixel: number][] = [
  ['EPSG:4523', 35531135.899, 3845801.615, 2],
  ['EPSG:4544', 531135.899, 3845801.615, 2],
  ['EPSG:3857', 11726395.16, 4128604.077, 2.4],
  ['EPSG:4490', 105.34, 34.74, 0.00002],
  ['EPSG:4326', 105.34, 34.74, 0.00002],
];

describe.each(middles)('a picture in %s', (crs, x, y, size) => {
  it.each([
    ['in strips', { rowsPerStrip: 37 }],
    ['in tiles', { tileSize: 128 }],
  ])('%s has its middle where PROJ has it, in both grids', async (_, layout) => {
    const plan: GeoTiffPlan = {
      ...base,
      ...layout,
      crs,
      origin: [x - 256 * size, y + 256 * size],
      pixel: size,
    };
    const { folder, made } = await run(plan, halves(512, 512));
    // 51944.56: pixel 0.56 * 256 = 143.4 across; 26016.36: pixel 91.6 down (three decimals more: .5587 and .3580).
    const tile = 'WebMercatorQuad/16/26016/51944';
    expect(await pixel(folder, tile, 138, 86)).toEqual([255, 0, 0, 255]);
    expect(await pixel(folder, tile, 148, 86)).toEqual([0, 0, 255, 255]);
    expect(await pixel(folder, tile, 138, 97)).toEqual([255, 255, 0, 255]);
    // 285.34 / (360 / 65536) = 51944.56; 55.26 / (360 / 65536) = 10059.78: pixel 199.2 down.
    const inDegrees = 'CGCS2000Quad/16/10059/51944';
    expect(await pixel(folder, inDegrees, 138, 194)).toEqual([255, 0, 0, 255]);
    expect(await pixel(folder, inDegrees, 148, 204)).toEqual([0, 255, 255, 255]);
    expect(made.record.original.crs).toBe(crs);
    expect(made.record.resolutionM).toBeGreaterThan(1.8);
    expect(made.record.resolutionM).toBeLessThan(2.3);
  });
});
