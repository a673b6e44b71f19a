-- Who may read a household's rows: its region, its paired cadre, or the household itself. One predicate for every table.
--
-- app.scope        region prefixes, comma-separated (0001)
-- app.households   household ids, comma-separated: the household's own, or those that the pairings below have led to
-- app.pairings_of  the account whose pairings are looked up, its UTF-8 bytes in hexadecimal: no quote can end the text
-- Each is read once a statement; absent or empty opens nothing.

create function scope_households() returns text[] language sql stable as $$
  select array_remove(string_to_array(nullif(current_setting('app.households', true), ''), ','), '')
$$;

create function scope_pairings_of() returns text language sql stable as $$
  select nullif(convert_from(decode(coalesce(current_setting('app.pairings_of', true), ''), 'hex'), 'UTF8'), '')
$$;

-- China keeps one time zone without summer time; a pairing begins and ends with its days there.
create function today_in_china() returns date language sql stable as $$
  select (now() at time zone interval '8 hours')::date
$$;

alter policy household_scope on household using (
  region ^@ any ((select scope_prefixes())::text[]) or id = any ((select scope_households())::text[]));
alter policy household_year_scope on household_year using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
alter policy member_scope on member using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
alter policy measure_scope on measure using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));

-- A social helper is no official: only a cadre's pairing opens a household, and only while it runs (both days included).
alter policy helper_scope on helper using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[])
  or (kind = 'cadre' and subject = (select scope_pairings_of())
    and (from_date is null or from_date <= (select today_in_china()))
    and (to_date is null or to_date >= (select today_in_china()))));

create index helper_subject on helper (subject) where subject is not null;
