// The import-elevation command: what it says, what it refuses, and the warnings about heights that may be secret.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hillOf, hillsPlan } from '../elevation/small-elevation.test-data.js';
import { temporaryFolder, writeGeoTiff } from '../imagery/small-geotiff.test-data.js';
import { runCli } from './main.js';

let folder: string;
let file: string;
let said: string;

beforeEach(async () => {
  said = '';
  const listen = (text: unknown): boolean => {
    said += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(listen);
  vi.spyOn(process.stderr, 'write').mockImplementation(listen);
  folder = await temporaryFolder();
  file = await writeGeoTiff(join(folder, '甘谷90米.tif'), hillsPlan, hillOf);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const run = (...args: string[]): Promise<number> =>
  runCli(['import-elevation', ...args, '--data', join(folder, 'data')]);

describe('import-elevation', () => {
  it('writes the set with what it was told, and reminds of the source of what everyone may have', async () => {
    expect(
      await run(file, '--date', '2000-02-11/2000-02-22', '--licence', '公开', '--encoding', 'terrarium'),
    ).toBe(0);
    expect(said).toContain('已导入 elevation：111 米，海拔 1000 至 2990 米');
    expect(said).toContain('人人可取');
    const record = JSON.parse(
      await readFile(join(folder, 'data', 'elevation', 'elevation', 'set.json'), 'utf8'),
    ) as unknown;
    expect(record).toMatchObject({
      ...{ id: 'elevation', title: '地形高程', date: '2000-02-11/2000-02-22', licence: '公开' },
      ...{ source: '甘谷90米', synthetic: false, access: 'public', encoding: 'terrarium' },
    });
  });

  it('refuses fine heights for everyone, takes them for those who have logged in, and warns', async () => {
    const fine = await writeGeoTiff(join(folder, 'fine.tif'), { ...hillsPlan, pixel: 0.0001 }, hillOf);
    expect(await run(fine)).toBe(1);
    expect(said).toContain('可能涉密');
    expect(await run(fine, '--signed-in')).toBe(0);
    expect(said).toContain('不要把它的瓦片放到公网');
  });

  it('keeps a set of the same id unless it shall be replaced', async () => {
    expect(await run(file)).toBe(0);
    expect(await run(file)).toBe(1);
    expect(said).toContain('已有编号为 elevation 的高程');
    expect(await run(file, '--replace')).toBe(0);
  });

  it.each([
    [['--id', '../x'], '--id ../x'],
    [['--date', 'May'], '--date May'],
    [['--date', '2000-02-30'], '--date 2000-02-30'],
    [['--date', '2000-02-22/2000-02-11'], '--date 2000-02-22/2000-02-11'],
    [['--crs', 'EPSG:9999'], '不支持的坐标系'],
    [['--nodata', 'none'], '--nodata none'],
    [['--encoding', 'jpeg'], '--encoding jpeg'],
    [['--what'], '--what'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    expect(await run(file, ...args)).toBe(2);
    expect(said).toContain(sentence);
  });

  it('names a file that is not there', async () => {
    expect(await run(join(folder, 'none.tif'))).toBe(2);
    expect(said).toContain('找不到文件');
  });
});
