// A small table of everything that a filter compares, and random numbers that repeat.
import type { Db } from '../db.js';
import type { FilterColumns } from './columns.js';
import type { TestRecord } from './random-filters.test-data.js';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const columns: FilterColumns = {
  name: { sql: 't.name', type: 'string' },
  income: { sql: 't.income', type: 'number' },
  persons: { sql: 't.persons', type: 'integer' },
  poor: { sql: 't.poor', type: 'boolean' },
  since: { sql: 't.since', type: 'date' },
  until: { sql: 't.until', type: 'date' },
  place: { sql: 't.pt', type: 'geometry' },
};

/** The point column is the household table's. */
export async function createTable(db: Db, records: readonly TestRecord[]): Promise<void> {
  await db.write(async (query) => {
    await query(`create table filter_test (id integer primary key, name text, income double precision, persons integer,
      poor boolean, since date, until date, lon double precision, lat double precision,
      pt point generated always as (point(lon * 1e5, lat * 1e5)) stored)`);
    await query('create index on filter_test using gist (pt)');
    for (const { id, name, income, persons, poor, since, until, place } of records) {
      const [lon, lat] = place?.coordinates ?? [null, null];
      await query(
        `insert into filter_test (id, name, income, persons, poor, since, until, lon, lat)
         values ($1, $2, $3, $4, $5, $6::text::date, $7::text::date, $8, $9)`,
        [id, name, income, persons, poor, since, until, lon, lat],
      );
    }
  });
}
