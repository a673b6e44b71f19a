-- The QR links of archives: what is kept of a token is its hash. A link that was revoked or has expired stays, so that
-- whoever scans an old code is told so.

create table archive_link (
  county     text collate "C" not null,
  household  text collate "C" not null,
  region     text collate "C" not null,
  id         text collate "C" not null,
  token_hash text collate "C" not null,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  primary key (county, id),
  unique (county, token_hash)
);
create index archive_link_household on archive_link (county, household, created_at);
comment on column archive_link.token_hash is 'SHA-256 of the whole token, hexadecimal: the token holds 160 random bits, so the hash needs no salt.';

-- app.archive_token is the hash of a token that somebody holds: it opens its own link and nothing else.
create function scope_archive_token() returns text language sql stable as $$
  select nullif(current_setting('app.archive_token', true), '')
$$;

alter table archive_link enable row level security;
create policy archive_link_read on archive_link for select to onemap_reader using (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[])
  or token_hash = (select scope_archive_token()));
create policy archive_link_add on archive_link for insert to onemap_reader with check (
  region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
create policy archive_link_revoke on archive_link for update to onemap_reader
  using (region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]))
  with check (region ^@ any ((select scope_prefixes())::text[]) or household = any ((select scope_households())::text[]));
grant select, insert, update (revoked_at, revoked_by) on archive_link to onemap_reader;
