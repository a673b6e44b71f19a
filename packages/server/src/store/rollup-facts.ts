// The SQL that every rollup begins with: one line a household and year, with what it counts for.

/**
 * A select over county `$1`. Exited and relapsed are changes within the year, told from the status of the year before;
 * a window function finds it, so that no plan can compare every year with every other. An ordinary household has no
 * status and no type. `in_register` tells a year that a register of its own speaks of.
 */
export const householdFacts = `
  select y.county, y.household, y.region, y.year, y.status, y.household_type as type, y.register_hash is not null as in_register,
    1 as households, y.member_count as persons,
    (y.status is not null and y.status <> 'exited')::int as poor_households,
    case when y.status <> 'exited' then y.member_count else 0 end as poor_persons,
    ((y.status = 'exited' and y.status_before <> 'exited') is true)::int as exited_households,
    case when y.status = 'exited' and y.status_before <> 'exited' then y.member_count else 0 end as exited_persons,
    ((y.status = 'relapsed' and y.status_before is distinct from 'relapsed') is true)::int as relapsed_households,
    case when y.status = 'relapsed' and y.status_before is distinct from 'relapsed' then y.member_count else 0 end as relapsed_persons,
    y.wage_yuan::numeric as wage, y.business_yuan::numeric as business, y.property_yuan::numeric as property,
    y.transfer_yuan::numeric as transfer, y.business_cost_yuan::numeric as cost,
    y.net_income_per_capita_yuan::numeric as net_income_per_capita
  from (
    select *, case when lag(year) over own = year - 1 then lag(status) over own end as status_before
    from household_year where county = $1 window own as (partition by household order by year)
  ) as y`;

/** 纯收入 of those who report one: from its components where there are any, else from what is given per person. */
export const incomeFacts = `
  select f.*,
    case when net_income_per_capita is null then 0
      when num_nonnulls(wage, business, property, transfer, cost) > 0 then
        coalesce(wage, 0) + coalesce(business, 0) + coalesce(property, 0) + coalesce(transfer, 0) - coalesce(cost, 0)
      else net_income_per_capita * persons end as net_income_yuan,
    case when net_income_per_capita is not null then persons else 0 end as net_income_persons,
    (net_income_per_capita is not null)::int as net_income_households
  from (${householdFacts}) as f`;
