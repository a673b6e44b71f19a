// Broken height files and full disks: a sentence that says why, and never half a set.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GeoTiffPlan, ImageryError } from '@onemap/core/imagery';
import { geoTiffBytes, temporaryFolder } from '../imagery/small-geotiff.test-data.js';
import { importElevation } from './import-elevation.js';
import { elevationFacts as facts, hillOf, hillsPlan as plan } from './small-elevation.test-data.js';

const good = geoTiffBytes(plan, hillOf);

async function attempt(bytes: Uint8Array): Promise<{ error: unknown; left: string[] }> {
  const home = await temporaryFolder();
  const path = join(home, 'heights.tif');
  await writeFile(path, bytes);
  const sets = join(home, 'elevation');
  const error: unknown = await importElevation(sets, path, { facts }).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, left: await readdir(sets).catch(() => []) };
}

const other = (change: Partial<GeoTiffPlan>, value = 9): Buffer =>
  geoTiffBytes({ ...plan, ...change }, () => value);

describe('refused with a sentence, nothing left behind', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', Buffer.alloc(0), /不是可读的 GeoTIFF/],
    ['a text', Buffer.from('甘谷县'.repeat(500)), /不是可读的 GeoTIFF/],
    ['a file that ends in the middle', good.subarray(0, good.length - 5000), /不完整/],
    ['a grid without place', other({ crs: null }), /没有地理参考/],
    ['an unknown system', other({ crs: 'EPSG:32648' }), /不支持坐标系 EPSG:32648/],
    ['pixels of no size', other({ pixel: 0 }), /像元大小为零/],
    ['a place beyond the globe', other({ origin: [400, 34] }), /不在地图范围/],
    ['a shaded relief of 8 bits', other({ bits: 8 }), /8 位/],
    ['a picture of three bands', other({ bands: 3 }), /3 个波段/],
    ['nothing but no data', other({}, -9999), /没有一个有效的高程/],
    ['heights that no place has', other({ bits: 32, numbers: 'float' }, 1e30), /没有一个有效的高程/],
  ])('%s', async (_, bytes, message) => {
    const { error, left } = await attempt(bytes);
    expect(error).toBeInstanceOf(ImageryError);
    expect((error as Error).message).toMatch(message);
    expect(left).toEqual([]);
  });

  it('a disk that is full in the middle, and one that is full at the end', async () => {
    for (const name of [/\.png$/, /set\.json$/]) {
      const home = await temporaryFolder();
      const path = join(home, 'heights.tif');
      await writeFile(path, good);
      let written = 0;
      const full = async (file: string, data: Uint8Array | string): Promise<void> => {
        if (name.test(file) && (written += 1) > (file.endsWith('json') ? 0 : 2))
          throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        await writeFile(file, data);
      };
      const sets = join(home, 'elevation');
      await expect(importElevation(sets, path, { facts, writeFile: full })).rejects.toThrow(/磁盘空间不足/);
      expect(await readdir(sets)).toEqual([]);
    }
  });
});

describe('memory', () => {
  it('holds no more of the grid than its budget and a piece', async () => {
    const home = await temporaryFolder();
    const path = join(home, 'heights.tif');
    const large: GeoTiffPlan = { ...plan, width: 900, height: 700, tileSize: 128 };
    await writeFile(path, geoTiffBytes(large, hillOf));
    const piece = 128 * 128 * 4;
    const { peakBytes } = await importElevation(join(home, 'elevation'), path, { facts, budget: 8 * piece });
    expect(peakBytes).toBeLessThanOrEqual(9 * piece);
  });
});
