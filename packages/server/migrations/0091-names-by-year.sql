-- An archive of an earlier year lists who lived there then, those too who have left since. Numbers stay with the present.

alter table member_year add column ordinal integer;
alter table member_year add column name text;
alter table member_year add column relation text;
alter table member_year add column work_place text;
alter table member_year add column work_months integer;

-- What earlier registers called them is not known any more; the present is the closest that there is.
update member_year y set ordinal = m.ordinal, name = m.name, relation = m.relation
from member m where m.county = y.county and m.household = y.household and m.id = y.id;
