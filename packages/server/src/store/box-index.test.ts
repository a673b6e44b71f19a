// Whether the database may answer a box by an index though row security stands before it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCql2Text } from '@onemap/contract/cql2';
import { createViewer } from '../auth/viewer.js';
import type { Db } from './db.js';
import { openEmptyDatabase } from './empty-database.test-data.js';
import { filterSql } from './filter-sql/filter-sql.js';
import { householdProperties } from './household-properties.js';
import { columnsOf } from './listing/listed-property.js';
import { writeSmallRegister } from './small-register.test-data.js';

let db: Db;
beforeAll(async () => {
  db = await openEmptyDatabase();
  await writeSmallRegister(db);
  // Enough of them, spread over a degree, for an index to be worth its while.
  await db.write(async (query) => {
    await query(`insert into household (county, id, region, household_class, head_name, member_count, lon, lat, synthetic,
        source, content_hash)
      select '620523', '620523-spread' || lpad(k::text, 6, '0'), '620523106201', 'poor', '张三', 1, 105 + (k % 100) * 0.01,
        34 + k * 0.0002, true, '示意登记', '' from generate_series(1, 5000) as k`);
    await query('analyze household');
  });
});
afterAll(() => db.close());

const county = createViewer({ role: 'county', regions: ['620523'], subject: 's', displayName: 's' });

/** The plan of a list of poor households. */
async function planOf(text: string): Promise<string> {
  const params: unknown[] = [];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const condition = filterSql(parseCql2Text(text), columnsOf(householdProperties(county, 'point')), bind);
  return db.read(county, async (query) => {
    const rows = await query<{ 'QUERY PLAN': string }>(
      `explain select h.id from household h where h.household_class <> 'ordinary' and ${condition}`,
      params,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
}

describe('under row security', () => {
  it('a box is looked up in the index of the tile codes', async () => {
    expect(await planOf('s_intersects(point, BBOX(105.1, 34.6, 105.2, 34.7))')).toMatch(
      /Index Cond: .*tile_code >=/,
    );
  });

  it('so is a drawing, by the box around it', async () => {
    const drawing = 'POLYGON((105.1 34.6, 105.2 34.6, 105.15 34.7, 105.1 34.6))';
    expect(await planOf(`s_intersects(point, ${drawing})`)).toMatch(/Index Cond: .*tile_code >=/);
  });

  it('an index of points would not be: its operators are not leakproof', async () => {
    const plan = await planOf('s_intersects(point, BBOX(105.1, 34.6, 105.2, 86))');
    expect(plan).not.toContain('Index Cond');
  });
});
