// The two roles of the schema: made where the login user may, and granted to it, so that it can step down into them.
import type { Query } from './db.js';

const roles = ['onemap_reader', 'onemap_writer'];

/**
 * Two databases of one server may be migrated at the same time, and roles belong to the server: losing that race is no error.
 * @throws DatabaseError `42501` when a role is missing and the login user may neither make it nor grant it to itself
 */
export async function ensureRoles(query: Query): Promise<void> {
  for (const role of roles) {
    await query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
    await query(`do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user)
        and not ${mayBecome(role)} then execute format('grant ${role} to %I', current_user); end if;
    end $$`);
  }
}

/** Since PostgreSQL 16 a member may be one without the right to become the role. */
function mayBecome(role: string): string {
  return `pg_has_role(current_user, '${role}', case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end)`;
}
