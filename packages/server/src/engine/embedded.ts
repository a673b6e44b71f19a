// npm's PostgreSQL under the data folder: its programs, its account, its password, and the database of the server.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { findAccount, findBarrier, type Account } from './account.js';
import { findEmbedded, type Binaries } from './binaries.js';
import { startCluster, type Cluster } from './cluster.js';

export interface EmbeddedServer {
  /** Address of the database for its owner, who is no superuser. */
  readonly url: string;
  /** Version of PostgreSQL. */
  readonly version: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The owner of the database, and the database. */
const name = 'onemap';

/**
 * Starts PostgreSQL with its data in `<dataFolder>/postgres`; the caller holds the folder's lock.
 * @throws Error with a sentence where that is impossible on this system
 */
export async function startEmbedded(dataFolder: string): Promise<EmbeddedServer> {
  const folder = join(dataFolder, 'postgres');
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const account = await findAccount();
  if (account) await refuseBarrier(folder, account);
  const binaries = await reachableBinaries(await findEmbedded(), folder, account);
  const password = await loadPassword(folder);
  const cluster = await startCluster({ folder, binaries, account, password });
  try {
    await ensureDatabase(cluster, password);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    url: cluster.url(name, name),
    version: binaries.version,
    pid: cluster.pid,
    stop: () => cluster.stop(),
  };
}

async function refuseBarrier(folder: string, account: Account): Promise<void> {
  const barrier = await findBarrier(folder, account);
  if (barrier === null) return;
  throw new Error(
    `以 root 启动时，PostgreSQL 以帐号 ${account.name} 运行，而它进不了 ${barrier}。` +
      `请用 --data 指定它能进入的目录（例如 /var/lib/onemap），或用普通用户启动。\n` +
      `Started by root, PostgreSQL runs as ${account.name}, which cannot enter ${barrier}: ` +
      `give another folder with --data (such as /var/lib/onemap), or start as an ordinary user.`,
  );
}

/** Programs that the account cannot reach are copied beside its data, once a version. */
async function reachableBinaries(
  binaries: Binaries,
  folder: string,
  account: Account | null,
): Promise<Binaries> {
  if (account === null || binaries.package === null) return binaries;
  if ((await findBarrier(binaries.bin, account)) === null) return binaries;
  const copy = join(folder, `programs-${binaries.version}`);
  if (!existsSync(copy)) {
    const part = `${copy}.part`;
    await rm(part, { recursive: true, force: true });
    await cp(binaries.package, part, { recursive: true, verbatimSymlinks: true });
    await rename(part, copy);
  }
  return { ...binaries, package: copy, bin: join(copy, 'bin') };
}

async function loadPassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  const fresh = randomBytes(24).toString('base64url');
  await writeFile(file, fresh, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(file, 'utf8')).trim();
}

/** Each step may have been done by an earlier start. */
async function ensureDatabase(cluster: Cluster, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    const has = async (sql: string) => (await client.query(sql, [name])).rows.length > 0;
    if (!(await has('select from pg_roles where rolname = $1')))
      await client.query(`create role ${name} login password ${client.escapeLiteral(password)}`);
    for (const role of ['onemap_reader', 'onemap_writer']) {
      const { rows } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rows.length === 0) await client.query(`create role ${role} nologin`);
      await client.query(`grant ${role} to ${name}`);
    }
    if (!(await has('select from pg_database where datname = $1')))
      await client.query(`create database ${name} owner ${name} template template0`);
  } finally {
    await client.end();
  }
}
