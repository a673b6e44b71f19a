// Seeded households for the tests of filters and pages: many equal values, many nulls, places on a lattice of 0.00001 degrees.
import type { Db } from '../store/db.js';
import { seeded } from '../store/filter-sql/filter-sql.test-data.js';
import { refreshRollups } from '../store/rollups.js';
import { villages } from '../store/small-register.test-data.js';

/** In units of 0.00001 degrees, whole numbers. */
export type Lattice = readonly [x: number, y: number];

export interface RandomHousehold {
  readonly id: string;
  readonly at: Lattice | null;
}

const names = ['张三', '李四', '𠮷野', 'Ａb', 'ab', 'AB', "O'Brien", 'a%b_c', 'Straße'];
const causes = ['illness', 'schooling', 'disaster', null];
const types = ['general', 'dibaoPoor', null];
const statuses = ['notExited', 'exited', 'relapsed'];

/** Adds households to the small register, with a record of 2020 for most of them. */
export async function writeRandomHouseholds(
  db: Pick<Db, 'write'>,
  places: readonly (Lattice | null)[],
  seed: number,
): Promise<RandomHousehold[]> {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const written = places.map((at, index) => ({ id: `620523-random${String(index).padStart(6, '0')}`, at }));
  await db.write(async (query) => {
    for (const { id, at } of written) {
      const village = pick(villages);
      const [lon, lat] = at
        ? [Number((at[0] / 1e5).toFixed(5)), Number((at[1] / 1e5).toFixed(5))]
        : [null, null];
      await query(
        `insert into household (county, id, region, group_no, household_class, head_name, member_count, main_cause, address,
           lon, lat, synthetic, source, content_hash)
         values ('620523', $1, $2, $3, 'poor', $4, $5, $6, $7, $8, $9, true, '示意登记', '')`,
        [
          id,
          village,
          pick(['1', '2', null]),
          pick(names),
          1 + Math.floor(random() * 5),
          pick(causes),
          pick([...names, null]),
          lon,
          lat,
        ],
      );
      if (random() < 0.2) continue;
      await query(
        `insert into household_year (county, household, region, year, status, household_type, member_count, net_income_per_capita_yuan)
         values ('620523', $1, $2, 2020, $3, $4, $5, $6)`,
        [
          id,
          village,
          pick(statuses),
          pick(types),
          1 + Math.floor(random() * 5),
          pick([2952, 2952.5, 4000.1, 0, null]),
        ],
      );
    }
    await refreshRollups(query, ['620523']);
  });
  return written;
}
