// The SQL that counts a county's households by a dimension and the household type, from single households to the county.
import { netIncome, yearFacts } from './rollup-facts.js';

/** The numbers of a cell: columns of rollup_breakdown. */
export const breakdownColumns = [
  ...['households', 'persons', 'poor_households', 'poor_persons'],
  ...['exited_households', 'exited_persons', 'relapsed_households', 'relapsed_persons'],
  ...['amount_households', 'amount_persons', 'amount'],
] as const;

/** What is known of a county's households in a year, which decides what of it can be counted. */
export interface YearOfRecords {
  readonly year: number;
  /** Whether a register of its own tells at least half of its households: a sum of fewer would pass for a whole. */
  readonly told: boolean;
  /** Whether any household reports a component of its income. */
  readonly income: boolean;
}

/** The years of county `$1` in order. */
export const yearsOfRecords = `
  select year::int, 2 * count(register_hash) >= count(*) as told,
    bool_or(num_nonnulls(wage_yuan, business_yuan, property_yuan, transfer_yuan, business_cost_yuan) > 0) as income
  from household_year where county = $1 group by year order by year`;

/** Dimensions that are counted together, with the columns that they keep. */
export interface BreakdownStatement {
  /** Whether a year has anything to count. */
  readonly counts: (year: YearOfRecords) => boolean;
  readonly columns: readonly string[];
  /** One row a region, dimension and household type, with arrays of the categories and of each column. */
  readonly sql: string;
}

const poverty = breakdownColumns.slice(0, 8);

/**
 * Labels of households in every year: causes and batches of the register as it stands are taken for all years of the
 * household. A batch is that of any of its measures, planned or given.
 */
const yearlyCells = `
  batched as (select distinct household, batch from measure where county = $1 and batch is not null),
  label as materialized (
    select id as household, 'mainCause' as dimension, named.value
    from household cross join lateral (values (main_cause), ('*')) as named(value) where county = $1 and main_cause is not null
    union all
    select id, 'cause', named.value
    from household cross join lateral (select distinct cause as value from unnest(other_causes || main_cause) as each(cause)) as named
    where county = $1 and named.value is not null
    union all
    select id, 'cause', '*' from household where county = $1 and (main_cause is not null or cardinality(other_causes) > 0)
    union all
    select household, 'batch', batch from batched
    union all
    select distinct household, 'batch', '*' from batched
  ),
  cell as (
    select f.region, l.dimension, l.value, f.type, ${poverty.join(', ')}
    from fact f join label l on l.household = f.household
    union all
    select region, 'status', named.value, type, ${poverty.join(', ')}
    from fact cross join lateral (values (status), ('*')) as named(value) where status is not null
  )`;

/** Households that the year's own register tells, which alone knows who lived in them and in what house. */
const toldHouseholds = `told as materialized (select * from fact where in_register)`;
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

/** Nobody is without work where the register of the year tells no work at all. */
const workTime = `case
    when (select count(work_months) from member_year where county = $1 and year = $2::int) = 0 then null
    when coalesce(work_months, 0) = 0 then 'none' when work_months < 6 then 'under6Months' else 'from6Months' end`;

/** Members as the register of the year has them; persons are members, households those they live in. */
const memberCells = `
  person as materialized (
    select household, region, type, poor_households, sex, education, labour_skill, ethnic_group, health,
      ${schoolState} as school_state, ${ageGroup} as age_group, ${workTime} as work_time
    from (
      select m.*, f.region, f.type, f.poor_households, $2::int - extract(year from m.birth_date)::int as age
      from (select household, sex, education, student_status, labour_skill, work_months, ethnic_group, health, birth_date
        from member_year where county = $1 and year = $2::int) as m
      join (select household, region, type, poor_households from fact where in_register) as f on f.household = m.household
    ) as aged
  ),
  label as (
    select household, region, type, poor_households, dimension, value, count(*)::int as members
    from person cross join lateral (values
      ('sex', sex), ('ageGroup', age_group), ('education', education), ('schoolState', school_state),
      ('labourSkill', labour_skill), ('workTime', work_time), ('ethnicGroup', ethnic_group)) as named(dimension, value)
    where value is not null group by household, region, type, poor_households, dimension, value
  ),
  illness as (
    select household, region, type, poor_households, named.value, count(*)::int as members
    from person cross join lateral (select distinct each as value from unnest(health) as each) as named
    where named.value is not null group by household, region, type, poor_households, named.value
  ),
  every_label as (
    select * from label
    union all
    select household, region, type, poor_households, dimension, '*', sum(members)::int
    from label group by household, region, type, poor_households, dimension
    union all
    select household, region, type, poor_households, 'health', value, members from illness
    union all
    select household, region, type, poor_households, 'health', '*', count(*)::int from person
    where cardinality(array_remove(health, null)) > 0 group by household, region, type, poor_households
    union all
    select household, region, type, poor_households, 'members', '*', count(*)::int
    from person group by household, region, type, poor_households
  ),
  cell as (
    select region, dimension, value, type, 1 as households, members as persons,
      poor_households, poor_households * members as poor_persons
    from every_label
  )`;

