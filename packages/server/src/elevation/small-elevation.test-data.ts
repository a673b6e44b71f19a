// A catalogue with a small coarse set of heights for everyone and a fine one for those who have logged in.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeoTiffPlan } from '@onemap/core/imagery';
import { temporaryFolder, writeGeoTiff } from '../imagery/small-geotiff.test-data.js';
import { createElevationCatalogue, type ElevationCatalogue } from './elevation-catalogue.js';
import type { ElevationFacts } from './elevation-record.js';
import { importElevation } from './import-elevation.js';

export const elevationFacts: ElevationFacts = {
  ...{ id: 'hills', title: '示意地形', date: '2000', licence: '仅供测试', source: '程序生成' },
  ...{ synthetic: false, access: 'public' },
};

/** 0.2 by 0.2 degrees around 105.34, 34.74, 0.001 degrees a pixel: 111 m from south to north. */
export const hillsPlan: GeoTiffPlan = {
  ...{ width: 200, height: 200, bands: 1, bits: 16, numbers: 'signed', rowsPerStrip: 50 },
  ...{ crs: 'EPSG:4490', origin: [105.24, 34.84], pixel: 0.001, noData: -9999 },
};

/** Ten metres more with each column to the east; the row does not count. */
export const hillOf = (column: number): number => 1000 + 10 * column;

export async function smallElevation(): Promise<{ elevation: ElevationCatalogue; folder: string }> {
  const home = await temporaryFolder();
  const folder = join(home, 'elevation');
  await mkdir(folder);
  const coarse = await writeGeoTiff(join(home, 'coarse.tif'), hillsPlan, hillOf);
  await importElevation(folder, coarse, { facts: elevationFacts });
  const fine = await writeGeoTiff(join(home, 'fine.tif'), { ...hillsPlan, pixel: 0.0001 }, hillOf);
  await importElevation(folder, fine, { facts: { ...elevationFacts, id: 'fine', access: 'signed-in' } });
  return { elevation: createElevationCatalogue([folder]), folder };
}
