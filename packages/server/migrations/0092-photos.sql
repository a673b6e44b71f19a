-- Photos of visits that are kept here: cleaned pictures with nothing of the camera or of the place in them.

create table household_photo (
  county     text collate "C" not null,
  household  text collate "C" not null,
  region     text collate "C" not null,
  id         text collate "C" not null,
  visit      text collate "C" not null,
  ordinal    smallint not null,
  title      text,
  media_type text not null check (media_type in ('image/webp', 'image/jpeg', 'image/png')),
  width      integer not null,
  height     integer not null,
  content    bytea not null check (octet_length(content) <= 2097152),
  thumbnail  bytea not null check (octet_length(thumbnail) <= 131072),
  primary key (county, household, id)
);

alter table household_photo enable row level security;
create policy household_photo_scope on household_photo for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
grant select on household_photo to onemap_reader;
