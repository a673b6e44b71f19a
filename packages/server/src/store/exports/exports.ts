// Exports: asked for once, fetched by the one who asked while they last, and each time in the audit log first.
import { createHash } from 'node:crypto';
import { normalizeRegionCode } from '@onemap/core';
import type { ExportRequest } from '@onemap/contract';
import { scopeKey, type Viewer } from '../../auth/viewer.js';
import { HttpProblem, invalidBody } from '../../http-problem.js';
import { commonRegion, writeAudit, type Actor, type AuditOptions } from '../audit.js';
import type { Db, Query } from '../db.js';
import type { Claim, Once } from '../idempotency.js';
import { resolveYear } from '../household-record.js';
import { chooseFields } from './export-columns.js';
import { checkConditions, countRows, readRows, type ExportRow, type SettledRequest } from './export-rows.js';

export interface ExportRecord {
  readonly id: string;
  readonly request: SettledRequest;
  readonly rowCount: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

type Caller = Viewer & Pick<Actor, 'ip'>;

export interface Exports {
  /** @throws HttpProblem `invalid-body` for an unknown field, `masked-property` for a condition on a masked one */
  create(
    viewer: Caller,
    request: ExportRequest,
    claim: Claim,
  ): Promise<{ readonly record: ExportRecord; readonly replayed: boolean }>;
  /** @throws HttpProblem `export-not-found` for another account or scope, `export-expired` */
  get(viewer: Viewer, id: string): Promise<ExportRecord>;
  /** Writes the audit entry, then hands out the rows after a key, in pages that are read when they are wanted. */
  open(
    viewer: Caller,
    id: string,
    after?: string,
  ): Promise<{ record: ExportRecord; pages: AsyncGenerator<readonly ExportRow[], void, undefined> }>;
}

const lifetimeInMs = 24 * 3_600_000;
/** Beyond its end an export is answered as expired for as long again, then it is forgotten. */
const memoryInMs = 24 * 3_600_000;

export function createExports(db: Db, once: Once, options: AuditOptions): Exports {
  const now = options.clock;
  const get = async (query: Query, viewer: Viewer, id: string): Promise<ExportRecord> => {
    const record = await find(query, viewer, id);
    if (!record) throw new HttpProblem('export-not-found');
    if (record.expiresAt <= now()) throw new HttpProblem('export-expired');
    return record;
  };
  return {
    create: async (viewer, wanted, claim) => {
      checkConditions(viewer, wanted);
      const request = withFields(wanted);
      const { value, replayed } = await once.run<KeptRecord>(viewer, claim, async (query) => {
        const settled = await settle(query, request);
        const rowCount = await countRows(query, viewer, settled, '');
        const county = commonRegion(viewer.regions).slice(0, 6) || '000000';
        const createdAt = now();
        const record: ExportRecord = {
          id: `${county}-${opaqueId(options.newId())}`,
          request: settled,
          rowCount,
          createdAt,
          expiresAt: new Date(createdAt.getTime() + lifetimeInMs),
        };
        await audit(query, viewer, record, { step: 'request', rowCount }, options);
        await keep(query, viewer, county, record);
        return { value: toKept(record), keep: true };
      });
      return { record: fromKept(value), replayed };
    },
    get: (viewer, id) => db.read(owned(viewer), (query) => get(query, viewer, id)),
    open: async (viewer, id, after = '') => {
      const record = await db.read(owned(viewer), async (query) => {
        const found = await get(query, viewer, id);
        const { format } = found.request;
        if (after !== '' && format !== 'csv' && format !== 'ndjson')
          throw new HttpProblem('invalid-parameter', {
            errors: [{ parameter: 'after', message: '仅 csv 与 ndjson 可以续传' }],
          });
        const rowCount = await countRows(query, viewer, found.request, after);
        await audit(query, viewer, found, { step: 'content', rowCount, resumed: after !== '' }, options);
        return found;
      });
      return { record, pages: readRows(db, viewer, record.request, after) };
    },
  };
}

type KeptRecord = Omit<ExportRecord, 'createdAt' | 'expiresAt'> & {
  readonly createdAt: string;
  readonly expiresAt: string;
};

function toKept(record: ExportRecord): KeptRecord {
  const { createdAt, expiresAt } = record;
  return { ...record, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

function fromKept(kept: KeptRecord): ExportRecord {
  return { ...kept, createdAt: new Date(kept.createdAt), expiresAt: new Date(kept.expiresAt) };
}

/** The rows of the viewer's scope, and the exports of the viewer's account. */
function owned(viewer: Viewer): Viewer & { readonly account: string } {
  return { ...viewer, account: viewer.subject };
}

function withFields(request: ExportRequest): ExportRequest {
  try {
    const fields = chooseFields(request.collection, request.fields).map(({ name }) => name);
    if (request.region !== undefined) normalizeRegionCode(request.region);
    return { ...request, fields };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const index = request.fields?.indexOf(error.message) ?? -1;
    throw index < 0
      ? invalidBody('/region', '不是区划编码')
      : invalidBody(`/fields/${index}`, '没有这个字段');
  }
}

async function settle(query: Query, request: ExportRequest): Promise<SettledRequest> {
  if (request.collection !== 'households') return request;
  return { ...request, asOf: await resolveYear(query, request.asOf) };
}

async function audit(
  query: Query,
  viewer: Caller,
  { id, request }: ExportRecord,
  detail: Readonly<Record<string, unknown>>,
  options: AuditOptions,
): Promise<void> {
  const { collection, format, fields, region, asOf, filter } = request;
  // The filter itself can hold a name or an id: the log says only that there was one.
  const conditions = { ...(region && { region }), ...(asOf && { asOf }), ...(filter && { filtered: true }) };
  const told = { collection, format, fields, ...conditions, ...detail };
  const event = {
    action: 'export',
    objectType: 'export',
    objectId: id,
    success: true,
    detail: told,
  } as const;
  await writeAudit(query, viewer, event, options);
}

async function keep(query: Query, viewer: Viewer, county: string, record: ExportRecord): Promise<void> {
  const { id, request, rowCount, createdAt, expiresAt } = record;
  const forgotten = new Date(createdAt.getTime() - memoryInMs).toISOString();
  await query('delete from export_request where account = $1 and expires_at < $2', [
    viewer.subject,
    forgotten,
  ]);
  await query(
    `insert into export_request (county, id, account, scope, request, row_count, created_at, expires_at)
     values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8)`,
    [
      ...[county, id, viewer.subject, scopeKey(viewer), JSON.stringify(request), rowCount],
      ...[createdAt.toISOString(), expiresAt.toISOString()],
    ],
  );
}

interface Row {
  readonly request: SettledRequest;
  readonly rows: number;
  readonly created: number;
  readonly expires: number;
}

async function find(query: Query, viewer: Viewer, id: string): Promise<ExportRecord | null> {
  const [row] = await query<Row>(
    `select request, row_count::int as rows, (extract(epoch from created_at) * 1000)::float8 as created,
       (extract(epoch from expires_at) * 1000)::float8 as expires
     from export_request where county = $1 and id = $2 and account = $3 and scope = $4`,
    [id.slice(0, 6), id, viewer.subject, scopeKey(viewer)],
  );
  if (!row) return null;
  const { request, rows, created, expires } = row;
  return { id, request, rowCount: rows, createdAt: new Date(created), expiresAt: new Date(expires) };
}

/** 22 characters that tell nothing of what they were made from. */
function opaqueId(id: string): string {
  return createHash('sha256').update(id).digest().subarray(0, 16).toString('base64url');
}
