// Broken files, full disks and second imports: a sentence that says why, and never half a set.
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unfinishedPrefix } from './set-folder.js';
import { type GeoTiffPlan, ImageryError } from '@onemap/core/imagery';
import { importImagery } from './import-imagery.js';
import { facts, geoTiffBytes, temporaryFolder } from './small-geotiff.test-data.js';

const plan: GeoTiffPlan = {
  ...{ width: 300, height: 300, bands: 3, bits: 8, tileSize: 64, crs: 'EPSG:4523' },
  ...{ origin: [35530000, 3846000], pixel: 2 },
};
const good = geoTiffBytes(plan, (column, row) => (column + row) % 256);

async function attempt(bytes: Uint8Array): Promise<{ error: unknown; left: string[] }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'picture.tif');
  await writeFile(path, bytes);
  const sets = join(folder, 'imagery');
  const error: unknown = await importImagery(sets, path, { facts }).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, left: await readdir(sets).catch(() => []) };
}

/** A copy with the value of a tag in the directory replaced. */
function withTag(tag: number, value: number): Buffer {
  const bytes = Buffer.from(good);
  for (let entry = 0; entry < bytes.readUInt16LE(8); entry += 1) {
    const at = 10 + 12 * entry;
    if (bytes.readUInt16LE(at) === tag) bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}

describe('refused with a sentence, nothing left behind', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', Buffer.alloc(0), /不是可读的 GeoTIFF/],
    ['a text', Buffer.from('甘谷县'.repeat(500)), /不是可读的 GeoTIFF/],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /不是可读的 GeoTIFF/],
    ['a head without a body', good.subarray(0, 100), /不是可读的|不完整|损坏/],
    ['a file that ends in the middle', good.subarray(0, good.length - 5000), /不完整/],
    [
      'a directory beyond the end',
      Buffer.concat([Buffer.from('49492a00ffffff7f', 'hex'), Buffer.alloc(2000)]),
      /不是可读的|无效|损坏/,
    ],
    ['a picture without place', geoTiffBytes({ ...plan, crs: null }, () => 9), /没有地理参考/],
    ['an unknown system', geoTiffBytes({ ...plan, crs: 'EPSG:32648' }, () => 9), /不支持坐标系 EPSG:32648/],
    ['no width', withTag(256, 0), /尺寸/],
    ['a width of four thousand millions', withTag(256, 4_000_000_000), /尺寸/],
    ['tiles of no width', withTag(322, 0), /分块/],
    ['tiles as wide as a country', withTag(322, 1 << 22), /分块|不是可读的/],
    ['more rows than blocks', withTag(257, 30_000), /不完整|损坏/],
    ['a compression that there is none of', withTag(259, 60_000), /不是可读的/],
    ['pixels of no size', geoTiffBytes({ ...plan, pixel: 0 }, () => 9), /像元大小为零/],
    [
      'a place beyond the globe',
      geoTiffBytes({ ...plan, crs: 'EPSG:4490', origin: [400, 34], pixel: 1e-5 }, () => 9),
      /不在地图范围/,
    ],
  ])('%s', async (_, bytes, message) => {
    const { error, left } = await attempt(bytes);
    expect(error).toBeInstanceOf(ImageryError);
    expect((error as Error).message).toMatch(message);
    expect(left).toEqual([]);
  });

  it('a disk that is full in the middle, and one that is full at the end', async () => {
    for (const name of [/\.webp$/, /set\.json$/]) {
      const folder = await temporaryFolder();
      const path = join(folder, 'picture.tif');
      await writeFile(path, good);
      let written = 0;
      const full = async (file: string, data: Uint8Array | string): Promise<void> => {
        if (name.test(file) && (written += 1) > (file.endsWith('json') ? 0 : 3))
          throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        await writeFile(file, data);
      };
      const sets = join(folder, 'imagery');
      await expect(importImagery(sets, path, { facts, writeFile: full })).rejects.toThrow(/磁盘空间不足/);
      expect(await readdir(sets)).toEqual([]);
    }
  });
});

describe('a second import', () => {
  it('takes the place of the first at once, and keeps it when it fails', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'picture.tif');
    const sets = join(folder, 'imagery');
    const revision = async (): Promise<string> =>
      (JSON.parse(await readFile(join(sets, facts.id, 'set.json'), 'utf8')) as { revision: string }).revision;
    await writeFile(path, good);
    const first = (await importImagery(sets, path, { facts })).record.revision;
    expect((await importImagery(sets, path, { facts })).record.revision).toBe(first);
    await writeFile(path, good.subarray(0, good.length - 5000));
    await expect(importImagery(sets, path, { facts })).rejects.toThrow(ImageryError);
    expect(await revision()).toBe(first);
    await writeFile(
      path,
      geoTiffBytes(plan, (column) => column % 256),
    );
    await importImagery(sets, path, { facts });
    expect(await revision()).not.toBe(first);
    expect(await readdir(sets)).toEqual([facts.id]);
  });

  it('clears what an import left whose process is gone, and nothing of one that runs', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'picture.tif');
    const sets = join(folder, 'imagery');
    await writeFile(path, good);
    // No process has a number as large.
    const [dead, alive] = [`${unfinishedPrefix}4194999-a`, `${unfinishedPrefix}${process.ppid}-a`];
    for (const name of [dead, alive]) await mkdir(join(sets, name), { recursive: true });
    await importImagery(sets, path, { facts });
    await expect(access(join(sets, dead))).rejects.toThrow();
    await access(join(sets, alive));
  });
});

describe('memory', () => {
  it('holds no more of the picture than its budget and a piece', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'picture.tif');
    const large: GeoTiffPlan = { ...plan, width: 1500, height: 1200, tileSize: 128 };
    await writeFile(
      path,
      geoTiffBytes(large, (column, row, band) => (column * row + band) % 251),
    );
    const piece = 128 * 128 * 4;
    const { peakBytes } = await importImagery(join(folder, 'imagery'), path, { facts, budget: 10 * piece });
    expect(peakBytes).toBeLessThanOrEqual(11 * piece);
    expect(peakBytes).toBeGreaterThan(5 * piece);
  });
});
