// The SQL of a filter answers as core's evaluator does, row by row, unknown included; and no value is ever part of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFilter, Cql2Error, parseCql2Text, readCql2Json } from '@onemap/contract/cql2';
import { evaluateFilter } from '@onemap/core/query';
import { openEmptyDatabase } from '../empty-database.test-data.js';
import type { Db } from '../db.js';
import { filterSql } from './filter-sql.js';
import { columns, createTable } from './filter-sql.test-data.js';
import { randomFilter, randomRecord, randomSource, type TestRecord } from './random-filters.test-data.js';

const seed = Number(process.env.SEED ?? 20_160_501);
const source = randomSource(seed);
const records: TestRecord[] = Array.from({ length: 120 }, (_, id) => randomRecord(source, id));
let db: Db;

beforeAll(async () => {
  db = await openEmptyDatabase();
  await createTable(db, records);
});
afterAll(() => db.close());

function compiled(filter: ReturnType<typeof readCql2Json>): { sql: string; params: unknown[] } {
  const params: unknown[] = [];
  const sql = filterSql(filter, columns, (value) => `$${params.push(value)}`);
  return { sql, params };
}

async function truths(filter: ReturnType<typeof readCql2Json>): Promise<(boolean | null)[]> {
  const { sql, params } = compiled(filter);
  const rows = await db.write((query) =>
    query<{ truth: boolean | null }>(`select ${sql} as truth from filter_test t order by id`, params),
  );
  return rows.map((row) => row.truth);
}

async function selected(text: string): Promise<number[]> {
  const { sql, params } = compiled(parseCql2Text(text));
  const rows = await db.write((query) =>
    query<{ id: number }>(`select id from filter_test t where ${sql} order by id`, params),
  );
  return rows.map((row) => row.id);
}

describe('the SQL of a filter', () => {
  it(`agrees with the evaluator on random filters and records (SEED=${seed})`, async () => {
    const seen = new Set<boolean | null>();
    for (let round = 0; round < 500; round += 1) {
      const json = randomFilter(source, 1 + (round % 4));
      const filter = readCql2Json(json);
      expect(checkFilter(filter, columns)).toEqual([]);
      const expected = records.map((record) => evaluateFilter(filter, { ...record }));
      expect(await truths(filter), `SEED=${seed} round ${round}: ${JSON.stringify(json)}`).toEqual(expected);
      for (const truth of expected) seen.add(truth);
    }
    expect(seen.size).toBe(3);
  });

  it('selects the rows that a reader picks by hand', async () => {
    const own = (test: (record: TestRecord) => boolean): number[] => records.filter(test).map(({ id }) => id);
    expect(await selected(`name like 'a\\%b\\_c'`)).toEqual(own(({ name }) => name === 'a%b_c'));
    expect(await selected(`casei(name) = casei('strasse')`)).toEqual(
      own(({ name }) => name === 'Straße' || name === 'STRASSE'),
    );
    expect(await selected(`not (persons between 1 and 4)`)).toEqual(
      own(({ persons }) => persons === 0 || persons === 5),
    );
    // By code point 𠮷 (20BB7) and 🙂 (1F642) come after Ａ (FF21), by UTF-16 units before it.
    expect(await selected(`name > 'Ａb'`)).toEqual(own(({ name }) => name === '𠮷野' || name === '🙂x'));
  });

  it('counts slanted decimal edges as inside, those of holes too', async () => {
    const place = (lon: number, lat: number) =>
      own(({ place }) => place?.coordinates[0] === lon && place.coordinates[1] === lat);
    const own = (test: (record: TestRecord) => boolean): number[] => records.filter(test).map(({ id }) => id);
    for (const record of records.filter((each) => each.place)) {
      const [lon, lat] = record.place!.coordinates;
      const around = `${lon - 0.03} ${lat - 0.03}, ${lon + 0.03} ${lat - 0.03}, ${lon + 0.03} ${lat + 0.03}, ${lon - 0.03} ${lat + 0.03}, ${lon - 0.03} ${lat - 0.03}`;
      const slanted = `${lon - 0.01} ${lat - 0.01}, ${lon + 0.02} ${lat + 0.02}, ${lon + 0.02} ${lat - 0.01}, ${lon - 0.01} ${lat - 0.01}`;
      const hit = await selected(`S_INTERSECTS(place, POLYGON((${around}), (${slanted})))`);
      expect(hit).toEqual(expect.arrayContaining(place(lon, lat)));
    }
  });

  it('holds values as parameters only, and reaches columns by the map only', () => {
    const hostile = `'; drop table household; --`;
    const { sql, params } = compiled(
      parseCql2Text(
        `name = '''; drop table household; --' or name like '''; drop%' and income > 31337.5 and poor = true`,
      ),
    );
    expect(sql).not.toMatch(/drop|31337|true/);
    expect(params).toEqual([hostile, "'; drop%", 31337.5, true]);
    for (const name of ['__proto__', 'constructor', 'toString', 't.name', 'household']) {
      const filter = parseCql2Text(`"${name}" = 1`);
      expect(() => compiled(filter)).toThrow(
        new Cql2Error('unknown-property', `There is no property "${name}".`, 0),
      );
    }
  });

  it('keeps the index of an integer column: a whole number stays an integer', () => {
    expect(compiled(parseCql2Text('persons >= 3')).sql).toBe('(t.persons >= $1::integer)');
    expect(compiled(parseCql2Text('persons >= 3.5')).sql).toBe('(t.persons >= $1::float8)');
    expect(compiled(parseCql2Text('income >= 3')).sql).toBe('(t.income >= $1::float8)');
    expect(compiled(parseCql2Text('persons < 3000000000')).sql).toBe('(t.persons < $1::float8)');
  });

  it('asks the index of the points first', () => {
    const { sql, params } = compiled(parseCql2Text('s_intersects(place, POLYGON((0 0, 1 0, 1 1, 0 0)))'));
    expect(sql).toContain('t.pt <@ $1::text::box and');
    expect(params[0]).toBe('((100001,100001),(-1,-1))');
    expect(params[1]).toBe('((0,0),(100000,0),(100000,100000))');
  });

  it('refuses what it cannot answer exactly', () => {
    expect(() => compiled(parseCql2Text('s_intersects(place, place)'))).toThrow(
      new Cql2Error('unsupported', 'Two geometry properties are not compared.', 20),
    );
  });
});