const housing = [...people, ...breakdownColumns.slice(8)];

/** Houses as the register of the year has them; the area counts where it is on record, with the household's members then. */
const houseCells = `
  ${toldHouseholds},
  label as (
    select household, housing_area_m2::numeric as area, named.dimension, named.value
    from household_year cross join lateral (values
      ('houseStructure', house_structure), ('dangerHouseLevel', danger_house_level), ('drinkingWater', drinking_water),
      ('roadType', road_type), ('houses', '*')) as named(dimension, value)
    where county = $1 and year = $2::int and register_hash is not null and named.value is not null
  ),
  every_label as (
    select * from label
    union all select household, area, dimension, '*' from label where dimension <> 'houses'
  ),
  cell as (
    select f.region, l.dimension, l.value, f.type, f.households, f.persons, f.poor_households, f.poor_persons,
      (l.area is not null)::int as amount_households, case when l.area is null then 0 else f.persons end as amount_persons,
      coalesce(l.area, 0) as amount
    from told f join every_label l on l.household = f.household
  )`;

/** Components of the income, those that are on record; `*` is whoever reports any, with what they leave. */
const incomeCells = `
  cell as (
    select f.region, 'incomeComponent' as dimension, named.value, f.type,
      1 as amount_households, f.persons as amount_persons, named.amount
    from fact f cross join lateral (values
      ('wage', wage::numeric), ('business', business::numeric), ('property', property::numeric),
      ('transfer', transfer::numeric), ('businessCost', cost::numeric), ('*', ${netIncome})) as named(value, amount)
    where num_nonnulls(wage, business, property, transfer, cost) > 0 and named.amount is not null
  )`;

/** From cells of single households to villages, towns and the county, by type and for all types. */
function statement(
  cells: string,
  columns: readonly string[],
  counts: BreakdownStatement['counts'],
): BreakdownStatement {
  // A sum of whole numbers would grow to a numeric, which is slow to add and to write.
  const sums = columns
    .map((column) => `sum(${column})${column === 'amount' ? '' : '::int'} as ${column}`)
    .join(', ');
  const arrays = ['value', ...columns].map((column) => `array_agg(${column} order by value) as "${column}"`);
  const sql = `
  with fact as materialized (${yearFacts}),
  ${cells},
  typed as materialized (
    select region, dimension, value collate "C" as value, type, ${sums} from cell group by region, dimension, value, type
  ),
  village as materialized (
    select * from typed where type is not null
    union all
    select region, dimension, value, '*', ${sums} from typed group by region, dimension, value
  ),
  town as materialized (
    select r.parent as region, v.dimension, v.value, v.type, ${sums}
    from village v join region r on r.county = $1 and r.code = v.region group by 1, 2, 3, 4
  ),
  county as (
    select r.parent as region, t.dimension, t.value, t.type, ${sums}
    from town t join region r on r.county = $1 and r.code = t.region group by 1, 2, 3, 4
  ),
  counted as (select * from village union all select * from town union all select * from county)
  select a.*, $2::int as year, r.parent, r.level
  from (
    select region, dimension, type as kind, ${arrays.join(', ')}
    from counted where region in (select region from rollup_poverty where county = $1)
    group by region, dimension, type
  ) as a join region r on r.county = $1 and r.code = a.region
  order by a.region, a.kind`;
  return { columns, sql, counts };
}

/** With county as `$1` and year as `$2`: a county's cells of a year take some megabytes, however many years there are. */
export const breakdownStatements: readonly BreakdownStatement[] = [
  statement(yearlyCells, poverty, () => true),
  statement(memberCells, people, ({ told }) => told),
  statement(houseCells, housing, ({ told }) => told),
  statement(incomeCells, breakdownColumns.slice(8), ({ income }) => income),
];
