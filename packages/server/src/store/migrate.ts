// Brings a database to the newest schema: each file of migrations/ once, in the order of its name.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lockMigrations } from './advisory-locks.js';
import type { Db, Query } from './db.js';
import { ensureRoles } from './roles.js';

const migrationsFolder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/**
 * Applies what is missing, in one transaction, one server at a time.
 * @returns the names of the files that were applied now
 * @throws Error when a file that was applied before has been changed since
 */
export async function migrate(db: Db, folder: string = migrationsFolder): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const scripts = await Promise.all(
    files.map(async (name) => ({ name, sql: await readFile(`${folder}/${name}`, 'utf8') })),
  );
  return db.write(async (query) => {
    await lockMigrations(query);
    await ensureRoles(query);
    const known = await appliedChecksums(query);
    const applied: string[] = [];
    for (const { name, sql } of scripts) {
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
      const before = known.get(name);
      if (before === checksum) continue;
      if (before !== undefined) throw new Error(`migration ${name} was changed after it had been applied`);
      await query(sql);
      await query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
      applied.push(name);
    }
    return applied;
  });
}

async function appliedChecksums(query: Query): Promise<Map<string, string>> {
  await query(`create table if not exists schema_migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const rows = await query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration',
    [],
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}
