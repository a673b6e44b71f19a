// Statistics of a county by town, type and year: from the rollups through the server, and by counting the base tables.
import type { Db } from '../../../packages/server/src/store/db.js';
import type { ServedApp } from './app.js';
import { county } from './register.js';
import { timeInTurn, type Times } from './timing.js';

const measures = 'households,persons,poorHouseholds,poorPersons';
const path = `/statistics/poverty/data?measure=${measures}&region=${county}:children&householdType=*`;

/** The same numbers counted anew, as JSON, without scope, names or suppression. */
const counting = `select json_agg(t)::text as json from (
  select substr(region, 1, 9) as town, year, household_type, count(*) as households, sum(member_count) as persons,
    count(*) filter (where status <> 'exited') as poor_households,
    coalesce(sum(member_count) filter (where status <> 'exited'), 0) as poor_persons
  from household_year where county = '${county}' group by 1, 2, 3) t`;

export async function timeStatistics(db: Db, app: ServedApp): Promise<{ ours: Times; counted: Times }> {
  const { ours, counted } = await timeInTurn(
    {
      ours: () => app.ask(path),
      counted: () => db.write((query) => query(counting)),
    },
    { runs: 100, seconds: 25 },
  );
  return { ours, counted };
}
