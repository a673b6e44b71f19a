-- What a household's helpers have undertaken to do, year by year.

create table household_duty (
  county    text collate "C" not null,
  household text collate "C" not null,
  region    text collate "C" not null,
  id        text collate "C" not null,
  year      smallint not null,
  content   text not null,
  helper    text collate "C",
  due       date,
  done      boolean not null,
  done_on   date,
  primary key (county, household, id)
);
comment on column household_duty.helper is 'The id of one of the household''s helpers.';

alter table household_duty enable row level security;
create policy household_duty_scope on household_duty for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
grant select on household_duty to onemap_reader;
