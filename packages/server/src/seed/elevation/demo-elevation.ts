// The demo's heights: an invented valley on a coarse grid around the county, through the same importer as real heights.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importElevation } from '../../elevation/import-elevation.js';
import { geoTiffHeader } from '@onemap/core/imagery';
import { valleyHeight } from './valley.js';

export interface DemoElevationOptions {
  /** Of all sets; the demo's is replaced. */
  readonly folder: string;
  /** Called with the tiles of the lowest level. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Longitude and latitude of the north-west corner; wider than the county, so that the land does not end in sight. */
const origin = [104.3, 35.5] as const;
/** Degrees a pixel: about 110 m from south to north. */
const pixel = 0.001;
const [width, height] = [2000, 1500];

export async function makeDemoElevation({ folder, onProgress }: DemoElevationOptions): Promise<void> {
  const path = join(folder, '.drawn.tif');
  try {
    await writeFile(path, Buffer.concat([header(), heights()]));
    await importElevation(folder, path, {
      facts: {
        ...{ id: 'demo', title: '示意地形', date: null, licence: '仅供演示' },
        ...{ source: '程序生成的示意地形，约 110 米一格', synthetic: true, access: 'public' },
      },
      ...(onProgress && { onProgress }),
    });
  } finally {
    await rm(path, { force: true });
  }
}

function header(): Uint8Array {
  return geoTiffHeader({
    ...{ width, height, bands: 1, bits: 16, numbers: 'signed', rowsPerStrip: 64 },
    ...{ crs: 'EPSG:4490', origin, pixel },
  });
}

/** Whole metres, row by row from the north. */
function heights(): Buffer {
  const metres = new Int16Array(width * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      metres[row * width + column] = Math.round(
        valleyHeight(origin[0] + (column + 0.5) * pixel, origin[1] - (row + 0.5) * pixel),
      );
  return Buffer.from(metres.buffer);
}
