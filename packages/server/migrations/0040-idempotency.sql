-- Answers of POSTs that were done, so that one that is sent again is answered and not done again. An answer may hold
-- revealed values: it is sealed with a key that the database does not have, and goes after a day.

create table idempotent_answer (
  county      text collate "C" not null,
  id          text collate "C" not null,
  account     text not null,
  fingerprint text not null,
  answer      text not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  primary key (county, id)
);
comment on column idempotent_answer.id is 'Keyed hash of account, scope, operation and the caller''s Idempotency-Key; the key itself is not kept.';
comment on column idempotent_answer.fingerprint is 'Keyed hash of path and body: another request under the same key is told apart.';
create index idempotent_answer_expiry on idempotent_answer (expires_at);

alter table idempotent_answer enable row level security;
create policy idempotent_answer_own on idempotent_answer to onemap_reader
  using (account = (select scope_account())) with check (account = (select scope_account()));
grant select, insert, delete on idempotent_answer to onemap_reader;
