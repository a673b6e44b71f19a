// An import whose process is killed: what was there before is whole, of the rest there is nothing, and the next one succeeds.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../engine/open-database.js';
import { writeCounty } from '../seed/generate/files.js';
import { planGangu } from '../seed/generate/gangu.js';
import type { Db } from '../store/db.js';
import { createNativeDatabase, nativeServer } from '../store/empty-database.test-data.js';
import { findRollupDifferences } from '../store/verify-rollups.js';
import { importFiles } from './index.js';
import { key } from './sample.test-data.js';

const script = fileURLToPath(new URL('stalling-import.test-data.ts', import.meta.url));
const divisions = fileURLToPath(new URL('../../data/divisions/gangu.csv', import.meta.url));
/** A tenth of the county: about a thousand households of four. */
const plan = planGangu(0.1);

let folder: string;
let register: string;
let environment: { DATABASE_URL?: string } = {};
let drop: () => Promise<void> = () => Promise.resolve();
const data = () => join(folder, 'data');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-cut-'));
  const server = nativeServer();
  if (server) {
    const { url, drop: dropDatabase } = await createNativeDatabase(server);
    [environment, drop] = [{ DATABASE_URL: url }, dropDatabase];
  }
  const [boundaries, , people] = await writeCounty(folder, 'gangu', plan);
  register = people!;
  await inDatabase((db) => load(db, [divisions, boundaries!]));
});
afterAll(async () => {
  await drop();
  await rm(folder, { recursive: true, force: true });
});

const load = (db: Db, paths: readonly string[]) =>
  importFiles(
    db,
    paths.map((path) => ({ path })),
    { key, source: '测试' },
  );

/** As the next process finds it: opened anew, and closed again. */
async function inDatabase<T>(use: (db: Db) => Promise<T>): Promise<T> {
  const { db } = await openDatabase({ dataFolder: data(), environment });
  try {
    return await use(db);
  } finally {
    await db.close();
  }
}

/** Kills an import where it stands still. @returns the signal that ended it */
async function killImport(where: 'reading' | 'written'): Promise<NodeJS.Signals | null> {
  const args = ['--conditions=onemap-source', '--import', 'tsx', script, where, data(), register];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  child.stdout.once('data', () => child.kill('SIGKILL'));
  return ended;
}

const counts = (db: Db) =>
  db.write(async (query) => {
    const [row] = await query<{ households: number; members: number; rollups: number; regions: number }>(
      `select (select count(*)::int from household) as households, (select count(*)::int from member) as members,
         (select count(*)::int from rollup_poverty) as rollups, (select count(*)::int from region) as regions`,
      [],
    );
    return row!;
  });

describe.each(['reading', 'written'] as const)('an import that is killed while %s', (where) => {
  it('leaves the register as it was', async () => {
    const before = await inDatabase(counts);
    expect(before).toMatchObject({ households: 0, members: 0, rollups: 0 });
    expect(before.regions).toBeGreaterThan(400);
    expect(await killImport(where)).toBe('SIGKILL');
    expect(await inDatabase(counts)).toEqual(before);
  });
});

describe('the import after it', () => {
  it('loads every row, and the statistics add up; killed again, it changes nothing of that', async () => {
    const report = await inDatabase((db) => load(db, [register]));
    const [file] = report.files;
    expect(report).toMatchObject({ committed: true, errorCount: 0 });
    const whole = await inDatabase(counts);
    expect(whole).toMatchObject({ households: file!.inserted, members: file!.rows });
    expect(await killImport('written')).toBe('SIGKILL');
    expect(await inDatabase(counts)).toEqual(whole);
    expect((await inDatabase(findRollupDifferences)).differences).toEqual([]);
  });
});
