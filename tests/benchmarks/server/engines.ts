// Opens a database of either engine for a measurement.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../../packages/server/src/engine/embedded.js';
import type { Db } from '../../../packages/server/src/store/db.js';
import { migrate } from '../../../packages/server/src/store/migrate.js';
import { openPglite } from '../../../packages/server/src/store/pglite.js';
import { openPostgres } from '../../../packages/server/src/store/postgres.js';

export interface Engine {
  readonly name: string;
  readonly db: Db;
  /** Address for a process of its own; the embedded engine has none. */
  readonly url?: string;
  close(): Promise<void>;
}

/** Long enough for what is measured to be slow. */
const readTimeoutInMs = 600_000;

export async function openEmbeddedEngine(): Promise<Engine> {
  const db = await openPglite({ inMemory: true, readTimeoutInMs });
  await migrate(db);
  return { name: 'PGlite', db, close: () => db.close() };
}

/** npm's PostgreSQL in a folder that another account can enter: it refuses to run as root. */
export async function openNativeEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-bench-'));
  await chmod(folder, 0o755);
  const server = await startEmbedded(folder);
  const db = openPostgres({ url: server.url, readTimeoutInMs, poolSize: 10 });
  await migrate(db);
  return {
    name: `PostgreSQL ${server.version}`,
    db,
    url: server.url,
    close: async () => {
      await db.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
