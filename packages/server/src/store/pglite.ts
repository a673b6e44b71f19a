// The embedded driver: PGlite in a worker thread, one session, transactions one after the other.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Db, Query } from './db.js';
import { withDeadline } from './deadline.js';
import { lockFolder } from './folder-lock.js';
import { openPairings, scopeStatements } from './scope-statements.js';
import { startSession, type Session } from './session.js';

export interface PgliteOptions {
  /** Folder that keeps the database, its lock and the server's keys; created when absent. */
  readonly dataFolder?: string;
  /** A dumped data folder to begin with, used only when `dataFolder` holds no database yet. */
  readonly snapshot?: string | Blob;
  /** Keeps nothing on disk; the default when no folder is given. */
  readonly inMemory?: boolean;
  /** Milliseconds a reading transaction may take, its wait for the one session included; default 15,000. */
  readonly readTimeoutInMs?: number;
}

export interface PgliteDb extends Db {
  /** The whole database as tar.gz, to start another from. */
  dump(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens the embedded database. The folder is locked for this process until `close`.
 * @throws FolderLockedError when another process holds the folder
 */
export async function openPglite(options: PgliteOptions = {}): Promise<PgliteDb> {
  const { dataFolder, inMemory = dataFolder === undefined, snapshot, readTimeoutInMs = 15_000 } = options;
  if (inMemory || dataFolder === undefined) {
    return createDb(await startSession(await withSnapshot({}, snapshot)), readTimeoutInMs, async () => {});
  }
  const home = resolve(dataFolder);
  await mkdir(home, { recursive: true });
  const unlock = await lockFolder(home);
  try {
    return createDb(await openFolder(home, snapshot), readTimeoutInMs, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A folder whose first start was cut short has no marker and holds nothing yet: it is begun again. */
async function openFolder(home: string, snapshot: string | Blob | undefined): Promise<Session> {
  const folder = join(home, 'database');
  const marker = join(home, 'database.ready');
  if (existsSync(marker)) return startSession({ folder });
  await rm(folder, { recursive: true, force: true });
  const session = await startSession(await withSnapshot({ folder }, snapshot));
  await writeFile(marker, '');
  return session;
}

async function withSnapshot<T extends object>(options: T, snapshot: string | Blob | undefined) {
  if (snapshot === undefined) return options;
  const bytes =
    typeof snapshot === 'string' ? await readFile(snapshot) : new Uint8Array(await snapshot.arrayBuffer());
  return { ...options, snapshot: new Uint8Array(bytes) };
}

function createDb(session: Session, timeoutInMs: number, unlock: () => Promise<void>): PgliteDb {
  const transaction = createQueue(session);
  return {
    // PGlite never looks at `statement_timeout` while a statement runs: the caller is let go, the session goes on.
    read: async (scope, work) =>
      withDeadline(
        transaction(`begin; ${scopeStatements(scope)}`, async (query) => {
          await openPairings(query, scope);
          return work(query);
        }),
        timeoutInMs,
      ),
    write: (work) => transaction('begin;', work),
    dump: async () => (await session.ask({ kind: 'dump' })) as Uint8Array<ArrayBuffer>,
    close: async () => {
      await session.end();
      await unlock();
    },
  };
}

/** Each transaction waits for the one before it, whether that succeeded or not. */
function createQueue(session: Session) {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(opening: string, work: (query: Query) => Promise<T>): Promise<T> => {
    const result = tail.then(() => runTransaction(session, opening, work));
    tail = result.catch(() => undefined);
    return result;
  };
}

async function runTransaction<T>(
  session: Session,
  opening: string,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  let state: 'new' | 'open' | 'done' = 'new';
  const query: Query = async <R>(sql: string, params?: readonly unknown[]) => {
    if (state === 'done') throw new Error('the transaction of this query is over');
    const prologue = state === 'new' ? opening : undefined;
    state = 'open';
    return session.rows<R>({ kind: 'run', sql, ...(params && { params }), ...(prologue && { prologue }) });
  };
  const finish = async (sql: 'commit' | 'rollback'): Promise<void> => {
    const used = state === 'open';
    state = 'done';
    if (used) await session.ask({ kind: 'run', sql });
  };
  try {
    const answer = await work(query);
    await finish('commit');
    return answer;
  } catch (error) {
    await finish('rollback').catch(() => undefined);
    throw error;
  }
}
