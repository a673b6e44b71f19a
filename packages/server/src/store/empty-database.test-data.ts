// A migrated, empty database for tests: of the native server where the run has one, otherwise embedded, in memory.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { databaseUrl, runAsAdmin, type NativeServer } from '../engine/native-server.test-data.js';
import type { Db } from './db.js';
import { migrate } from './migrate.js';
import { openPglite, type PgliteDb } from './pglite.js';
import { openPostgres } from './postgres.js';

const migrations = fileURLToPath(new URL('../../migrations/', import.meta.url));
const cache = fileURLToPath(
  new URL('../../../../node_modules/.cache/onemap-test-database/', import.meta.url),
);

/** The native server of this run; undefined where the tests run on the embedded engine. */
export const nativeServer = (): NativeServer | undefined => inject('nativeServer');

/** A database of its own, on the engine of the run; closing it drops it. */
export async function openEmptyDatabase(): Promise<Db> {
  const server = nativeServer();
  return server ? openNativeDatabase(server) : openEmbeddedDatabase();
}

async function openNativeDatabase(server: NativeServer): Promise<Db> {
  const { url, drop } = await createNativeDatabase(server);
  const db = openPostgres({ url, poolSize: 5 });
  return {
    ...db,
    close: async () => {
      await db.close();
      await drop();
    },
  };
}

/** A migrated, empty database of the native server, and its address for a process of its own. */
export async function createNativeDatabase(
  server: NativeServer,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `${server.template}_${randomBytes(6).toString('hex')}`;
  const owner = server.owner ? `owner ${server.owner.name}` : '';
  await runAsAdmin(server, `create database ${name} ${owner} template ${server.template}`);
  return {
    url: databaseUrl(server, name),
    drop: () => runAsAdmin(server, `drop database ${name} with (force)`),
  };
}

/**
 * Begun from a snapshot that the first test run makes and keeps: that takes a quarter of the time. Another schema or
 * PGlite makes another snapshot.
 */
export async function openEmbeddedDatabase(): Promise<PgliteDb> {
  const file = join(cache, `${await fingerprint()}.tar.gz`);
  const snapshot = await readFile(file).catch(() => null);
  const db = await openPglite({
    inMemory: true,
    ...(snapshot && { snapshot: new Blob([new Uint8Array(snapshot)]) }),
  });
  await migrate(db);
  if (snapshot === null) await keep(file, await db.dump());
  return db;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  hash.update(await readFile(fileURLToPath(new URL('../../package.json', import.meta.url))));
  for (const name of (await readdir(migrations)).sort())
    hash.update(name).update(await readFile(join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Under its name only when it is whole: two test files may make it at the same time. */
async function keep(file: string, snapshot: Uint8Array): Promise<void> {
  await mkdir(cache, { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, snapshot);
  await rename(part, file);
}
