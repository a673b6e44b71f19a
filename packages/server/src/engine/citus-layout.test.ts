// Holds the list of tables and policies for Citus against what the migrations make.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../store/db.js';
import { openEmptyDatabase } from '../store/empty-database.test-data.js';
import { citusLayout, citusPolicies, describeLayout, distributionColumn } from './citus-layout.js';

let db: Db;
beforeAll(async () => {
  db = await openEmptyDatabase();
});
afterAll(() => db.close());

const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> =>
  db.write((query) => query<T>(sql, params));
const placed = (place: string) =>
  citusLayout.filter((each) => each.place === place).map(({ table }) => table);
const distributed = placed('distributed');

interface Key {
  readonly relation: string;
  readonly name: string;
  readonly columns: string[];
}
const uniqueKeys = () =>
  rows<Key>(`select i.indrelid::regclass::text as relation, i.indexrelid::regclass::text as name,
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey)) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and i.indisunique`);

interface ForeignKey {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly columns: string[];
}
const foreignKeys = () =>
  rows<ForeignKey>(`select conrelid::regclass::text as "from", confrelid::regclass::text as "to", conname::text as name,
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = conrelid and a.attnum = any (conkey)) as columns
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);

/** Which keys between tables Citus refuses, by the documentation of its `create_distributed_table`. */
function refused({ from, to, name, columns }: ForeignKey): string[] {
  const placeOf = (table: string) => citusLayout.find((each) => each.table === table)?.place;
  const [here, there] = [placeOf(from), placeOf(to)];
  const together = here === 'distributed' && there === 'distributed' && columns.includes(distributionColumn);
  const allowed = there === 'reference' || together || (here === there && here !== 'distributed');
  return allowed ? [] : [`${name}: ${from} (${here}) to ${to} (${there})`];
}

describe('the layout for Citus', () => {
  it('has a place for every table of the migrations', async () => {
    const tables = await rows<{ name: string }>(
      `select relname::text as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const names = tables.map(({ name }) => name);
    const known = citusLayout.map(({ table }) => table);
    const advice =
      'Write its place into citusLayout (packages/server/src/engine/citus-layout.ts): distributed where rows belong to ' +
      'households of a county, reference where it is small and joined across counties, local with a reason; then ' +
      'put what `onemap-server citus-layout --print` prints into docs/guide/deploy.md.';
    expect(
      names.filter((name) => !known.includes(name)),
      `not in the layout. ${advice}`,
    ).toEqual([]);
    expect(
      known.filter((name) => !names.includes(name)),
      'in the layout, and no table',
    ).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  it('distributes only tables whose unique keys all have the county', async () => {
    const wrong = (await uniqueKeys())
      .filter(
        ({ relation, columns }) => distributed.includes(relation) && !columns.includes(distributionColumn),
      )
      .map(({ name }) => name);
    expect(wrong, 'Citus refuses a unique key without the distribution column').toEqual([]);
  });

  it('distributes by a column of one type, which is never null', async () => {
    const columns = await rows<{ relation: string; type: string; required: boolean }>(
      `select attrelid::regclass::text as relation, atttypid::regtype::text || ' ' || attcollation::regcollation::text as type,
         attnotnull as required from pg_attribute where attname = $1 and attrelid = any ($2::regclass[])`,
      [distributionColumn, distributed],
    );
    expect(columns.map(({ relation }) => relation).sort()).toEqual([...distributed].sort());
    expect(new Set(columns.map(({ type }) => type))).toEqual(new Set(['text "C"']));
    expect(columns.every(({ required }) => required)).toBe(true);
  });

  it('has no foreign key that Citus refuses', async () => {
    expect((await foreignKeys()).flatMap(refused)).toEqual([]);
    const planted = { from: 'region', to: 'household', name: 'planted', columns: ['county', 'id'] };
    expect(refused(planted)).toHaveLength(1);
    expect(refused({ ...planted, from: 'member', columns: ['household'] })).toHaveLength(1);
    expect(refused({ ...planted, from: 'member', columns: ['county', 'household'] })).toEqual([]);
  });

  it('distributes no table with a trigger', async () => {
    const triggers = await rows<{ relation: string }>(
      `select tgrelid::regclass::text as relation from pg_trigger where not tgisinternal`,
    );
    expect(
      triggers.map(({ relation }) => relation).filter((table) => !placed('local').includes(table)),
    ).toEqual([]);
  });

  it('leaves no statement on a distributed table to a function of the language SQL', async () => {
    const functions = await rows<{ name: string; body: string }>(
      `select proname::text as name, prosrc as body from pg_proc join pg_language l on l.oid = prolang
       where pronamespace = 'public'::regnamespace and lanname = 'sql'`,
    );
    const wrong = functions.filter(({ body }) => new RegExp(`\\b(${distributed.join('|')})\\b`).test(body));
    expect(
      wrong.map(({ name }) => name),
      'Citus cannot plan it: write it in PL/pgSQL, as 0070-functions-of-one-county.sql does',
    ).toEqual([]);
  });

  it('has the row policies of the distributed tables, with the same conditions and without sub-selects', async () => {
    const read = () =>
      rows<{ table: string; policy: string; condition: string }>(
        `select tablename::text as "table", policyname::text as policy, qual as condition from pg_policies
         where schemaname = 'public' and tablename = any ($1) order by tablename, policyname`,
        [distributed],
      );
    const before = await read();
    const advice = 'Write the policy into citusPolicies (packages/server/src/engine/citus-layout.ts).';
    const names = (list: readonly { table: string; policy: string }[]) =>
      list.map(({ table, policy }) => `${policy} on ${table}`).sort();
    expect(names(citusPolicies), advice).toEqual(names(before));
    await db.write(async (query) => {
      for (const { table, policy, using } of citusPolicies)
        await query(`alter policy ${policy} on ${table} using (${using})`);
    });
    const after = await read();
    expect(after.map(({ condition }) => condition)).toEqual(
      before.map(({ condition }) => withoutSubSelects(condition)),
    );
    for (const { condition } of after) expect(condition).not.toMatch(/select/i);
  });

  it('is what the deployment guide shows', async () => {
    const guide = await readFile(
      fileURLToPath(new URL('../../../../docs/guide/deploy.md', import.meta.url)),
      'utf8',
    );
    expect(guide.replaceAll('\r\n', '\n')).toContain(`\`\`\`sql\n${describeLayout()}\n\`\`\``);
  });
});

/** `( SELECT f() AS f)` once a statement is `f()` once a row. */
function withoutSubSelects(condition: string): string {
  return condition.replaceAll(/\( SELECT (\w+\(\)) AS \w+\)(::text\[\])?/g, '$1');
}
