-- Assistance activities, the households that they visited, and their statistics by month.

-- An activity itself is public: where and when, of what kind, by whom, for how many. One that visited households stands at its
-- village's point, so that no place tells where they live.
create table activity (
  county            text collate "C" not null,
  id                text collate "C" not null,
  region            text collate "C" not null,
  held_on           date not null,
  kind              text collate "C" not null,
  title             text not null,
  summary           text not null default '',
  organiser         text,
  organiser_kind    text collate "C",
  helper_unit       text,
  participant_count integer not null check (participant_count >= 0),
  households_reached integer not null check (households_reached >= 0),
  photos            jsonb not null default '[]',
  linked_households integer not null default 0,
  lon               double precision,
  lat               double precision,
  synthetic         boolean not null,
  source            text not null,
  primary key (county, id)
);
create index activity_region on activity (region, held_on);
create index activity_day on activity (held_on);

-- Which households an activity visited: under the row policy of the households.
create table activity_household (
  county    text collate "C" not null,
  activity  text collate "C" not null,
  household text collate "C" not null,
  region    text collate "C" not null,
  primary key (county, activity, household)
);
alter table activity_household enable row level security;
create policy activity_household_scope on activity_household for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));

-- One row a region, year, dimension and category, with one number a month. The dimension `*` stands for every region and year
-- that is on record: its months are null before the county's first activity and after its last, and 0 between without one.
create table rollup_activity (
  county       text collate "C" not null,
  region       text collate "C" not null,
  dimension    text collate "C" not null,
  category     text collate "C" not null,
  year         smallint not null,
  activities   integer[] not null,
  participants bigint[] not null,
  households   bigint[] not null,
  synthetic    boolean not null,
  source       text not null,
  primary key (county, region, dimension, category, year)
);

grant select on activity, activity_household, rollup_activity to onemap_reader;
