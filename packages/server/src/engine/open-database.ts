// Opens the database that a command names: the embedded engine, npm's PostgreSQL in the data folder, or a server by its address.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadKeys, type KeyEnvironment, type Keys } from '../auth/keys.js';
import type { Db } from '../store/db.js';
import { lockFolder } from '../store/folder-lock.js';
import { migrate } from '../store/migrate.js';
import { openPglite } from '../store/pglite.js';
import { openPostgres } from '../store/postgres.js';
import { tieToKey } from '../store/server-key.js';
import { checkServer } from './check-server.js';
import { copyDatabase, isEmpty } from './copy-database.js';
import { readDatabaseUrl } from './database-url.js';
import { startEmbedded } from './embedded.js';
import { explainFailure } from './explain-failure.js';

/** What stands behind a data folder. */
export const engineNames = ['pglite', 'postgres'] as const;
export type EngineName = (typeof engineNames)[number];

export interface DatabaseChoice {
  readonly dataFolder: string;
  /** Absent is the engine that the folder has, or `pglite`. */
  readonly engine?: EngineName;
  /** What an empty folder begins with: a dump of the embedded engine. */
  readonly snapshot?: string;
  /** `DATABASE_URL` and the variables of the key. */
  readonly environment: KeyEnvironment;
}

export interface OpenDatabase {
  /** Migrated. */
  readonly db: Db;
  /** What it is, in words for whoever starts the server. */
  readonly about: string;
}

export interface KeyedDatabase extends OpenDatabase {
  readonly keys: Keys;
}

/**
 * With the keys that its household ids are made with: for whoever serves or imports.
 * @throws OtherKeyError when the database belongs to another key, and what `openDatabase` throws
 */
export async function openKeyedDatabase(choice: DatabaseChoice): Promise<KeyedDatabase> {
  const { db, about } = await openDatabase(choice);
  try {
    const keys = await loadKeys(choice.dataFolder, choice.environment);
    await tieToKey(db, keys.fingerprint);
    return { db, keys, about };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/**
 * @throws FolderLockedError when another process holds the data folder
 * @throws RangeError for a DATABASE_URL that is none
 * @throws UnusableDatabaseError or SchemaError, with what to do
 */
export async function openDatabase(choice: DatabaseChoice): Promise<OpenDatabase> {
  const { DATABASE_URL: url } = choice.environment;
  if (url) return openServer(url);
  const engine = choice.engine ?? engineOf(choice.dataFolder);
  return engine === 'postgres' ? openOwnServer(choice) : openEmbedded(choice);
}

/** A folder with both is the embedded engine's. */
function engineOf(dataFolder: string): EngineName {
  const has = (name: string) => existsSync(join(dataFolder, name));
  return has('postgres/cluster') && !has('database.ready') ? 'postgres' : 'pglite';
}

async function openEmbedded({ dataFolder, snapshot }: DatabaseChoice): Promise<OpenDatabase> {
  const db = await openPglite({ dataFolder, ...(snapshot !== undefined && { snapshot }) });
  await closingOnFailure(db, () => migrate(db));
  return {
    db,
    about:
      '内嵌数据库(PGlite)只有一个会话，供开发、测试、演示和少量用户使用；多人使用请加 --engine postgres，或设 DATABASE_URL。',
  };
}

async function openOwnServer({ dataFolder, snapshot }: DatabaseChoice): Promise<OpenDatabase> {
  const home = resolve(dataFolder);
  await mkdir(home, { recursive: true });
  const unlock = await lockFolder(home);
  const server = await startEmbedded(home).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  const driver = openPostgres({ url: server.url, poolSize: 20 });
  const db: Db = {
    ...driver,
    close: async () => {
      await driver.close();
      await server.stop();
      await unlock();
    },
  };
  await closingOnFailure(db, async () => {
    await migrate(db);
    if (snapshot !== undefined && (await isEmpty(db))) await fillFrom(snapshot, db);
  });
  return { db, about: `PostgreSQL ${server.version}，数据在 ${join(home, 'postgres')}，随本进程启停。` };
}

/** The snapshot is the embedded engine's: it is opened in memory, brought to this schema and copied over. */
async function fillFrom(snapshot: string, db: Db): Promise<void> {
  const source = await openPglite({ inMemory: true, snapshot });
  try {
    await migrate(source);
    await copyDatabase(source, db);
  } finally {
    await source.close();
  }
}

async function openServer(address: string): Promise<OpenDatabase> {
  const { label, ...options } = readDatabaseUrl(address);
  try {
    const probe = openPostgres({ ...options, poolSize: 1 });
    const { version, citus } = await checkServer(probe, label).finally(() => probe.close());
    const db = openPostgres({ ...options, citus });
    await closingOnFailure(db, () => migrate(db));
    const kind = citus ? `PostgreSQL ${version}（Citus）` : `PostgreSQL ${version}`;
    return { db, about: `${kind}，${label}，至多 ${options.poolSize} 个连接。` };
  } catch (error) {
    throw explainFailure(error, label);
  }
}

async function closingOnFailure(db: Db, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await db.close();
    throw error;
  }
}
