-- The yearly status of each household as one text beside it, so that a tile of ten thousand need not look up their years.
-- One character a year from `statuses_from` on: the national digit of the exit status, `-` for not in the register.

alter table household add column statuses_from smallint, add column statuses text, add column last_type text;

create function refresh_statuses(of_county text) returns void language sql as $$
  update household h set statuses_from = f.first, statuses = f.statuses, last_type = f.last_type
  from (
    select y.household, min(y.year)::smallint as first, (array_agg(y.household_type order by y.year desc))[1] as last_type,
      string_agg(repeat('-', y.gap) || case y.status
        when 'notExited' then '0' when 'preExit' then '1' when 'exited' then '2' when 'relapsed' then '3' else '-' end,
        '' order by y.year) as statuses
    from (
      select household, year, status, household_type,
        (year - coalesce(lag(year) over (partition by household order by year), year - 1) - 1)::int as gap
      from household_year where county = of_county
    ) as y
    group by y.household
  ) as f
  where h.county = of_county and h.id = f.household
    and (h.statuses_from, h.statuses, h.last_type) is distinct from (f.first, f.statuses, f.last_type)
$$;

select refresh_statuses(county) from (select distinct county from household_year) as known;
