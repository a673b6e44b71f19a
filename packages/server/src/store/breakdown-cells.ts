// The SQL that counts a county's households by a dimension and the household type, from single households to the county.
import { householdFacts } from './rollup-facts.js';

/** The numbers of a cell: columns of rollup_breakdown. */
export const breakdownColumns = [
  ...['households', 'persons', 'poor_households', 'poor_persons'],
  ...['exited_households', 'exited_persons', 'relapsed_households', 'relapsed_persons'],
  ...['amount_households', 'amount_persons', 'amount'],
] as const;

/** Dimensions that are counted together, with the columns that they keep. */
export interface BreakdownStatement {
  readonly columns: readonly string[];
  /** One row a region, year, dimension and household type, with arrays of the categories and of each column. */
  readonly sql: string;
}

const poverty = breakdownColumns.slice(0, 8);

/**
 * Labels of households in every year: those of the register as it stands are taken for all years of the household, a
 * batch counts from the year of its first measure on.
 */
const yearlyCells = `
  label as materialized (
    select id as household, 'mainCause' as dimension, main_cause as value, 0 as since
    from household where county = $1 and main_cause is not null
    union all
    select distinct id, 'cause', named.value, 0
    from household cross join lateral unnest(other_causes || main_cause) as named(value)
    where county = $1 and named.value is not null
    union all
    select household, 'batch', batch, min(year) from measure where county = $1 and batch is not null group by household, batch
  ),
  every_label as materialized (
    select * from label union all
    select household, dimension, '*', min(since) from label group by household, dimension
  ),
  cell as (
    select f.region, f.year, l.dimension, l.value, f.type, ${poverty.join(', ')}
    from fact f join every_label l on l.household = f.household and l.since <= f.year
    union all
    select region, year, 'status', named.value, type, ${poverty.join(', ')}
    from fact cross join lateral (values (status), ('*')) as named(value) where status is not null
  )`;

/** From cells of single households to villages, towns and the county, by type and for all types. */
function statement(cells: string, columns: readonly string[]): BreakdownStatement {
  const sums = columns.map((column) => `sum(${column}) as ${column}`).join(', ');
  const arrays = ['value', ...columns].map((column) => `array_agg(${column} order by value) as "${column}"`);
  const sql = `
  with fact as materialized (${householdFacts}),
  ${cells},
  typed as materialized (
    select region, year, dimension, value collate "C" as value, type, ${sums} from cell group by region, year, dimension, value, type
  ),
  village as materialized (
    select * from typed where type is not null
    union all
    select region, year, dimension, value, '*', ${sums} from typed group by region, year, dimension, value
  ),
  town as materialized (
    select r.parent as region, v.year, v.dimension, v.value, v.type, ${sums}
    from village v join region r on r.county = $1 and r.code = v.region group by 1, 2, 3, 4, 5
  ),
  county as (
    select r.parent as region, t.year, t.dimension, t.value, t.type, ${sums}
    from town t join region r on r.county = $1 and r.code = t.region group by 1, 2, 3, 4, 5
  ),
  counted as (select * from village union all select * from town union all select * from county)
  select c.region, r.parent, r.level, c.year, c.dimension, c.type as kind, ${arrays.join(', ')}
  from counted c join region r on r.county = $1 and r.code = c.region
  where c.region in (select region from rollup_poverty where county = $1)
  group by c.region, r.parent, r.level, c.year, c.dimension, c.type
  order by c.region, c.type`;
  return { columns, sql };
}

/** With county as `$1`. */
export const breakdownStatements: readonly BreakdownStatement[] = [statement(yearlyCells, poverty)];
