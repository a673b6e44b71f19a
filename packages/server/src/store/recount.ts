// Counts what the rollups hold by other queries: each level by the digits of the code, each measure by its own condition.

/** Households and years with what they are, told by set membership and not, as in the rollups, from rows in order. */
const stands = `
  select y.county, y.household, y.region, y.year, y.status, y.household_type as type, y.member_count as persons,
    y.status in ('notExited', 'preExit', 'relapsed') as is_poor,
    y.status = 'exited' and (y.household, y.year - 1) in (
      select household, year from household_year where county = $1 and status in ('notExited', 'preExit', 'relapsed')) as has_left,
    y.status = 'relapsed' and (y.household, y.year - 1) not in (
      select household, year from household_year where county = $1 and status = 'relapsed') as has_relapsed,
    y.net_income_per_capita_yuan as per_capita, y.wage_yuan, y.business_yuan, y.property_yuan, y.transfer_yuan, y.business_cost_yuan
  from household_year y where y.county = $1`;

/** Each line once for its village, town and county, and once for its type and for all types. */
const places = `
  cross join lateral (values (region), (rpad(left(region, 9), 12, '0')), (rpad(left(region, 6), 12, '0'))) as at(place)
  cross join lateral (values ('*'), (type)) as counted(kind)`;

const sum = (amount: string, condition: string) => `coalesce(sum(${amount}) filter (where ${condition}), 0)`;
const counts = (persons: string) => `
  count(*) as households, ${sum(persons, 'true')} as persons,
  count(*) filter (where is_poor) as poor_households, ${sum(persons, 'is_poor')} as poor_persons,
  count(*) filter (where has_left) as exited_households, ${sum(persons, 'has_left')} as exited_persons,
  count(*) filter (where has_relapsed) as relapsed_households, ${sum(persons, 'has_relapsed')} as relapsed_persons`;

const parts = 'wage_yuan, business_yuan, property_yuan, transfer_yuan';
const netIncome = `case when coalesce(${parts}, business_cost_yuan) is null then per_capita * persons
  else (select coalesce(sum(part), 0) from unnest(array[${parts}]) as part) - coalesce(business_cost_yuan, 0) end`;

/** The cells of rollup_poverty that are not zero, of a county as `$1`. */
export const recountedPoverty = `
  select place as region, year::int, kind, ${counts('persons')},
    coalesce(round(sum((${netIncome})::numeric) filter (where per_capita is not null), 4), 0) as net_income_yuan,
    ${sum('persons', 'per_capita is not null')} as net_income_persons, count(per_capita) as net_income_households
  from (${stands}) as s ${places} where kind is not null group by 1, 2, 3`;

/** Who carries which label of a dimension in which year, with the persons and the amount that are counted under it. */
interface Recount {
  readonly dimension: string;
  /** Rows of the columns of `stands`, `value`, `counted_persons`, `amount` and `amount_persons`. */
  readonly from: string;
}

const unmeasured = 'null::numeric as amount, null::int as amount_persons';
const ofHousehold = `s.persons as counted_persons, ${unmeasured}`;
/** Households and years of a register of their own, but for years in which more are without one. */
const told = `(select * from (${stands}) as every
  where (household, year) in (select household, year from household_year where county = $1 and register_hash is not null)
    and year not in (select year from household_year where county = $1 group by year having count(*) > 2 * count(register_hash)))`;

/** A label of the household itself: a category, and `*` for whoever has any. */
function single(dimension: string, column: string, from: string): Recount {
  return {
    dimension,
    from: `select s.*, label.value, ${ofHousehold} from ${from} s join household h on h.county = s.county and h.id = s.household
      cross join lateral (values (${column}), ('*')) as label(value) where ${column} is not null`,
  };
}

const causes = `select distinct named from household h0 cross join lateral unnest(h0.main_cause || h0.other_causes) as named where h0.county = $1`;

/** With the floor area; `'*'` as the column is every house, whatever is known of it. */
function house(dimension: string, column: string): Recount {
  const values = column === "'*'" ? `('*')` : `(${column}), ('*')`;
  return {
    dimension,
    from: `select s.*, label.value, s.persons as counted_persons, h.housing_area_m2::numeric as amount,
        case when h.housing_area_m2 is not null then s.persons end as amount_persons
      from ${told} s join household_year h on h.county = s.county and h.household = s.household and h.year = s.year
      cross join lateral (values ${values}) as label(value) where ${column} is not null`,
  };
}

/** Members under a label, counted by household. */
function person(dimension: string, label: string): Recount {
  return {
    dimension,
    from: `select s.*, m.value, m.counted_persons, ${unmeasured} from ${told} s join (
        select household, year, coalesce(value, '*') as value, count(distinct id) as counted_persons
        from (select m.household, m.year, m.id, ${label} as value from member_year m where m.county = $1) as labelled
        where value is not null group by grouping sets ((household, year, value), (household, year))
      ) as m on (m.household, m.year) = (s.household, s.year)`,
  };
}

