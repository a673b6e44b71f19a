// Statistics of the register by region, year and household type, kept beside it so that no request has to count.
import { codeList } from '@onemap/contract/codes';
import { markChanged } from './data-version.js';
import type { Query } from './db.js';
import { refreshBreakdowns } from './rollup-breakdowns.js';
import { incomeFacts } from './rollup-facts.js';
import { refreshSuppression } from './suppression.js';

/** The additive columns, each with the measure that it answers. */
export const rollupMeasures = {
  households: 'households',
  persons: 'persons',
  poor_households: 'poorHouseholds',
  poor_persons: 'poorPersons',
  exited_households: 'exitedHouseholds',
  exited_persons: 'exitedPersons',
  relapsed_households: 'relapsedHouseholds',
  relapsed_persons: 'relapsedPersons',
  net_income_yuan: 'netIncome',
  net_income_persons: 'netIncomePersons',
} as const;

/** `net_income_households` is no measure: it decides whether the income is published. */
const columns = [...Object.keys(rollupMeasures), 'net_income_households'];

const sums = columns.map((column) => `sum(${column}) as ${column}`).join(', ');
const zeros = columns.map((column) => `coalesce(c.${column}, 0)`).join(', ');

/**
 * Every village, town and the county itself, for every year of the county's register and every type: 0 is 0, not
 * missing. A town is left out when fewer than half of its villages have a household, the county when fewer than half
 * of its towns do: the register is then that of single villages, and a sum would pass for a whole.
 */
const insert = `
  insert into rollup_poverty (county, region, level, year, household_type, ${columns.join(', ')}, synthetic, source)
  with fact as (${incomeFacts}),
  village as (
    select region, year, coalesce(t.kind, '') as type, ${sums}
    from fact cross join lateral (values ('*'), (fact.type)) as t(kind) where t.kind is not null group by 1, 2, 3
  ),
  town as (
    select r.parent as region, v.year, v.type, ${sums}
    from village v join region r on r.county = $1 and r.code = v.region group by 1, 2, 3
  ),
  county as (
    select r.parent as region, t.year, t.type, ${sums}
    from town t join region r on r.county = $1 and r.code = t.region group by 1, 2, 3
  ),
  cell as (select * from village union all select * from town union all select * from county),
  known_village as (
    select r.code, r.parent, exists (select 1 from household h where h.county = $1 and h.region = r.code) as known
    from region r where r.county = $1 and r.level = 'village'
  ),
  known_town as (
    select r.code, r.parent, coalesce(2 * count(*) filter (where v.known) >= count(v.code) and count(v.code) > 0, false) as known
    from region r left join known_village v on v.parent = r.code where r.county = $1 and r.level = 'town' group by 1, 2
  ),
  known_county as (
    select 2 * count(*) filter (where known) >= count(*) as known from known_town
  ),
  covered as (
    select t.parent as code from known_town t, known_county c where c.known
    union select t.code from known_town t, known_county c where t.known or c.known
    union select v.code from known_village v left join known_town t on t.code = v.parent, known_county c where v.known or t.known or c.known
  ),
  origin as (
    select bool_or(synthetic) as synthetic, string_agg(distinct source, '; ' order by source) as source from household where county = $1
  )
  select r.county, r.code, r.level, years.year, kinds.kind, ${zeros}, origin.synthetic, origin.source
  from region r
  cross join (select distinct year from fact) as years
  cross join unnest($2::text[]) as kinds(kind)
  cross join origin
  left join cell c on c.region = r.code and c.year = years.year and c.type = kinds.kind
  where r.county = $1 and r.code in (select code from covered)`;

/**
 * Computes the rollups of these counties (six digits each) again, in the caller's transaction, and the yearly
 * statuses that stand beside their households.
 *
 * Counted at the end of each year, from every household with a record of that year:
 * - households, persons: all of them, ordinary ones (without a status) included; persons are members.
 * - poor: status notExited, preExit or relapsed (国家统计口径: 预脱贫 is still poor).
 * - exited: status exited, and the year before another status was on record: who left in this year.
 * - relapsed: status relapsed, and not so the year before: who fell back in this year.
 * - net income: 纯收入 of all households that report one, in yuan, and the persons in these households.
 *
 * Villages are summed from households, towns from villages, the county from towns, so that a parent is always the sum
 * of its children. Nothing is summed above the county: a prefecture or province has other counties that are not here.
 */
export async function refreshRollups(query: Query, counties: readonly string[]): Promise<void> {
  const kinds = ['*', ...codeList('householdType').map(({ id }) => id)];
  for (const county of counties) {
    await query('delete from rollup_poverty where county = $1', [county]);
    await query(insert, [county, kinds]);
    await refreshSuppression(query, county);
    await refreshBreakdowns(query, county);
    await query('select refresh_statuses($1)', [county]);
    await markChanged(query, [county]);
  }
}
