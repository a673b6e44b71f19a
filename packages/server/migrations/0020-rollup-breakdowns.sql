-- The statistics of a region and year by one dimension and the household type, kept like rollup_poverty.

-- A row has the cells of one dimension side by side: `categories` names them, and each array of numbers has one for each.
-- That is a seventh of the rows that single cells would be, of which an index with this key costs more than the counting.
-- A category is left out where all its numbers are 0, and the row of a household type where all its categories are. The row
-- of all types (`*`) stands for every region of rollup_poverty in each year in which anyone in the county has the dimension,
-- so that 0 and missing differ. The category `*` is whoever has any: the denominator of a share, and not the sum where
-- several are possible. An array is null where the dimension does not keep it;
-- `amount` is square metres or yuan, of those who report one.
-- `hidden` is what the public does not see, bits added up: 1 households and persons, 2 the poor, 4 who left, 8 who fell
-- back, 16 the amount.
create table rollup_breakdown (
  county              text collate "C" not null,
  region              text collate "C" not null,
  dimension           text collate "C" not null,
  year                smallint not null,
  household_type      text collate "C" not null,
  categories          text[] not null,
  households          integer[],
  persons             integer[],
  poor_households     integer[],
  poor_persons        integer[],
  exited_households   integer[],
  exited_persons      integer[],
  relapsed_households integer[],
  relapsed_persons    integer[],
  amount_households   integer[],
  amount_persons      integer[],
  amount              double precision[],
  hidden              smallint[] not null,
  primary key (county, region, dimension, year, household_type)
);

grant select on rollup_breakdown to onemap_reader;
