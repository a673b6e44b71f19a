-- How many households report an income: the count that decides whether the income of a region is published.

alter table rollup_poverty add column net_income_households bigint not null default 0;
