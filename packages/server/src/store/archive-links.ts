// Archive links: issued and revoked by those who go to a household, opened by whoever holds the printed code.
import { maskArchive, mayIssueArchiveLinks } from '@onemap/core';
import type { ArchiveLink, ArchiveLinkRequest, HouseholdArchive } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import { readArchive } from './archive-record.js';
import { linkColumns, readLinks, stateOf, type LinkRow } from './archive-link-rows.js';
import { hashOf, makeToken, readToken } from './archive-token.js';
import { writeAudit, type Actor, type AuditEvent, type AuditOptions } from './audit.js';
import type { Db, Query } from './db.js';
import type { Claim, Once } from './idempotency.js';

export interface ArchiveLinkOptions extends AuditOptions {
  /** Makes the tokens, so that they are kept nowhere. */
  readonly addressKey: Uint8Array;
  /** Bytes from a cryptographic source. */
  readonly randomBytes: (size: number) => Uint8Array;
}

type Caller = Viewer & Pick<Actor, 'ip'>;

/** The token is kept nowhere. */
export interface IssuedLink {
  readonly link: ArchiveLink;
  readonly token: string;
}

interface Done<T> {
  readonly value: T;
  readonly replayed: boolean;
}

export interface ArchiveLinks {
  /** Newest first; null when the household is not in the viewer's scope. */
  list(viewer: Viewer, household: string): Promise<ArchiveLink[] | null>;
  /** @throws HttpProblem `household-not-found`, `forbidden` */
  issue(
    viewer: Caller,
    household: string,
    request: ArchiveLinkRequest,
    claim: Claim,
  ): Promise<Done<IssuedLink>>;
  /** @throws HttpProblem `household-not-found`, `archive-link-not-found`, `forbidden` */
  revoke(viewer: Caller, household: string, link: string, claim: Claim): Promise<Done<ArchiveLink>>;
  /**
   * The token of a running link again, to be printed once more; it leaves an audit entry.
   * @throws HttpProblem as `revoke`, `archive-link-ended`, `archive-link-not-reprintable` for one of another key
   */
  reprint(viewer: Caller, household: string, link: string): Promise<IssuedLink>;
  /**
   * The archive of the link's household as the public may see it, now. Each opening leaves an audit entry.
   * @returns `unknown` for a token that no link has, `gone` for one that was revoked or has expired
   */
  open(token: string, ip: string | undefined): Promise<HouseholdArchive | 'unknown' | 'gone'>;
}

const dayInMs = 24 * 3_600_000;

export function createArchiveLinks(db: Db, once: Once, options: ArchiveLinkOptions): ArchiveLinks {
  return {
    list: (viewer, household) =>
      db.read(viewer, async (query) =>
        (await placeOf(query, household)) === null ? null : readLinks(query, household, sight(options)),
      ),
    issue: (viewer, household, request, claim) =>
      refusable(
        once.run<IssuedLink | Refusal>(
          viewer,
          claim,
          (query) => issueLink(query, viewer, household, request, options),
          async (query) => (await placeOf(query, household)) !== null,
        ),
      ),
    revoke: (viewer, household, link, claim) =>
      refusable(
        once.run<ArchiveLink | Refusal>(
          viewer,
          claim,
          (query) => revokeLink(query, viewer, household, link, options),
          async (query) => (await placeOf(query, household)) !== null,
        ),
      ),
    reprint: async (viewer, household, link) => {
      const value = await db.read(viewer, (query) => reprintLink(query, viewer, household, link, options));
      if (typeof value === 'string') throw new HttpProblem(value);
      return value;
    },
    open: (token, ip) => openArchive(db, token, ip, options),
  };
}

type Refusal = 'household-not-found' | 'archive-link-not-found' | 'forbidden';
type NoReprint = Refusal | 'archive-link-ended' | 'archive-link-not-reprintable';

const sight = ({ clock, addressKey: key }: ArchiveLinkOptions) => ({ now: clock(), key });

/** A refusal is a value inside the transaction, so that its audit entry stays, and a problem outside of it. */
async function refusable<T extends object>(work: Promise<Done<T | Refusal>>): Promise<Done<T>> {
  const { value, replayed } = await work;
  if (typeof value === 'string') throw new HttpProblem(value);
  return { value, replayed };
}

/** The household's region, which the link has too; null outside of the scope. */
async function placeOf(query: Query, household: string): Promise<string | null> {
  const [row] = await query<{ region: string }>(
    'select region from household where county = $1 and id = $2',
    [household.slice(0, 6), household],
  );
  return row?.region ?? null;
}

type Work<T> = Promise<{ readonly value: T; readonly keep: boolean }>;

