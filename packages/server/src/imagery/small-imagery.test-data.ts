// A catalogue with one small set of imagery in the small register's county, for tests of the routes and of the kit.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createImagery, type Imagery, type ImageryOptions } from './catalogue.js';
import { importImagery } from './import-imagery.js';
import { facts, temporaryFolder, writeGeoTiff } from './small-geotiff.test-data.js';

/** 600 x 600 pixels of 2 m around 105.34, 34.74; the right upper corner has no data. */
export async function smallImagery(
  years: readonly number[] = [2013, 2015],
  options: Omit<ImageryOptions, 'folders'> = {},
): Promise<{ imagery: Imagery; folder: string }> {
  const home = await temporaryFolder();
  const folder = join(home, 'imagery');
  await mkdir(folder);
  for (const year of years) {
    const path = await writeGeoTiff(
      join(home, 'picture.tif'),
      {
        ...{ width: 600, height: 600, bands: 3, bits: 8, rowsPerStrip: 50, crs: 'EPSG:4523', noData: 0 },
        ...{ origin: [35531135.899 - 600, 3845801.615 + 600], pixel: 2 },
      },
      (column, row, band) => (column >= 400 && row < 230 ? 0 : [year % 200, 120, 60][band]!),
    );
    await importImagery(folder, path, {
      facts: {
        ...facts,
        id: `valley-${year}`,
        year,
        captureDate: `${year}-09-21`,
        title: `${year} 年示意影像`,
      },
    });
  }
  return { imagery: createImagery({ folders: [folder], ...options }), folder };
}
