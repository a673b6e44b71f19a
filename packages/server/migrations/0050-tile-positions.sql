-- Where a point lies in the tile grid, as one number whose leading digits name the tile of every zoom; and a version of the
-- data that tiles are kept by.

-- Column and row of the Web Mercator square (EPSG:3857, rows from the north) in 2^30 steps, their bits in turn, the column's
-- first from the right. Null outside the square. The easternmost and southernmost edge belong to the last column and row.
create function tile_code(lon double precision, lat double precision) returns bigint language plpgsql immutable as $$
declare
  steps constant double precision := 1073741824;
  sine double precision;
  x bigint;
  y bigint;
begin
  if lon is null or lat is null or not (lon between -180 and 180 and lat between -85.0511287798066 and 85.0511287798066) then
    return null;
  end if;
  sine := sin(radians(lat));
  x := floor((lon + 180) / 360 * steps);
  y := floor((0.5 - ln((1 + sine) / (1 - sine)) / (4 * pi())) * steps);
  x := least(x, steps - 1);
  y := greatest(least(y, steps - 1), 0);
  x := (x | (x << 16)) & 281470681808895;
  x := (x | (x << 8)) & 71777214294589695;
  x := (x | (x << 4)) & 1085102592571150095;
  x := (x | (x << 2)) & 3689348814741910323;
  x := (x | (x << 1)) & 6148914691236517205;
  y := (y | (y << 16)) & 281470681808895;
  y := (y | (y << 8)) & 71777214294589695;
  y := (y | (y << 4)) & 1085102592571150095;
  y := (y | (y << 2)) & 3689348814741910323;
  y := (y | (y << 1)) & 6148914691236517205;
  return x | (y << 1);
end $$;

alter table household add column tile_code bigint generated always as (tile_code(lon, lat)) stored;
alter table region add column tile_code bigint generated always as (tile_code(lon, lat)) stored;

-- A tile is one range of the code. Comparing numbers is leakproof, so row security leaves the index usable, which the
-- operators of `point` are not.
create index household_tile on household (tile_code) where household_class <> 'ordinary';
create index region_tile on region (tile_code) where level = 'village';

-- One row a county: a new random version with every change of its records, and the years that its statuses have.
create table data_version (
  county  text collate "C" primary key,
  version text not null,
  years   int[] not null
);
grant select on data_version to onemap_reader;

-- To be called in every transaction that changes what a tile is made of.
create function mark_changed(of_county text) returns void language sql as $$
  insert into data_version (county, version, years)
  select of_county, gen_random_uuid()::text,
    coalesce((select array_agg(distinct year::int order by year::int) from rollup_poverty where county = of_county), '{}')
  on conflict (county) do update set version = excluded.version, years = excluded.years
$$;

select mark_changed(county) from (select distinct county from rollup_poverty) as known;
