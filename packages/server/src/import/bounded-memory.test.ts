// A register of 100,000 rows is imported by a process that may keep only a small heap.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCounty } from '../seed/generate/files.js';
import { planGangu } from '../seed/generate/gangu.js';
import type { ImportReport } from './report.js';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const heapInMegabytes = 112;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-large-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('imports 100,000 register rows in a heap of 112 MB', async () => {
  const [boundaries, , register] = await writeCounty(folder, 'gangu', planGangu(2.5));
  const report = join(folder, 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${heapInMegabytes}`,
      '--conditions=onemap-source',
      '--import',
      'tsx',
      join(packageFolder, 'bin', 'onemap-server.mjs'),
      'import',
      join(packageFolder, 'data', 'divisions', 'gangu.csv'),
      boundaries!,
      register!,
      '--data',
      join(folder, 'data'),
      '--report',
      report,
    ],
    { stdio: 'ignore' },
  );
  expect(status).toBe(0);
  const { files } = JSON.parse(await readFile(report, 'utf8')) as ImportReport;
  const loaded = files.find(({ file }) => file.endsWith('register.csv'))!;
  expect(loaded.rows).toBeGreaterThan(100_000);
  expect(loaded).toMatchObject({ inserted: 25_000, rejected: 0, errorCount: 0 });
}, 300_000);
