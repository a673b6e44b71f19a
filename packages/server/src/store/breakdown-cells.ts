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
 * Labels of households in every year: causes and batches of the register as it stands are taken for all years of the
 * household. A batch is that of any of its measures, planned or given.
 */
const yearlyCells = `
  label as materialized (
    select id as household, 'mainCause' as dimension, main_cause as value
    from household where county = $1 and main_cause is not null
    union all
    select distinct id, 'cause', named.value
    from household cross join lateral unnest(other_causes || main_cause) as named(value)
    where county = $1 and named.value is not null
    union all
    select distinct household, 'batch', batch from measure where county = $1 and batch is not null
  ),
  every_label as materialized (
    select * from label union all select distinct household, dimension, '*' from label
  ),
  cell as (
    select f.region, f.year, l.dimension, l.value, f.type, ${poverty.join(', ')}
    from fact f join every_label l on l.household = f.household
    union all
    select region, year, 'status', named.value, type, ${poverty.join(', ')}
    from fact cross join lateral (values (status), ('*')) as named(value) where status is not null
  )`;

/**
 * Households in years that a register of their own tells, which alone knows who lived in them and in what house. A year is
 * left out when it tells fewer than half of the county's households of that year: the sum would pass for a whole.
 */
const toldYears = `
  told as materialized (
    select * from fact where in_register and year in (
      select year from fact group by year having 2 * count(*) filter (where in_register) >= count(*))
  )`;
const people = breakdownColumns.slice(0, 4);

/** Whole years at the end of the year: the year less the year of birth. */
const ageGroup = `case when age < 0 then null when age < 6 then 'age0to5' when age < 16 then 'age6to15'
    when age < 30 then 'age16to29' when age < 45 then 'age30to44' when age < 60 then 'age45to59'
    when age < 80 then 'age60to79' else 'age80plus' end`;

/** Stages of the form's 25 statuses; who has a completed education and no status is out of school. */
const schoolState = `case
    when student_status in ('preschoolAge', 'preschool', 'primary') then student_status
    when student_status like 'grade_' then 'juniorHigh'
    when student_status like 'senior_' then 'seniorHigh'
    when student_status like 'vocational_' or student_status like 'technician_' then 'vocational'
    when student_status is not null then 'higher'
    when education is not null then 'notInSchool' end`;

/** Members as the register of each year has them; persons are members, households those they live in. */
const memberCells = `
  ${toldYears},
  person as materialized (
    select household, year, id, sex, education, labour_skill, ethnic_group, health, ${schoolState} as school_state, ${ageGroup} as age_group
    from (
      select m.*, m.year - extract(year from m.birth_date)::int as age
      from member_year m join told f on f.household = m.household and f.year = m.year where m.county = $1
    ) as aged
  ),
  label as materialized (
    select p.household, p.year, p.id, named.dimension, named.value
    from person p cross join lateral (values
      ('sex', sex), ('ageGroup', age_group), ('education', education), ('schoolState', school_state),
      ('labourSkill', labour_skill), ('ethnicGroup', ethnic_group)) as named(dimension, value)
    where named.value is not null
    union all
    select distinct household, year, id, 'health', named.value from person cross join lateral unnest(health) as named(value)
  ),
  every_label as materialized (
    select household, year, dimension, value, count(*) as members from label group by household, year, dimension, value
    union all
    select household, year, dimension, '*', count(distinct id) from label group by household, year, dimension
    union all
    select household, year, 'members', '*', count(*) from person group by household, year
  ),
  cell as (
    select f.region, f.year, l.dimension, l.value, f.type, 1 as households, l.members as persons,
      f.poor_households, f.poor_households * l.members as poor_persons
    from told f join every_label l on l.household = f.household and l.year = f.year
  )`;

const housing = [...people, ...breakdownColumns.slice(8)];

/** Houses as the register of each year has them; the area counts where it is on record, with the household's members of that year. */
const houseCells = `
  ${toldYears},
  label as materialized (
    select h.household, h.year, h.housing_area_m2::numeric as area, named.dimension, named.value
    from household_year h cross join lateral (values
      ('houseStructure', house_structure), ('dangerHouseLevel', danger_house_level), ('drinkingWater', drinking_water),
      ('roadType', road_type)) as named(dimension, value)
    where h.county = $1 and h.register_hash is not null and named.value is not null
  ),
  every_label as materialized (
    select * from label
    union all select household, year, area, dimension, '*' from label
    union all select household, year, housing_area_m2::numeric, 'houses', '*' from household_year
      where county = $1 and register_hash is not null
  ),
  cell as (
    select f.region, f.year, l.dimension, l.value, f.type, f.households, f.persons, f.poor_households, f.poor_persons,
      (l.area is not null)::int as amount_households, case when l.area is null then 0 else f.persons end as amount_persons,
      coalesce(l.area, 0) as amount
    from told f join every_label l on l.household = f.household and l.year = f.year
  )`;

/** Components of the income of every year, those that are on record; `*` is whoever reports any, with what they leave. */
const incomeCells = `
  cell as (
    select f.region, f.year, 'incomeComponent' as dimension, named.value, f.type,
      1 as amount_households, f.persons as amount_persons, named.amount
    from fact f cross join lateral (values
      ('wage', wage), ('business', business), ('property', property), ('transfer', transfer), ('businessCost', cost),
      ('*', case when num_nonnulls(wage, business, property, transfer, cost) > 0 then
        coalesce(wage, 0) + coalesce(business, 0) + coalesce(property, 0) + coalesce(transfer, 0) - coalesce(cost, 0) end)
      ) as named(value, amount)
    where named.amount is not null
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
  select a.*, r.parent, r.level
  from (
    select region, year, dimension, type as kind, ${arrays.join(', ')}
    from counted where region in (select region from rollup_poverty where county = $1)
    group by region, year, dimension, type
  ) as a join region r on r.county = $1 and r.code = a.region
  order by a.region, a.kind`;
  return { columns, sql };
}

/** With county as `$1`. */
export const breakdownStatements: readonly BreakdownStatement[] = [
  statement(yearlyCells, poverty),
  statement(memberCells, people),
  statement(houseCells, housing),
  statement(incomeCells, breakdownColumns.slice(8)),
];
