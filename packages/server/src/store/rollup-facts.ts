// The SQL that every rollup begins with: one line a household and year, with what it counts for.

/**
 * A select over the rows of household_year that meet `condition`. Exited and relapsed are changes within the year, told
 * from the status of the year before; a window function finds it, so that no plan can compare every year with every
 * other. An ordinary household has no status and no type. `in_register` tells a year that a register of its own speaks of.
 */
const facts = (condition: string): string => `
  select y.county, y.household, y.region, y.year, y.status, y.household_type as type, y.register_hash is not null as in_register,
    1 as households, y.member_count as persons,
    (y.status is not null and y.status <> 'exited')::int as poor_households,
    case when y.status <> 'exited' then y.member_count else 0 end as poor_persons,
    ((y.status = 'exited' and y.status_before <> 'exited') is true)::int as exited_households,
    case when y.status = 'exited' and y.status_before <> 'exited' then y.member_count else 0 end as exited_persons,
    ((y.status = 'relapsed' and y.status_before is distinct from 'relapsed') is true)::int as relapsed_households,
    case when y.status = 'relapsed' and y.status_before is distinct from 'relapsed' then y.member_count else 0 end as relapsed_persons,
    y.wage_yuan as wage, y.business_yuan as business, y.property_yuan as property,
    y.transfer_yuan as transfer, y.business_cost_yuan as cost, y.net_income_per_capita_yuan as net_income_per_capita
  from (
    select county, household, region, year, status, household_type, member_count, register_hash, wage_yuan, business_yuan,
      property_yuan, transfer_yuan, business_cost_yuan, net_income_per_capita_yuan, case when lag(year) over own = year - 1 then lag(status) over own end as status_before
    from household_year where ${condition} window own as (partition by household order by year)
  ) as y`;

const householdFacts = facts('county = $1');

/** The facts of county `$1` at the end of year `$2`. */
export const yearFacts = `
  select * from (${facts('county = $1 and year between $2::int - 1 and $2::int')}) as f where year = $2::int`;

/** 纯收入 of the components of a fact, exact to the last digit; null where none is on record. */
export const netIncome = `case when num_nonnulls(wage, business, property, transfer, cost) > 0 then
  coalesce(wage::numeric, 0) + coalesce(business::numeric, 0) + coalesce(property::numeric, 0)
    + coalesce(transfer::numeric, 0) - coalesce(cost::numeric, 0) end`;

/** 纯收入 of those who report one: from its components where there are any, else from what is given per person. */
export const incomeFacts = `
  select f.*,
    case when net_income_per_capita is null then 0
      else coalesce(${netIncome}, net_income_per_capita::numeric * persons) end as net_income_yuan,
    case when net_income_per_capita is not null then persons else 0 end as net_income_persons,
    (net_income_per_capita is not null)::int as net_income_households
  from (${householdFacts}) as f`;
