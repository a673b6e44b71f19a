-- The same functions in PL/pgSQL: Citus sends a statement to the worker of its county only when the county is a parameter
-- of the statement, and in a function of the language SQL it is none.

create or replace function refresh_statuses(of_county text) returns void language plpgsql as $$
begin
  update household h set statuses_from = f.first, statuses = f.statuses, last_type = f.last_type
  from (
    select y.county, y.household, min(y.year)::smallint as first, (array_agg(y.household_type order by y.year desc))[1] as last_type,
      string_agg(repeat('-', y.gap) || case y.status
        when 'notExited' then '0' when 'preExit' then '1' when 'exited' then '2' when 'relapsed' then '3' else '-' end,
        '' order by y.year) as statuses
    from (
      select county, household, year, status, household_type,
        (year - coalesce(lag(year) over (partition by county, household order by year), year - 1) - 1)::int as gap
      from household_year where county = of_county
    ) as y
    group by y.county, y.household
  ) as f
  where h.county = of_county and h.county = f.county and h.id = f.household
    and (h.statuses_from, h.statuses, h.last_type) is distinct from (f.first, f.statuses, f.last_type);
end $$;

create or replace function mark_changed(of_county text) returns void language plpgsql as $$
declare
  all_years int[];
begin
  select coalesce(array_agg(y.year order by y.year), '{}') into all_years
  from (select distinct year::int as year from rollup_poverty where county = of_county) as y;
  insert into data_version (county, version, years) values (of_county, gen_random_uuid()::text, all_years)
  on conflict (county) do update set version = excluded.version, years = excluded.years;
end $$;
