// A database from before members and houses were kept by year answers after the upgrade what it answered before.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Db } from './db.js';
import { openEmptyDatabase } from './empty-database.test-data.js';
import { migrate } from './migrate.js';
import { householdId, writeSmallRegister } from './small-register.test-data.js';
import { findRollupDifferences } from './verify-rollups.js';

/** The second adds to the table of the first. */
const migrations = ['0071-members-by-year.sql', '0091-names-by-year.sql'];
const columns = [
  ...[
    'register_hash',
    'housing_area_m2',
    'house_structure',
    'danger_house_level',
    'drinking_water',
    'road_type',
  ],
];

let db: Db;
beforeAll(async () => {
  db = await openEmptyDatabase();
  await writeSmallRegister(db);
  await db.write(async (query) => {
    await query('drop table member_year');
    await query(`alter table household_year ${columns.map((column) => `drop column ${column}`).join(', ')}`);
    await query('delete from schema_migration where name = any($1)', [migrations]);
    await query("update household set house_structure = 'adobe', housing_area_m2 = 90 where id = $1", [
      householdId(2),
    ]);
  });
  expect(await migrate(db)).toEqual(migrations);
});
afterAll(() => db.close());

const rows = (sql: string) => db.write((query) => query(sql, []));

it('the upgrade takes the members and houses at hand for the latest year, and for no other', async () => {
  expect(await rows('select year, id, sex, birth_date::text as born from member_year order by id')).toEqual([
    { year: 2020, id: 'm1', sex: 'male', born: '1970-01-01' },
    { year: 2020, id: 'm2', sex: 'male', born: '2012-03-04' },
  ]);
  expect(
    await rows(
      'select year, count(*)::int as households, count(register_hash)::int as told from household_year group by 1 order by 1',
    ),
  ).toEqual([
    { year: 2019, households: 12, told: 0 },
    { year: 2020, households: 12, told: 12 },
  ]);
  expect(
    await rows(
      'select household, year, house_structure, housing_area_m2 from household_year where housing_area_m2 > 0',
    ),
  ).toEqual([{ household: householdId(2), year: 2020, house_structure: 'adobe', housing_area_m2: 90 }]);
});

it('the statistics of people, kept from before the upgrade, agree with it', async () => {
  const { differences } = await findRollupDifferences(db);
  // The house was changed behind the statistics' back, to be seen above; nothing else differs.
  expect(new Set(differences.map(({ dimension }) => dimension))).toEqual(
    new Set(['houseStructure', 'houses']),
  );
});