async function issueLink(
  query: Query,
  viewer: Caller,
  household: string,
  { expiresInDays = 365, revokeOthers = false }: ArchiveLinkRequest,
  options: ArchiveLinkOptions,
): Work<IssuedLink | Refusal> {
  const region = await placeOf(query, household);
  const refusal = refuse(viewer, region);
  const audit = auditor(query, viewer, household, region, options);
  if (refusal !== null || region === null) {
    await audit('create', false, { refusal });
    return { value: refusal ?? 'household-not-found', keep: false };
  }
  const now = options.clock();
  const county = household.slice(0, 6);
  const id = Buffer.from(options.randomBytes(16)).toString('base64url');
  const token = makeToken(options.addressKey, household, id);
  const expiresAt = new Date(now.getTime() + expiresInDays * dayInMs);
  await audit('create', true, { link: id, expiresAt: expiresAt.toISOString(), revokeOthers });
  if (revokeOthers) await revokeAll(query, viewer, household, now);
  await query(
    `insert into archive_link (county, household, region, id, token_hash, created_at, created_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[county, household, region, id, hashOf(token)],
      ...[now.toISOString(), viewer.subject, expiresAt.toISOString()],
    ],
  );
  const [link] = await readLinks(query, household, { now, key: options.addressKey }, id);
  return { value: { link: link!, token }, keep: true };
}

async function revokeLink(
  query: Query,
  viewer: Caller,
  household: string,
  id: string,
  options: ArchiveLinkOptions,
): Work<ArchiveLink | Refusal> {
  const region = await placeOf(query, household);
  const now = options.clock();
  const known =
    region === null ? [] : await readLinks(query, household, { now, key: options.addressKey }, id);
  const refusal = refuse(viewer, region) ?? (known.length === 0 ? 'archive-link-not-found' : null);
  const audit = auditor(query, viewer, household, region, options);
  await audit('update', refusal === null, { link: id, step: 'revoke', ...(refusal !== null && { refusal }) });
  if (refusal !== null) return { value: refusal, keep: false };
  await revokeAll(query, viewer, household, now, id);
  const [link] = await readLinks(query, household, { now, key: options.addressKey }, id);
  return { value: link!, keep: true };
}

async function reprintLink(
  query: Query,
  viewer: Caller,
  household: string,
  id: string,
  options: ArchiveLinkOptions,
): Promise<IssuedLink | NoReprint> {
  const region = await placeOf(query, household);
  const [link] = region === null ? [] : await readLinks(query, household, sight(options), id);
  const refusal = refuse(viewer, region) ?? refuseReprint(link);
  const audit = auditor(query, viewer, household, region, options);
  await audit('view', refusal === null, { link: id, step: 'reprint', ...(refusal !== null && { refusal }) });
  return refusal ?? { link: link!, token: makeToken(options.addressKey, household, id) };
}

function refuseReprint(link: ArchiveLink | undefined): NoReprint | null {
  if (link === undefined) return 'archive-link-not-found';
  if (link.state !== 'active') return 'archive-link-ended';
  return link.reprintable ? null : 'archive-link-not-reprintable';
}

function refuse({ role }: Viewer, region: string | null): Refusal | null {
  if (region === null) return 'household-not-found';
  return mayIssueArchiveLinks(role) ? null : 'forbidden';
}

/** The links of the household that are not revoked yet, or the one of them. */
async function revokeAll(
  query: Query,
  { subject }: Viewer,
  household: string,
  now: Date,
  id: string | null = null,
): Promise<void> {
  await query(
    `update archive_link set revoked_at = $3, revoked_by = $4
     where county = $1 and household = $2 and revoked_at is null and ($5::text is null or id = $5::text)`,
    [household.slice(0, 6), household, now.toISOString(), subject, id],
  );
}

async function openArchive(
  db: Db,
  token: string,
  ip: string | undefined,
  options: ArchiveLinkOptions,
): Promise<HouseholdArchive | 'unknown' | 'gone'> {
  const wanted = readToken(token);
  if (wanted === null) return 'unknown';
  const { county, hash } = wanted;
  const [row] = await db.read({ prefixes: [], archiveToken: hash }, (query) =>
    query<LinkRow>(`select ${linkColumns} from archive_link where county = $1 and token_hash = $2`, [
      county,
      hash,
    ]),
  );
  if (!row) return 'unknown';
  const { household } = row;
  return db.read({ prefixes: [], households: [household] }, async (query) => {
    const state = stateOf(row, options.clock());
    const full = state === 'active' ? await readArchive(query, household, undefined) : null;
    const holder: Actor = {
      subject: 'anonymous',
      role: 'anonymous',
      regions: [],
      ...(ip !== undefined && { ip }),
    };
    const audit = auditor(query, holder, household, await placeOf(query, household), options);
    await audit('view', full !== null, { link: row.id, state });
    if (full === null) return 'gone';
    return maskArchive(full.archive, { role: 'anonymous', villagePoint: full.villagePoint });
  });
}

/** Entries are about the household, so that its log tells of its links too. */
function auditor(
  query: Query,
  actor: Actor,
  household: string,
  region: string | null,
  options: AuditOptions,
): (action: AuditEvent['action'], success: boolean, detail: AuditEvent['detail']) => Promise<unknown> {
  return (action, success, detail) =>
    writeAudit(
      query,
      actor,
      {
        ...{ action, objectType: 'archiveLink', objectId: household, success, detail },
        ...(region !== null && { region }),
      },
      options,
    );
}
