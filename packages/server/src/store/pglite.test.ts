import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase } from './empty-database.test-data.js';
import { FolderLockedError, lockFolder } from './folder-lock.js';
import { openPglite } from './pglite.js';

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-'));
  folders.push(folder);
  return folder;
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Starts a process that opens the folder, writes, says so and stays. */
async function holdFolder(folder: string) {
  const driver = new URL('./pglite.ts', import.meta.url).href;
  const script = `
    import { openPglite } from ${JSON.stringify(driver)};
    const db = await openPglite({ dataFolder: ${JSON.stringify(folder)} });
    await db.write((query) => query('create table kept (n int)'));
    for (let n = 1; n <= 30; n += 1) {
      await db.write((query) => query('insert into kept values ($1)', [n]));
      process.stdout.write(n + '\\n');
    }
    setInterval(() => undefined, 1000);`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=onemap-source', '--input-type=module', '-e', script],
    {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`ended early after: ${said}`)));
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.endsWith('30\n')) resolve();
    });
  });
  return child;
}

describe('a data folder', () => {
  it('refuses a second process by name, and loses nothing when the first is killed', async () => {
    const folder = await newFolder();
    const child = await holdFolder(folder);
    await expect(openPglite({ dataFolder: folder })).rejects.toThrow(String(child.pid));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const db = await openPglite({ dataFolder: folder });
    const rows = await db.write((query) =>
      query<{ n: number; sum: number }>('select count(*)::int as n, sum(n)::int as sum from kept'),
    );
    await db.close();
    expect(rows).toEqual([{ n: 30, sum: 465 }]);
    expect(await readdir(folder)).not.toContain('onemap.lock');
  });

  it('begins from a snapshot once and then keeps its own', async () => {
    const first = await openEmbeddedDatabase();
    await first.write((query) => query('create table kept (n int); insert into kept values (1)'));
    const snapshot = new Blob([await first.dump()]);
    await first.close();
    const dataFolder = await newFolder();
    for (const expected of [1, 2]) {
      const db = await openPglite({ dataFolder, snapshot });
      expect(await db.write((query) => query('select count(*)::int as n from kept'))).toEqual([
        { n: expected },
      ]);
      await db.write((query) => query('insert into kept values (2)'));
      await db.close();
    }
  });
});

describe('a reading transaction', () => {
  it('lets its caller go at the deadline, and the session answers the next one', async () => {
    const db = await openPglite({ readTimeoutInMs: 1 });
    await db.write((query) => query('create role onemap_reader nologin'));
    await expect(
      db.read({ prefixes: [] }, (query) => query('select count(*) from generate_series(1, 300000)')),
    ).rejects.toMatchObject({ code: '57014' });
    expect(await db.write((query) => query('select 1 as one'))).toEqual([{ one: 1 }]);
    await db.close();
  });
});

describe('the lock of a folder', () => {
  it('is held once in a process too', async () => {
    const folder = await newFolder();
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderLockedError);
    await unlock();
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken over from a process that has died, or from half a file', async () => {
    const folder = await newFolder();
    for (const content of [JSON.stringify({ pid: 2 ** 30, started: null }), '{"pid":']) {
      await writeFile(join(folder, 'onemap.lock'), content);
      await (
        await lockFolder(folder)
      )();
    }
    expect(await readdir(folder)).toEqual([]);
  });
});
