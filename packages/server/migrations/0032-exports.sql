-- What was asked to be exported, by whom and until when; the rows are read when they are fetched, in the scope of that moment.

create table export_request (
  county     text collate "C" not null,
  id         text collate "C" not null,
  account    text not null,
  scope      text not null,
  request    jsonb not null,
  row_count  bigint not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (county, id)
);

-- app.account is who asks, its UTF-8 bytes in hexadecimal; absent or empty is nobody.
create function scope_account() returns text language sql stable as $$
  select nullif(convert_from(decode(coalesce(current_setting('app.account', true), ''), 'hex'), 'UTF8'), '')
$$;
alter table export_request enable row level security;
create policy export_request_own on export_request to onemap_reader
  using (account = (select scope_account())) with check (account = (select scope_account()));
grant select, insert, delete on export_request to onemap_reader;
