-- The audit log can be added to and, by those who watch over a region, read. Nobody changes it: not the server's role,
-- and not its owner by an ordinary statement. Entries older than 180 days leave it through purge_audit_log alone.
-- On Citus the table stays on the coordinator, since the triggers below cannot be distributed.

alter table audit_log
  add column region text collate "C" not null default '',
  add column region_scope text[] not null default '{}',
  add column ip text;
comment on column audit_log.region is 'Where the object lies, else the smallest region that holds the scope of who acted; empty for neither.';
create index audit_log_at on audit_log (at, id);

-- app.audit_scope is a comma-separated list of region prefixes; absent or empty shows nothing. Entries of no region,
-- such as a login that failed, are shown to everyone who may read the log of some region.
create function audit_prefixes() returns text[] language sql stable as $$
  select array_remove(string_to_array(nullif(current_setting('app.audit_scope', true), ''), ','), '')
$$;
alter table audit_log enable row level security;
create policy audit_log_add on audit_log for insert to onemap_reader with check (true);
create policy audit_log_scope on audit_log for select to onemap_reader using (
  region ^@ any ((select audit_prefixes())::text[])
  or (region = '' and cardinality((select audit_prefixes())::text[]) > 0));
grant select on audit_log to onemap_reader;

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.audit_purge', true) = 'on' and old.at < now() - interval '180 days' then
    return old;
  end if;
  raise exception 'the audit log can only be added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_log_rows before update or delete on audit_log for each row execute function refuse_audit_change();
create trigger audit_log_whole before truncate on audit_log for each statement execute function refuse_audit_change();

-- The maintenance path, for the owner: removes what is older than a time that lies at least 180 days back.
create function purge_audit_log(before timestamptz) returns bigint language plpgsql as $$
declare removed bigint;
begin
  if before > now() - interval '180 days' then
    raise exception 'audit entries are kept for at least 180 days' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('app.audit_purge', 'on', true);
  delete from audit_log where at < before;
  get diagnostics removed = row_count;
  perform set_config('app.audit_purge', '', true);
  return removed;
end $$;
revoke execute on function purge_audit_log(timestamptz) from public;
