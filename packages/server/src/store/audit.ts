// The audit log: writes an entry in the transaction of what it tells about, and reads pages of it for those who watch.
import { normalizeRegionCode, significantPrefix } from '@onemap/core';
import type { AuditAction, AuditEntry } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { Conditions } from './conditions.js';
import type { Cursors } from './cursors.js';
import type { Db, Query } from './db.js';

export interface AuditOptions {
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** Who acted, and from where if that is known. */
export type Actor = Pick<Viewer, 'subject' | 'role' | 'regions'> & { readonly ip?: string };

export interface AuditEvent {
  readonly action: AuditAction;
  readonly objectType: string;
  readonly objectId: string | null;
  /** 12-digit code of where the object lies; without it the smallest region that holds the actor's counts. */
  readonly region?: string | undefined;
  readonly success: boolean;
  /** Names of fields, reasons, counts; never a personal value. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Call it before anything is answered: without an entry the transaction, and so the answer, fails. */
export async function writeAudit(
  query: Query,
  actor: Actor,
  { action, objectType, objectId, region = commonRegion(actor.regions), success, detail }: AuditEvent,
  { clock, newId }: AuditOptions,
): Promise<{ id: string; at: string }> {
  const entry = { id: newId(), at: clock().toISOString() };
  await query(
    `insert into audit_log (county, id, at, subject, role, action, object_type, object_id, success, detail,
       region, region_scope, ip)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::jsonb, $11, $12, $13)`,
    [
      ...[region.slice(0, 6) || '000000', entry.id, entry.at, actor.subject, actor.role, action],
      ...[objectType, objectId, success, JSON.stringify(detail), region, actor.regions, actor.ip ?? null],
    ],
  );
  return entry;
}

/** The smallest region that holds all of them, 12 digits; empty for none. */
export function commonRegion(regions: readonly string[]): string {
  const [first, ...rest] = regions.map(significantPrefix);
  if (first === undefined) return '';
  const lengths = [12, 9, 6, 4, 2].filter((length) => length <= first.length);
  const common = lengths.find((length) => rest.every((prefix) => prefix.startsWith(first.slice(0, length))));
  return common === undefined ? '' : normalizeRegionCode(first.slice(0, common));
}

export interface AuditFilter {
  readonly action?: readonly AuditAction[];
  readonly subject?: string;
  readonly objectType?: string;
  readonly objectId?: string;
  readonly success?: 'true' | 'false';
  /** RFC 3339 times; `from` is inclusive, `to` is not. */
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface AuditLog {
  /** Newest first, of the viewer's own regions. */
  list(viewer: Viewer, filter: AuditFilter): Promise<{ items: AuditEntry[]; next: string | null }>;
  /** Writes an entry of its own transaction, for what happened outside the database. */
  write(actor: Actor, event: AuditEvent): Promise<void>;
}

export function createAuditLog(db: Db, cursors: Cursors, options: AuditOptions): AuditLog {
  return {
    list: (viewer, filter) =>
      db.read({ prefixes: [], auditPrefixes: viewer.prefixes }, (query) =>
        listEntries(query, cursors, viewer, filter),
      ),
    write: async (actor, event) => {
      await db.read({ prefixes: [] }, (query) => writeAudit(query, actor, event, options));
    },
  };
}

type Row = Omit<AuditEntry, 'at'> & { readonly at: string };

/** Microseconds, as the database keeps them; a cursor must not round. */
const utc = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

async function listEntries(
  query: Query,
  cursors: Cursors,
  viewer: Viewer,
  { limit, cursor, ...filter }: AuditFilter,
): Promise<{ items: AuditEntry[]; next: string | null }> {
  const binding = JSON.stringify(['audit-logs', filter, viewer.role, viewer.prefixes]);
  const where = new Conditions();
  if (filter.action) where.add('action = any(?)', filter.action);
  if (filter.subject !== undefined) where.add('subject = ?', filter.subject);
  if (filter.objectType !== undefined) where.add('object_type = ?', filter.objectType);
  if (filter.objectId !== undefined) where.add('object_id = ?', filter.objectId);
  if (filter.success !== undefined) where.add('success = ?', filter.success === 'true');
  if (filter.from !== undefined) where.add('at >= ?::timestamptz', filter.from);
  if (filter.to !== undefined) where.add('at < ?::timestamptz', filter.to);
  if (cursor !== undefined) {
    const [at, id] = cursors.read(cursor, binding).split(' ');
    where.add('(at, id) < (?::timestamptz, ?::text)', at, id);
  }
  const rows = await query<Row>(
    `select id, ${utc} as at, subject, role, region_scope as "regionScope", ip, action, object_type as "objectType",
       object_id as "objectId", success, detail from audit_log ${where} order by at desc, id desc limit ${where.bind(limit + 1)}`,
    where.params,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => ({ ...row, at: chinaTime(new Date(row.at)) })),
    next: last ? cursors.write(`${last.at} ${last.id}`, binding) : null,
  };
}

/** RFC 3339 with milliseconds and the offset of China, `2026-03-01T08:00:00.000+08:00`. */
export function chinaTime(time: Date): string {
  return new Date(time.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
}