/** Every member, whatever is known of it. */
const everyMember: Recount = {
  dimension: 'members',
  from: `select s.*, '*' as value, m.counted_persons, ${unmeasured} from ${told} s join (
      select household, year, count(*) as counted_persons from member_year where county = $1 group by household, year
    ) as m on (m.household, m.year) = (s.household, s.year)`,
};

const born = `extract(year from age(make_date(m.year, 12, 31), m.birth_date))::int`;
const ages = [
  ...[
    [0, 6, 'age0to5'],
    [6, 16, 'age6to15'],
    [16, 30, 'age16to29'],
    [30, 45, 'age30to44'],
    [45, 60, 'age45to59'],
  ],
  ...[
    [60, 80, 'age60to79'],
    [80, 999, 'age80plus'],
  ],
].map(([from, to, id]) => `when ${born} >= ${from} and ${born} < ${to} then '${id}'`);
const stages = `case regexp_replace(m.student_status, '[0-9]$', '')
  when 'preschoolAge' then 'preschoolAge' when 'preschool' then 'preschool' when 'primary' then 'primary'
  when 'grade' then 'juniorHigh' when 'senior' then 'seniorHigh' when 'vocational' then 'vocational'
  when 'technician' then 'vocational' when 'higherVocational' then 'higher' when 'bachelor' then 'higher'
  when 'postgraduate' then 'higher' else case when m.education <> '' then 'notInSchool' end end`;

const workTime = `case when m.year in (select year from member_year where county = $1 and work_months is not null) then case
  when m.work_months >= 6 then 'from6Months' when m.work_months >= 1 then 'under6Months' else 'none' end end`;

const components = ['wage', 'business', 'property', 'transfer', 'businessCost'].map((id) => {
  const column = id === 'businessCost' ? 'business_cost_yuan' : `${id}_yuan`;
  return `select s.*, '${id}' as value, 0 as counted_persons, ${column}::numeric as amount, persons as amount_persons
    from (${stands}) as s where ${column} is not null`;
});

export const recounts: readonly Recount[] = [
  single('mainCause', 'h.main_cause', `(${stands})`),
  {
    dimension: 'cause',
    from: `select s.*, label.named as value, ${ofHousehold} from (${stands}) as s
        join household h on h.county = s.county and h.id = s.household
        join (${causes}) as label on label.named = h.main_cause or label.named = any(h.other_causes)
      union all select s.*, '*', ${ofHousehold} from (${stands}) as s
        join household h on h.county = s.county and h.id = s.household
        where h.main_cause is not null or cardinality(h.other_causes) > 0`,
  },
  {
    dimension: 'batch',
    from: `select distinct s.*, coalesce(label.value, '*') as value, ${ofHousehold} from (${stands}) as s
      join measure m on m.household = s.household and m.county = $1 and m.batch is not null
      cross join lateral (values (m.batch), ('*')) as label(value)`,
  },
  {
    dimension: 'status',
    from: `select s.*, label.value, ${ofHousehold} from (${stands}) as s
      cross join lateral (values (s.status), ('*')) as label(value) where s.status is not null`,
  },
  person('sex', 'm.sex'),
  person(
    'ageGroup',
    `case when m.birth_date <= make_date(m.year, 12, 31) then case ${ages.join(' ')} end end`,
  ),
  person('education', 'm.education'),
  person('schoolState', stages),
  person('labourSkill', 'm.labour_skill'),
  person('workTime', workTime),
  person('health', 'unnest(m.health)'),
  person('ethnicGroup', 'm.ethnic_group'),
  everyMember,
  house('houseStructure', 'h.house_structure'),
  house('dangerHouseLevel', 'h.danger_house_level'),
  house('drinkingWater', 'h.drinking_water'),
  house('roadType', 'h.road_type'),
  house('houses', "'*'"),
  {
    dimension: 'incomeComponent',
    from: `${components.join(' union all ')} union all
      select s.*, '*', 0, (${netIncome})::numeric, persons from (${stands}) as s
      where coalesce(${parts}, business_cost_yuan) is not null`,
  },
];

/** The cells of a dimension that are not zero, of a county as `$1`. */
export function recountOf({ from }: Recount): string {
  return `select place as region, year::int, kind, value, ${counts('counted_persons')},
      count(amount) as amount_households, ${sum('amount_persons', 'amount is not null')} as amount_persons,
      coalesce(round(sum(amount), 4), 0) as amount
    from (${from}) as labelled ${places} where kind is not null group by 1, 2, 3, 4`;
}
