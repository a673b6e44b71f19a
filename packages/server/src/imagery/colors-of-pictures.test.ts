// Colours of pictures with 16 bits, no data, alpha and many bands, as they stand in the tiles; stretches worked out by hand.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type GeoTiffPlan, ImageryError, percentile } from '@onemap/core/imagery';
import { readStretch } from './read-stretch.js';
import { importImagery, type ImageryImport } from './import-imagery.js';
import type { SetRecord } from './set-record.js';
import { facts, temporaryFolder, writeGeoTiff, type ValueOf } from './small-geotiff.test-data.js';

const side = 40075016.685578488 / 65536;
/** Exactly the tile 16/26016/51944 of Web Mercator. */
const plan: GeoTiffPlan = {
  ...{ width: 256, height: 256, bands: 3, bits: 16, crs: 'EPSG:3857', rowsPerStrip: 16, pixel: side / 256 },
  origin: [-20037508.342789244 + 51944 * side, 20037508.342789244 - 26016 * side],
};

async function run(
  changes: Partial<GeoTiffPlan>,
  valueOf: ValueOf,
  options: Partial<ImageryImport> = {},
): Promise<{ record: SetRecord; at: (x: number, y: number) => Promise<number[]> }> {
  const folder = await temporaryFolder();
  const path = await writeGeoTiff(join(folder, 'picture.tif'), { ...plan, ...changes }, valueOf);
  const { record } = await importImagery(join(folder, 'imagery'), path, { facts, format: 'png', ...options });
  const tile = join(folder, 'imagery', facts.id, 'WebMercatorQuad/16/26016/51944.png');
  const pixels = await sharp(await readFile(tile))
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { record, at: async (x, y) => [...pixels.subarray(4 * (256 * y + x), 4 * (256 * y + x) + 4)] };
}

describe('16 bits', () => {
  it('are stretched from the 2nd to the 98th percentile, told in the catalogue', async () => {
    // 65536 pixels with 0 to 65535 once each: percentiles 1310.7 and 64224.3.
    const { record, at } = await run({ bands: 1 }, (column, row) => 256 * row + column);
    expect(record.stretch).toMatchObject({ method: 'percentile', low: 2, high: 98 });
    expect(record.stretch!.bands[0]![0]).toBeCloseTo(1310.7, 6);
    expect(record.stretch!.bands[0]![1]).toBeCloseTo(64224.3, 6);
    expect(await at(0, 0)).toEqual([0, 0, 0, 255]);
    expect(await at(255, 255)).toEqual([255, 255, 255, 255]);
    // (32768 - 1310.7) / 62913.6 * 255 = 127.50.
    expect((await at(0, 128))[0]).toBeGreaterThanOrEqual(127);
    expect((await at(0, 128))[0]).toBeLessThanOrEqual(128);
    // (16384 - 1310.7) / 62913.6 * 255 = 61.09.
    expect((await at(0, 64))[0]).toBe(61);
  });

  it('are stretched band by band', async () => {
    const { at } = await run({}, (column, _, band) => [100, 1000, 10000][band]! + column);
    const [left, right] = [await at(0, 5), await at(255, 5)];
    expect([left.slice(0, 3), right.slice(0, 3)]).toEqual([
      [0, 0, 0],
      [255, 255, 255],
    ]);
  });

  it('can be stretched between values, or keep the upper byte', async () => {
    const values = await run({ bands: 1 }, (column) => column * 100, {
      stretch: readStretch('values:0,10200'),
    });
    expect((await values.at(51, 0))[0]).toBe(128);
    expect((await values.at(200, 0))[0]).toBe(255);
    const plain = await run({ bands: 1 }, () => 0x8fff, { stretch: readStretch('none') });
    expect([(await plain.at(0, 0))[0], plain.record.stretch]).toEqual([0x8f, null]);
  });

  it('leave out no data in the percentiles and in the picture', async () => {
    const { record, at } = await run({ bands: 1, noData: 0 }, (column) => (column < 128 ? 0 : 5000));
    expect(record.stretch!.bands).toEqual([[5000, 5001]]);
    expect(await at(10, 10)).toEqual([0, 0, 0, 0]);
    expect((await at(200, 10))[3]).toBe(255);
  });
});

describe('8 bits', () => {
  it('stay as they are, and alpha stays alpha', async () => {
    const { record, at } = await run({ bits: 8, bands: 4, alpha: true }, (column, _, band) =>
      band === 3 ? (column < 100 ? 0 : 255) : 40 * (band + 1),
    );
    expect(record.stretch).toBeNull();
    expect([await at(50, 0), await at(99, 0), await at(101, 0)]).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [40, 80, 120, 255],
    ]);
  });

  it('of a scene with many bands show those that are asked for', async () => {
    const { at } = await run({ bits: 8, bands: 5 }, (_, __, band) => 10 * (band + 1), { bands: [4, 3, 2] });
    expect(await at(3, 3)).toEqual([40, 30, 20, 255]);
    await expect(run({ bits: 8 }, () => 1, { bands: [4, 3, 2] })).rejects.toThrow(ImageryError);
  });

  it('need all colours to be no data, and do not darken the edge beside it', async () => {
    const { at } = await run({ bits: 8, noData: 0, pixel: (side / 256) * 1.1 }, (column, _, band) =>
      column < 100 ? 0 : band === 0 ? 0 : 200,
    );
    // 100 * 1.1 = 110.
    expect(await at(109, 50)).toEqual([0, 0, 0, 0]);
    for (const x of [110, 111, 112]) expect(await at(x, 50)).toEqual([0, 200, 200, 255]);
  });
});

describe('stretches', () => {
  it('are read from a command, and refused with a sentence', () => {
    expect(readStretch('1,99.5')).toEqual({ method: 'percentile', low: 1, high: 99.5 });
    expect(readStretch('values:-20,300')).toEqual({ method: 'values', low: -20, high: 300 });
    for (const text of ['98,2', '-1,99', '2,101', 'all', '', 'values:3,3'])
      expect(() => readStretch(text), text).toThrow(ImageryError);
  });

  it('take percentiles by rank: of 0, 10, 20, 30 the half is 15', () => {
    expect([0, 50, 100].map((percent) => percentile([0, 10, 20, 30], percent))).toEqual([0, 15, 30]);
    expect(percentile([], 50)).toBe(0);
  });
});
