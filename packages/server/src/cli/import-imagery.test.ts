// The command import-imagery: what it says, what it refuses, and the set that it leaves in the data folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder, writeGeoTiff } from '../imagery/small-geotiff.test-data.js';
import type { SetRecord } from '../imagery/set-record.js';
import { runCli } from './main.js';

let said = '';
let folder: string;
let file: string;

beforeEach(async () => {
  said = '';
  const hear = (text: unknown): boolean => {
    said += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  folder = await temporaryFolder();
  file = await writeGeoTiff(
    join(folder, '甘谷2013.tif'),
    {
      ...{
        width: 64,
        height: 64,
        bands: 3,
        bits: 8,
        crs: 'EPSG:4523',
        origin: [35530000, 3846000],
        pixel: 0.4,
      },
    },
    () => 120,
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

const run = (...args: string[]): Promise<number> =>
  runCli(['import-imagery', ...args, '--data', join(folder, 'data')]);

describe('import-imagery', () => {
  it('writes the set with what it was told, and reminds of the review of fine imagery', async () => {
    const told = ['--year', '2013', '--captured', '2013-09-21/2013-09-23', '--licence', '内部使用'];
    expect(await run(file, ...told)).toBe(0);
    expect(said).toContain('已导入 imagery-2013：2013 年，0.4 米');
    expect(said).toContain('优于 0.5 米');
    const record = join(folder, 'data', 'imagery', 'imagery-2013', 'set.json');
    expect(JSON.parse(await readFile(record, 'utf8')) as SetRecord).toMatchObject({
      ...{ id: 'imagery-2013', title: '2013 年影像', year: 2013, captureDate: '2013-09-21/2013-09-23' },
      ...{
        licence: '内部使用',
        source: '甘谷2013',
        synthetic: false,
        mapApprovalNumber: null,
        format: 'webp',
      },
    });
  });

  it('keeps a set of the same id unless it shall be replaced', async () => {
    expect(await run(file, '--year', '2013', '--review-number', '甘S(2013)1号')).toBe(0);
    expect(said).not.toContain('优于 0.5 米');
    expect(await run(file, '--year', '2013')).toBe(1);
    expect(said).toContain('已有编号为 imagery-2013 的影像');
    expect(await run(file, '--year', '2013', '--replace')).toBe(0);
  });

  it.each([
    [[], '--year 须为四位年份'],
    [['--year', '13'], '--year 须为四位年份'],
    [['--year', '2013', '--id', '../x'], '--id ../x'],
    [['--year', '2013', '--captured', '2013-02-30'], '--captured 2013-02-30'],
    [['--year', '2013', '--captured', '2013-03-01/2013-02-01'], '--captured'],
    [['--year', '2013', '--crs', 'EPSG:9999'], '不支持的坐标系'],
    [['--year', '2013', '--nodata', 'none'], '--nodata none'],
    [['--year', '2013', '--format', 'gif'], '--format gif'],
    [['--year', '2013', '--what'], '--what'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    expect(await run(file, ...args)).toBe(2);
    expect(said).toContain(sentence);
  });

  it('names a file that is not there, and a stretch that is none', async () => {
    expect(await run(join(folder, 'none.tif'), '--year', '2013')).toBe(2);
    expect(said).toContain('找不到文件');
    expect(await run(file, '--year', '2013', '--stretch', '9')).toBe(1);
    expect(said).toContain('--stretch 9');
  });
});
