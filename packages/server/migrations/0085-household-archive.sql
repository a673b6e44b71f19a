-- What a household's archive holds beside the register: visits with their photos, the projects that cover it, monitoring.

create table household_visit (
  county      text collate "C" not null,
  household   text collate "C" not null,
  region      text collate "C" not null,
  id          text collate "C" not null,
  visited_on  date not null,
  visit_type  text not null,
  helper_name text,
  helper_unit text,
  content     text,
  photos      jsonb not null default '[]',
  primary key (county, household, id)
);
comment on column household_visit.photos is 'An array of {href, title}: absolute addresses, or paths from the origin of the site.';

-- One row for each household that a project covers: whoever reads the household reads of its projects.
create table household_project (
  county         text collate "C" not null,
  household      text collate "C" not null,
  region         text collate "C" not null,
  id             text collate "C" not null,
  name           text not null,
  category       text,
  unit           text,
  started_year   smallint not null,
  completed_year smallint,
  budget_yuan    double precision,
  primary key (county, household, id)
);

create table household_monitoring (
  county       text collate "C" not null,
  household    text collate "C" not null,
  region       text collate "C" not null,
  id           text collate "C" not null,
  monitor_type text not null,
  risks        text[] not null default '{}',
  from_date    date not null,
  to_date      date,
  primary key (county, household, id)
);

alter table household_visit enable row level security;
alter table household_project enable row level security;
alter table household_monitoring enable row level security;
create policy household_visit_scope on household_visit for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
create policy household_project_scope on household_project for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
create policy household_monitoring_scope on household_monitoring for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
grant select on household_visit, household_project, household_monitoring to onemap_reader;
