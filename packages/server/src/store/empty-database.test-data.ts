// A migrated, empty database in memory for tests: begun from a snapshot that the first test run makes and keeps.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from './migrate.js';
import { openPglite, type PgliteDb } from './pglite.js';

const migrations = fileURLToPath(new URL('../../migrations/', import.meta.url));
const cache = fileURLToPath(
  new URL('../../../../node_modules/.cache/onemap-test-database/', import.meta.url),
);

/** Starting from a snapshot takes a quarter of the time; another schema or PGlite makes another snapshot. */
export async function openEmptyDatabase(): Promise<PgliteDb> {
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
