import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseError } from './database-error.js';
import type { Db } from './db.js';
import { openEmptyDatabase } from './empty-database.test-data.js';

let db: Db;
beforeAll(async () => {
  db = await openEmptyDatabase();
  await db.write((query) => query('create table tally (id int primary key, n int not null)'));
});
afterAll(() => db.close());

const value = async (sql: string, params?: unknown[]) =>
  (await db.write((query) => query<{ v: unknown }>(`select ${sql} as v`, params)))[0]!.v;

describe('a value comes out alike on every engine', () => {
  it.each<[string, unknown]>([
    ['5::int8', 5],
    ['9007199254740991::int8', 9007199254740991],
    ['9007199254740993::int8', 9007199254740993n],
    ['(-5)::smallint', -5],
    ['(select count(*) from (values (1), (2)) as t(n))', 2],
    ['1.50::numeric', '1.50'],
    ['1.5::float8', 1.5],
    ["'NaN'::float8", NaN],
    ['0.1::float4', 0.1],
    ["date '2015-03-01'", '2015-03-01'],
    ["timestamptz '2015-03-01 10:00:00.123+08'", new Date('2015-03-01T02:00:00.123Z')],
    ["timestamp '2015-03-01 10:00'", new Date('2015-03-01T10:00:00Z')],
    ["timestamptz 'infinity'", Infinity],
    ["timestamptz '2015-03-01 10:00+08'::text", '2015-03-01 02:00:00+00'],
    ["time '10:00'", '10:00:00'],
    ["interval '1 day 2 hours'", '1 day 02:00:00'],
    ['\'{"a":[1]}\'::json', { a: [1] }],
    ['\'{"a":[1]}\'::jsonb', { a: [1] }],
    ["'null'::jsonb", null],
    ['true', true],
    ['null::int', null],
    ['point(1, 2.5)', '(1,2.5)'],
    ["'\\x0102'::bytea", new Uint8Array([1, 2])],
    ['array[1, null, 3]', [1, null, 3]],
    [
      'array[[1,2],[3,4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [`array['a', null, 'b,"c\\d', '', 'NULL', '甘谷']`, ['a', null, 'b,"c\\d', '', 'NULL', '甘谷']],
    ['array[1.5::float8]', [1.5]],
    ['array[5::int8, 9007199254740993]', [5, 9007199254740993n]],
    ["array[date '2015-03-01']", ['2015-03-01']],
    ["array[timestamptz '2015-03-01 02:00Z']", [new Date('2015-03-01T02:00:00Z')]],
    ['array[\'{"a":1}\'::jsonb]', [{ a: 1 }]],
    ['array[true, false]', [true, false]],
    ["'{}'::text[]", []],
  ])('%s', async (sql, expected) => {
    expect(await value(sql)).toEqual(expected);
  });
});

describe('a parameter goes in alike on every engine', () => {
  it.each<[string, unknown, unknown]>([
    ['$1::text', 5, '5'],
    ['$1::int', '5', 5],
    ['$1::text', true, 'true'],
    ['$1::boolean', true, true],
    ['$1::text', undefined, null],
    ['$1::json', '{"a":1}', { a: 1 }],
    ['$1::jsonb', { a: 1 }, { a: 1 }],
    ['$1::text', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['$1::timestamptz', new Date(0), new Date(0)],
    ['$1::date', '2015-03-01', '2015-03-01'],
    ['$1::text[]', ['a', null, 'b,"c\\'], ['a', null, 'b,"c\\']],
    ['$1::int[]', [1, 2], [1, 2]],
    ['$1::int[]', [], []],
    ['$1::bytea', new Uint8Array([0, 255]), new Uint8Array([0, 255])],
    ['$1::int8', 9007199254740993n, 9007199254740993n],
  ])('%s of %s', async (sql, given, expected) => {
    expect(await value(sql, [given])).toEqual(expected);
  });
});

describe('a transaction', () => {
  it('answers the rows of the last of several statements', async () => {
    expect(
      await db.write((query) => query('select 1 as a; select 2 as a union select 3 order by a')),
    ).toEqual([{ a: 2 }, { a: 3 }]);
    expect(await db.write((query) => query("set local work_mem = '4MB'"))).toEqual([]);
  });

  it('runs statements in order that were asked for at once', async () => {
    const rows = await db.read({ prefixes: [] }, (query) =>
      Promise.all([1, 2, 3].map((n) => query<{ n: number }>('select $1::int as n', [n]))),
    );
    expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
  });

  it.each<[string, string]>([
    ['insert into tally values (1, 1), (1, 2)', '23505'],
    ['insert into tally values (1, null)', '23502'],
    ['select * from no_such_table', '42P01'],
    ['select 1 / 0', '22012'],
    ['selec', '42601'],
    ["select 'x'::int", '22P02'],
  ])('that fails on "%s" throws the SQLSTATE %s', async (sql, code) => {
    const error = await db.write((query) => query(sql)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(error).toMatchObject({ code });
  });

  it('sees one state of the data from its first statement to its last', async () => {
    await db.write((query) => query('create table seen (n int); grant select on seen to onemap_reader'));
    let writing: Promise<unknown> | undefined;
    const counts = await db.read({ prefixes: [] }, async (query) => {
      const count = async () => (await query<{ n: number }>('select count(*)::int as n from seen'))[0]!.n;
      const first = await count();
      writing = db.write((other) => other('insert into seen values (1)'));
      await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, 100))]);
      return [first, await count()];
    });
    await writing;
    expect(counts).toEqual([0, 0]);
  });

  it('loses no change when twenty write one row at once', async () => {
    await db.write((query) => query('insert into tally values (7, 0)'));
    await Promise.all(
      Array.from({ length: 20 }, () => db.write((query) => query('update tally set n = n + 1 where id = 7'))),
    );
    expect(await value('(select n from tally where id = 7)')).toBe(20);
  });

  it('lets exactly one of two make the same row, and the other one knows', async () => {
    const results = await Promise.allSettled(
      [1, 2].map((n) => db.write((query) => query('insert into tally values (8, $1)', [n]))),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: '23505' });
  });
});
