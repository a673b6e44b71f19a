-- The register, its regions, its rollups and who may see what. PostgreSQL 15 or newer, PGlite and Citus: core types only.
-- Every table carries `county` (the first six digits of the region code) in its key: Citus distributes by it.

do $$ begin
  if not exists (select from pg_roles where rolname = 'onemap_reader') then create role onemap_reader nologin; end if;
  if not exists (select from pg_roles where rolname = 'onemap_writer') then create role onemap_writer nologin; end if;
end $$;

create table region (
  county      text collate "C" not null,
  code        text collate "C" not null,
  level       text not null check (level in ('province', 'prefecture', 'county', 'town', 'village', 'group')),
  parent      text collate "C",
  name        text not null,
  short_name  text not null,
  pinyin      text not null default '',
  initials    text not null default '',
  lon         double precision,
  lat         double precision,
  bbox        double precision[],
  area_km2    double precision,
  geometry    text,
  synthetic   boolean not null,
  source      text not null,
  primary key (county, code)
);
create index region_parent on region (parent, code);
create index region_level on region (level, code);

create table region_year (
  county     text collate "C" not null,
  region     text collate "C" not null,
  year       smallint not null,
  indicator  text not null,
  value      double precision not null,
  synthetic  boolean not null,
  source     text not null,
  primary key (county, region, year, indicator)
);

create table published_figure (
  county     text collate "C" not null,
  region     text collate "C" not null,
  year       smallint not null,
  measure    text not null,
  value      double precision not null,
  unit       text not null,
  denominator_name text,
  source     text not null,
  primary key (county, region, year, measure)
);

create table household (
  county        text collate "C" not null,
  id            text collate "C" not null,
  region        text collate "C" not null,
  group_no      text,
  natural_village text,
  household_class text not null,
  head_name     text not null,
  member_count  integer not null,
  main_cause    text,
  other_causes  text[] not null default '{}',
  identification_standard text,
  first_identified_year smallint,
  exit_year     smallint,
  relapse_year  smallint,
  relapse_reason text,
  phone         text,
  bank          text,
  bank_account  text,
  address       text,
  farmland_mu   double precision,
  woodland_mu   double precision,
  housing_area_m2 double precision,
  house_structure text,
  danger_house_level text,
  drinking_water text,
  road_type     text,
  lon           double precision,
  lat           double precision,
  pt            point generated always as (point(lon * 1e5, lat * 1e5)) stored,
  synthetic     boolean not null,
  source        text not null,
  content_hash  text not null,
  primary key (county, id)
);
create index household_region on household (region, id);
create index household_pt on household using gist (pt);

create table household_year (
  county          text collate "C" not null,
  household       text collate "C" not null,
  region          text collate "C" not null,
  year            smallint not null,
  status          text check (status in ('notExited', 'preExit', 'exited', 'relapsed')),
  household_type  text,
  member_count    integer not null,
  wage_yuan       double precision,
  business_yuan   double precision,
  property_yuan   double precision,
  transfer_yuan   double precision,
  business_cost_yuan double precision,
  net_income_per_capita_yuan double precision,
  primary key (county, household, year)
);
create index household_year_region on household_year (region, year);

create table member (
  county        text collate "C" not null,
  household     text collate "C" not null,
  region        text collate "C" not null,
  id            text collate "C" not null,
  ordinal       integer not null,
  name          text not null,
  relation      text not null,
  sex           text not null,
  birth_date    date,
  id_number     text,
  ethnic_group  text,
  education     text,
  student_status text,
  health        text[] not null default '{}',
  labour_skill  text,
  work_place    text,
  work_months   integer,
  phone         text,
  dibao         boolean,
  primary key (county, household, id)
);

create table measure (
  county      text collate "C" not null,
  household   text collate "C" not null,
  region      text collate "C" not null,
  id          text collate "C" not null,
  category    text not null,
  batch       text,
  year        smallint not null,
  unit        text,
  content     text not null,
  amount_yuan double precision,
  primary key (county, household, id)
);

create table helper (
  county      text collate "C" not null,
  household   text collate "C" not null,
  region      text collate "C" not null,
  id          text collate "C" not null,
  kind        text not null check (kind in ('cadre', 'social')),
  name        text not null,
  unit        text,
  post        text,
  phone       text,
  from_date   date,
  to_date     date,
  subject     text,
  primary key (county, household, id)
);

-- One row a region, year and household type ('*' is all types). `suppressed` names the measures hidden from the public.
create table rollup_poverty (
  county             text collate "C" not null,
  region             text collate "C" not null,
  level              text not null,
  year               smallint not null,
  household_type     text not null,
  households         bigint not null,
  persons            bigint not null,
  poor_households    bigint not null,
  poor_persons       bigint not null,
  exited_households  bigint not null,
  exited_persons     bigint not null,
  relapsed_households bigint not null,
  relapsed_persons   bigint not null,
  net_income_yuan    double precision not null,
  net_income_persons bigint not null,
  suppressed         text[] not null default '{}',
  synthetic          boolean not null default false,
  source             text not null default '',
  primary key (county, region, year, household_type)
);

create table audit_log (
  county    text collate "C" not null,
  id        text not null,
  at        timestamptz not null,
  subject   text not null,
  role      text not null,
  action    text not null,
  object_type text not null,
  object_id text,
  success   boolean not null,
  detail    jsonb not null,
  primary key (county, id)
);

-- Row security. app.scope is a comma-separated list of region prefixes; absent or empty means nothing at all.
-- The list is read once a statement (the sub-select below), not once a row; no list, or an empty prefix, matches nothing.
create function scope_prefixes() returns text[] language sql stable as $$
  select array_remove(string_to_array(nullif(current_setting('app.scope', true), ''), ','), '')
$$;

alter table household enable row level security;
alter table household_year enable row level security;
alter table member enable row level security;
alter table measure enable row level security;
alter table helper enable row level security;
create policy household_scope on household for select to onemap_reader using (region ^@ any ((select scope_prefixes())::text[]));
create policy household_year_scope on household_year for select to onemap_reader using (region ^@ any ((select scope_prefixes())::text[]));
create policy member_scope on member for select to onemap_reader using (region ^@ any ((select scope_prefixes())::text[]));
create policy measure_scope on measure for select to onemap_reader using (region ^@ any ((select scope_prefixes())::text[]));
create policy helper_scope on helper for select to onemap_reader using (region ^@ any ((select scope_prefixes())::text[]));

grant select on region, region_year, published_figure, rollup_poverty,
  household, household_year, member, measure, helper to onemap_reader;
grant insert on audit_log to onemap_reader;
