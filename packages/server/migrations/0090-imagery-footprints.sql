-- Where imagery lies: a copy of the catalogue, which is files, so that it can be listed and filtered like other features.

create table imagery_footprint (
  -- The first six characters of the id, as pages of features are ordered by; imagery belongs to no county.
  county              text collate "C" not null,
  id                  text collate "C" not null,
  title               text not null,
  year                smallint not null,
  capture_date        text collate "C",
  resolution_m        double precision,
  licence             text not null,
  map_approval_number text,
  bbox                double precision[],
  geometry            text,
  synthetic           boolean not null,
  source              text not null,
  primary key (county, id)
);
grant select on imagery_footprint to onemap_reader;
