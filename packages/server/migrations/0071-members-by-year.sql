-- What the register of each year said of a household's people and of its house. `member` and `household` are the present.

-- Set where a register of that very year was imported: the hash of what it said. Null where the year was worked out from a
-- later register or told by a history file; people and houses of such a year are not known.
alter table household_year add column register_hash text;
alter table household_year add column housing_area_m2 double precision;
alter table household_year add column house_structure text;
alter table household_year add column danger_house_level text;
alter table household_year add column drinking_water text;
alter table household_year add column road_type text;

-- What statistics count, and no more: neither names nor numbers of persons.
create table member_year (
  county        text collate "C" not null,
  household     text collate "C" not null,
  region        text collate "C" not null,
  year          smallint not null,
  id            text collate "C" not null,
  sex           text not null,
  birth_date    date,
  ethnic_group  text,
  education     text,
  student_status text,
  health        text[] not null default '{}',
  labour_skill  text,
  primary key (county, household, year, id)
);

alter table member_year enable row level security;
create policy member_year_scope on member_year for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
grant select on member_year to onemap_reader;

-- Until now the present answered for the latest year of the county, and that remains so.
update household_year y set register_hash = h.content_hash, housing_area_m2 = h.housing_area_m2, house_structure = h.house_structure,
  danger_house_level = h.danger_house_level, drinking_water = h.drinking_water, road_type = h.road_type
from household h, (select county, max(year) as year from household_year group by county) as latest
where h.county = y.county and h.id = y.household and latest.county = y.county and latest.year = y.year;

insert into member_year (county, household, region, year, id, sex, birth_date, ethnic_group, education, student_status, health, labour_skill)
select m.county, m.household, m.region, y.year, m.id, m.sex, m.birth_date, m.ethnic_group, m.education, m.student_status, m.health, m.labour_skill
from member m join household_year y on y.county = m.county and y.household = m.household
where y.register_hash is not null;
