// Statistics of assistance activities by region and month, counted in the transaction that writes the activities.
import type { Query } from './db.js';

/** What is counted, with the measure that it answers. */
export const activityMeasures = {
  activityCount: 'activities',
  participantCount: 'participants',
  householdsReached: 'households',
} as const;

const sums = Object.values(activityMeasures)
  .map((column) => `sum(${column}) as ${column}`)
  .join(', ');
const months = Object.values(activityMeasures)
  .map(
    (
      column,
    ) => `array_agg(case when s.year * 12 + m.month between span.first and span.last then coalesce(c.${column}, 0) end
      order by m.month)`,
  )
  .join(', ');

/**
 * Villages from activities, towns from villages, the county from towns. A town is left out when fewer than half of its
 * villages have an activity on record, the county when fewer than half of its towns do, as in the register's rollups:
 * the records are then those of single villages, and a sum would pass for a whole.
 */
const insert = `
  insert into rollup_activity (county, region, dimension, category, year, activities, participants, households, synthetic, source)
  with held as (
    select region, extract(year from held_on)::int as year, extract(month from held_on)::int as month, kind, organiser_kind,
      participant_count, households_reached from activity where county = $1
  ),
  span as (
    select min(year * 12 + month) as first, max(year * 12 + month) as last, min(year) as first_year, max(year) as last_year from held
  ),
  origin as (
    select bool_or(synthetic) as synthetic, string_agg(distinct source, '; ' order by source) as source from activity where county = $1
  ),
  village as (
    select region, year, month, d.dimension, d.category, count(*) as activities, sum(participant_count) as participants,
      sum(households_reached) as households
    from held cross join lateral (values ('*', '*'), ('activityKind', kind), ('organiserKind', organiser_kind)) as d(dimension, category)
    where d.category is not null group by 1, 2, 3, 4, 5
  ),
  town as (
    select r.parent as region, v.year, v.month, v.dimension, v.category, ${sums}
    from village v join region r on r.county = $1 and r.code = v.region group by 1, 2, 3, 4, 5
  ),
  county as (
    select r.parent as region, t.year, t.month, t.dimension, t.category, ${sums}
    from town t join region r on r.county = $1 and r.code = t.region group by 1, 2, 3, 4, 5
  ),
  cell as (select * from village union all select * from town union all select * from county),
  known_village as (
    select r.code, r.parent, r.code in (select region from held) as known from region r where r.county = $1 and r.level = 'village'
  ),
  known_town as (
    select r.code, r.parent, count(v.code) > 0 and 2 * count(*) filter (where v.known) >= count(v.code) as known
    from region r left join known_village v on v.parent = r.code where r.county = $1 and r.level = 'town' group by 1, 2
  ),
  known_county as (select 2 * count(*) filter (where known) >= count(*) as known from known_town),
  covered as (
    select t.parent as code from known_town t, known_county c where c.known
    union select t.code from known_town t, known_county c where t.known or c.known
    union select v.code from known_village v left join known_town t on t.code = v.parent, known_county c
      where v.known or t.known or c.known
  ),
  shown as (
    select covered.code as region, y.year, '*' as dimension, '*' as category
    from covered cross join span cross join lateral generate_series(span.first_year, span.last_year) as y(year)
    union all
    select distinct region, year, dimension, category from cell
    where dimension <> '*' and region in (select code from covered)
  )
  select $1, s.region, s.dimension, s.category, s.year, ${months}, bool_or(origin.synthetic), min(origin.source)
  from shown s cross join generate_series(1, 12) as m(month) cross join span cross join origin
  left join cell c on c.region = s.region and c.year = s.year and c.month = m.month
    and c.dimension = s.dimension and c.category = s.category
  group by s.region, s.dimension, s.category, s.year`;

/** Counts the activities of these counties (six digits each) again, in the caller's transaction. */
export async function refreshActivityRollups(query: Query, counties: readonly string[]): Promise<void> {
  for (const county of counties) {
    await query('delete from rollup_activity where county = $1', [county]);
    await query(insert, [county]);
  }
}
