// A list of several pages is counted once, and each page says the same of the whole.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViewer } from '../../auth/viewer.js';
import { createCursors } from '../cursors.js';
import type { Db, Query } from '../db.js';
import { openEmptyDatabase } from '../empty-database.test-data.js';
import { createHouseholds, type HouseholdFilter } from '../households.js';
import { writeSmallRegister } from '../small-register.test-data.js';

let db: Db;
let statements: string[] = [];
beforeAll(async () => {
  db = await openEmptyDatabase();
  await writeSmallRegister(db);
});
afterAll(() => db.close());

/** The database, and a note of every statement that reads. */
const listened: Pick<Db, 'read'> = {
  read: (scope, work) =>
    db.read(scope, (query) =>
      work(((sql: string, params?: readonly unknown[]) => {
        statements.push(sql);
        return query(sql, params);
      }) as Query),
    ),
};
const county = createViewer({ role: 'county', regions: ['620523'], subject: 's', displayName: 's' });
const households = createHouseholds(listened as Db, createCursors(new Uint8Array(32).fill(3)));

async function sweep(filter: HouseholdFilter) {
  const pages = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await households.list(county, { ...filter, ...(cursor && { cursor }) });
    pages.push(page);
    cursor = page.next;
  }
  return pages;
}

const countings = () => statements.filter((sql) => /count\(/.test(sql)).length;

const addHousehold = (id: string, source: string) =>
  db.write((query) =>
    query(
      `insert into household (county, id, region, household_class, head_name, member_count, synthetic, source, content_hash)
       values ('620523', $1, '620523106201', 'poor', '张三', 1, false, $2, '')`,
      [id, source],
    ),
  );

describe('a list of several pages', () => {
  it('is counted once, and says the same on each page', async () => {
    const whole = await households.list(county, { limit: 1000 });
    statements = [];
    const pages = await sweep({ limit: 2 });
    expect(countings()).toBe(1);
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(pages.length).toBe(Math.ceil(whole.items.length / 2));
    for (const { numberMatched, synthetic, source } of pages)
      expect([numberMatched, synthetic, source]).toEqual([whole.items.length, whole.synthetic, whole.source]);
  });

  it('keeps to its count when a household comes in between; a new list has the new one', async () => {
    const first = await households.list(county, { limit: 2 });
    await addHousehold('620523-aaaaaaaa', first.source);
    const second = await households.list(county, { limit: 2, cursor: first.next! });
    expect(second.numberMatched).toBe(first.numberMatched);
    expect((await households.list(county, { limit: 2 })).numberMatched).toBe(first.numberMatched + 1);
  });

  it('is counted again for each page where its sources are too long for a cursor', async () => {
    await addHousehold('620523-bbbbbbbb', '很长的来源'.repeat(200));
    statements = [];
    const pages = await sweep({ limit: 5 });
    expect(countings()).toBe(pages.length);
    expect(new Set(pages.map(({ numberMatched }) => numberMatched)).size).toBe(1);
    for (const { next, source } of pages) {
      expect(next?.length ?? 0).toBeLessThan(1000);
      expect(source).toContain('很长的来源');
    }
  });
});
