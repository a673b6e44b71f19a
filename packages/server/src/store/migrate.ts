// Brings a database to the newest schema: each file of migrations/ once, in the order of its name.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lockMigrations } from './advisory-locks.js';
import type { Db, Query } from './db.js';
import { ensureRoles } from './roles.js';

const migrationsFolder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** A database whose tables this program does not know. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/**
 * Applies what is missing, in one transaction, one server at a time.
 * @returns the names of the files that were applied now
 * @throws SchemaError when the database is of a newer program, or a file that was applied before has been changed since
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
    refuseNewer([...known.keys()], files);
    const applied: string[] = [];
    for (const { name, sql } of scripts) {
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
      const before = known.get(name);
      if (before === checksum) continue;
      if (before !== undefined)
        throw new SchemaError(`数据库的表结构与程序不符：迁移 ${name} 在执行之后被改过，请用原来的程序`);
      await query(sql);
      await query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
      applied.push(name);
    }
    return applied;
  });
}

/** A server of the version before would write what the newer tables do not allow. */
function refuseNewer(known: readonly string[], files: readonly string[]): void {
  const unknown = known.filter((name) => !files.includes(name));
  if (unknown.length === 0) return;
  throw new SchemaError(
    `数据库的表结构比程序新（多出 ${unknown.sort().join('、')}），请升级程序，或恢复升级前的备份`,
  );
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
