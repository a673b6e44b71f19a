import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../store/db.js';
import { openEmbeddedDatabase, openEmptyDatabase } from '../store/empty-database.test-data.js';
import { writeSmallRegister } from '../store/small-register.test-data.js';
import { copyDatabase, isEmpty } from './copy-database.js';

let from: Db;
let to: Db;
beforeAll(async () => {
  [from, to] = await Promise.all([openEmbeddedDatabase(), openEmptyDatabase()]);
  await writeSmallRegister(from);
});
afterAll(async () => {
  await from.close();
  await to.close();
});

const textOf = async (db: Db, table: string) =>
  (await db.write((query) => query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`)))
    .map(({ row }) => row)
    .sort();

const tablesOf = async (db: Db) =>
  (
    await db.write((query) =>
      query<{ name: string }>(
        "select table_name::text as name from information_schema.tables where table_schema = 'public' order by 1",
      ),
    )
  ).map(({ name }) => name);

describe('a copy from the embedded engine to a native server', () => {
  it('holds the same rows in every table, computed columns included', async () => {
    expect([await isEmpty(from), await isEmpty(to)]).toEqual([false, true]);
    await copyDatabase(from, to);
    expect(await isEmpty(to)).toBe(false);
    const tables = await tablesOf(from);
    expect(await tablesOf(to)).toEqual(tables);
    const filled: string[] = [];
    for (const table of tables) {
      const rows = await textOf(from, table);
      if (rows.length > 0) filled.push(table);
      if (table !== 'schema_migration') expect([table, await textOf(to, table)]).toEqual([table, rows]);
    }
    expect(filled).toEqual(expect.arrayContaining(['household', 'member', 'region', 'rollup_poverty']));
  });

  it('leaves the database as it was when it fails', async () => {
    const other = await openEmptyDatabase();
    await other.write((query) => query('alter table rollup_poverty add constraint none check (false)'));
    await expect(copyDatabase(from, other)).rejects.toThrow(/none/);
    expect(await isEmpty(other)).toBe(true);
    await other.close();
  });
});
