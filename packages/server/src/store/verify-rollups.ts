// Compares the kept rollups with rollups computed anew, and changes nothing.
import { lockRegister } from './advisory-locks.js';
import type { Db, Query } from './db.js';
import { refreshRollups } from './rollups.js';

export interface RollupDifference {
  readonly region: string;
  readonly year: number;
  readonly householdType: string;
}

/** Undoes the transaction and carries the answer out of it. */
class Undo extends Error {
  constructor(readonly answer: { compared: number; differences: RollupDifference[] }) {
    super('undo');
  }
}

/** Cells that differ in any number or in what is suppressed, or that only one side has; by region and year. */
export async function findRollupDifferences(
  db: Db,
): Promise<{ compared: number; differences: RollupDifference[] }> {
  try {
    return await db.write(async (query) => {
      await lockRegister(query);
      throw new Undo(await compare(query));
    });
  } catch (error) {
    if (error instanceof Undo) return error.answer;
    throw error;
  }
}

async function compare(query: Query): Promise<{ compared: number; differences: RollupDifference[] }> {
  await query('create temp table kept_rollup on commit drop as select * from rollup_poverty');
  const counties = await query<{ county: string }>(
    'select county from household_year union select county from rollup_poverty order by 1',
    [],
  );
  await refreshRollups(
    query,
    counties.map(({ county }) => county),
  );
  const differences = await query<RollupDifference>(
    `select distinct region, year::int as year, household_type as "householdType" from (
       (select * from kept_rollup except select * from rollup_poverty)
       union all (select * from rollup_poverty except select * from kept_rollup)
     ) as differing order by 1, 2, 3`,
    [],
  );
  const [total] = await query<{ count: number }>('select count(*)::int as count from kept_rollup', []);
  return { compared: total?.count ?? 0, differences };
}
