import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from './db.js';
import { openEmptyDatabase } from './empty-database.test-data.js';
import { migrate, SchemaError } from './migrate.js';
import { OtherKeyError, tieToKey } from './server-key.js';

const shipped = fileURLToPath(new URL('../../migrations/', import.meta.url));
let db: Db;
let folder: string;
beforeAll(async () => {
  db = await openEmptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'onemap-migrations-'));
  await cp(shipped, folder, { recursive: true });
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

describe('migrations', () => {
  it('are applied once, a later program brings the rest, and the earlier one then refuses', async () => {
    expect(await migrate(db)).toEqual([]);
    await writeFile(join(folder, '9999-later.sql'), 'create table later (n int)');
    expect(await migrate(db, folder)).toEqual(['9999-later.sql']);
    expect(await migrate(db, folder)).toEqual([]);
    await expect(migrate(db)).rejects.toThrow(SchemaError);
    await expect(migrate(db)).rejects.toThrow('9999-later.sql');
  });

  it('are refused when one was changed, and leave nothing of the others behind', async () => {
    await writeFile(join(folder, '9999-later.sql'), 'create table later (n int, m int)');
    await writeFile(join(folder, '9998-other.sql'), 'create table other (n int)');
    await expect(migrate(db, folder)).rejects.toThrow(SchemaError);
    const [row] = await db.write((query) => query("select to_regclass('other')::text as other"));
    expect(row).toEqual({ other: null });
  });
});

describe('a database', () => {
  it('belongs to the key of the first server, also of several that come at once', async () => {
    const answers = await Promise.allSettled(['a', 'b', 'a', 'b'].map((key) => tieToKey(db, key)));
    const [first, second, third, fourth] = answers.map(({ status }) => status);
    expect([first, second]).toContain('fulfilled');
    expect([first, second]).toContain('rejected');
    expect([third, fourth]).toEqual([first, second]);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(OtherKeyError);
  });
});
