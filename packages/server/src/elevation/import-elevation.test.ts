// Imports of small height grids: which height stands at which place, in every system and both encodings, and what has no data.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { GeoTiffPlan } from '@onemap/core/imagery';
import { temporaryFolder, writeGeoTiff, type ValueOf } from '../imagery/small-geotiff.test-data.js';
import { heightIn, lonOfPixel, pixelOf } from './decoded-tile.test-data.js';
import { importElevation, type ElevationImport } from './import-elevation.js';
import { elevationFacts as facts, hillOf, hillsPlan } from './small-elevation.test-data.js';

async function run(plan: GeoTiffPlan, valueOf: ValueOf, options: Partial<ElevationImport> = {}) {
  const home = await temporaryFolder();
  const path = await writeGeoTiff(join(home, 'heights.tif'), plan, valueOf);
  const { record } = await importElevation(join(home, 'elevation'), path, { facts, ...options });
  const z = record.levels[record.levels.length - 1]!.z;
  const folder = join(home, 'elevation', facts.id);
  const at = (lon: number, lat: number, right = 0, down = 0): Promise<number> => {
    const place = pixelOf(lon, lat, z);
    return heightIn(folder, record.encoding, { z, ...place, px: place.px + right, py: place.py + down });
  };
  return { record, z, at, folder };
}

describe('heights that rise evenly to the east', () => {
  it.each(['terrain-rgb', 'terrarium'] as const)('are read back from %s within a tenth', async (encoding) => {
    const { record, z, folder } = await run(hillsPlan, hillOf, { encoding });
    expect(record).toMatchObject({
      ...{ encoding, resolutionM: 111, extent: [105.24, 34.64, 105.44, 34.84], fillM: 1000 },
      ...{
        access: 'public',
        original: { width: 200, height: 200, crs: 'EPSG:4490', bits: 16, noData: -9999 },
      },
    });
    // 0.001 degrees are 0.73 pixels of level 10 (360 / 1024 / 256 = 0.00137) and 1.46 of level 11.
    expect(z).toBe(11);
    for (const lon of [105.2605, 105.3333, 105.4]) {
      const place = pixelOf(lon, 34.74, z);
      const middle = lonOfPixel(z, place.x, place.px);
      // The middle of column c is at 105.24 + (c + 0.5) / 1000.
      const expected = 1000 + 10 * ((middle - 105.24) / 0.001 - 0.5);
      const found = await heightIn(folder, encoding, { z, ...place });
      expect(Math.abs(found - expected)).toBeLessThan(0.1);
    }
  });

  it('have upper levels that are means of four', async () => {
    const { folder } = await run(hillsPlan, hillOf);
    const place = pixelOf(105.34, 34.74, 10);
    const expected = 1000 + 10 * ((lonOfPixel(10, place.x, place.px) - 105.24) / 0.001 - 0.5);
    expect(Math.abs((await heightIn(folder, 'terrain-rgb', { z: 10, ...place })) - expected)).toBeLessThan(
      0.2,
    );
  });
});

/** Grids of 512 pixels whose middle is 105.34, 34.74; PROJ's coordinates of it from the EPSG register. */
const middles: readonly [crs: string, x: number, y: number, pixel: number][] = [
  ['EPSG:4523', 35531135.899, 3845801.615, 40],
  ['EPSG:4544', 531135.899, 3845801.615, 40],
  ['EPSG:3857', 11726395.16, 4128604.077, 48],
  ['EPSG:4490', 105.34, 34.74, 0.0004],
  ['EPSG:4326', 105.34, 34.74, 0.0004],
];

/** 1000 in the north-west, 2000 in the north-east, 1500 and 2500 south of them. */
const quarters: ValueOf = (column, row) => (column < 256 ? 1000 : 2000) + (row < 256 ? 0 : 500);

describe.each(middles)('a grid in %s', (crs, x, y, pixel) => {
  const plan: GeoTiffPlan = {
    ...{ width: 512, height: 512, bands: 1, bits: 32, numbers: 'float', tileSize: 128, crs, pixel },
    origin: [x - 256 * pixel, y + 256 * pixel],
  };

  it('has its middle where PROJ has it, and its corners in its quarters', async () => {
    const { at, record } = await run(plan, quarters);
    expect(await at(105.34, 34.74, -3, -3)).toBe(1000);
    expect(await at(105.34, 34.74, 3, -3)).toBe(2000);
    expect(await at(105.34, 34.74, -3, 3)).toBe(1500);
    expect(await at(105.34, 34.74, 3, 3)).toBe(2500);
    // A little inside of the grid's own corners; in the zone its edges lean by a fifth of a degree.
    const [west, south, east, north] = record.extent;
    const inset = 0.004;
    expect(await at(west + inset, north - inset)).toBe(1000);
    expect(await at(east - inset, north - inset)).toBe(2000);
    expect(await at(west + inset, south + inset)).toBe(1500);
    expect(await at(east - inset, south + inset)).toBe(2500);
    expect(record.range).toEqual([1000, 2500]);
    expect(record.original).toMatchObject({ crs, bits: 32, isFloat: true });
  });
});

describe('no data', () => {
  it('is the lowest height, opaque, and weighs nothing beside the rest', async () => {
    const hole: ValueOf = (column) => (column < 100 ? -9999 : 1800);
    const { at, record, folder, z } = await run(hillsPlan, hole);
    expect([record.fillM, record.range]).toEqual([1800, [1800, 1800]]);
    expect([await at(105.26, 34.74), await at(105.4, 34.74)]).toEqual([1800, 1800]);
    const { x, y } = pixelOf(105.26, 34.74, z);
    const { isOpaque } = await sharp(join(folder, 'WebMercatorQuad', `${z}`, `${y}`, `${x}.png`)).stats();
    expect(isOpaque).toBe(true);
  });

  it('is what no place on Earth has, though the file does not say so', async () => {
    const { noData: _, ...silent } = hillsPlan;
    const { record } = await run({ ...silent }, (column) => (column < 100 ? -32768 : 1234));
    expect(record.range).toEqual([1234, 1234]);
  });

  it('is what the caller says', async () => {
    const { record } = await run(hillsPlan, (column) => (column < 100 ? 0 : 1234), { noData: 0 });
    expect(record.range).toEqual([1234, 1234]);
  });
});

describe('fine heights', () => {
  const fine: GeoTiffPlan = { ...hillsPlan, pixel: 0.0001 };

  it('are not imported for everyone, and nothing is left', async () => {
    await expect(run(fine, hillOf)).rejects.toThrow(/细于 30 米.*涉密.*--signed-in/);
  });

  it('are imported for those who have logged in, and for everyone when they are invented', async () => {
    const kept = await run(fine, hillOf, { facts: { ...facts, access: 'signed-in' } });
    expect([kept.record.resolutionM, kept.record.access]).toEqual([11.1, 'signed-in']);
    const invented = await run(fine, hillOf, { facts: { ...facts, synthetic: true } });
    expect(invented.record.access).toBe('public');
  });

  it('begin where a second of arc ends: 30.9 m is public, 27 m is not', async () => {
    // A second is 30.83 m from south to north at 34.74 degrees (a degree is 110.98 km), and 25.4 m from west to east.
    expect((await run({ ...hillsPlan, pixel: 1 / 3600 }, hillOf)).record.resolutionM).toBeCloseTo(30.8, 1);
    await expect(
      run({ ...hillsPlan, crs: 'EPSG:4523', origin: [35530000, 3846000], pixel: 27 }, hillOf),
    ).rejects.toThrow(/细于 30 米/);
  });
});

describe('the record', () => {
  it('has one revision for the same heights, and another for others', async () => {
    const revisionOf = async (valueOf: ValueOf): Promise<string> =>
      (await run(hillsPlan, valueOf)).record.revision;
    const first = await revisionOf(hillOf);
    expect(await revisionOf(hillOf)).toBe(first);
    expect(await revisionOf((column) => hillOf(column) + 1)).not.toBe(first);
  });

  it('lists every tile of every level, and each is there', async () => {
    const { record, folder } = await run(hillsPlan, hillOf);
    for (const { z, minX, maxX, minY, maxY } of record.levels)
      for (let y = minY; y <= maxY; y += 1)
        for (let x = minX; x <= maxX; x += 1)
          expect(
            (await readFile(join(folder, 'WebMercatorQuad', `${z}`, `${y}`, `${x}.png`))).length,
          ).toBeGreaterThan(50);
  });
});
