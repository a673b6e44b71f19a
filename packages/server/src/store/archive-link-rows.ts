// What is kept of archive links: read with their state, and whether their code can be made again.
import type { ArchiveLink } from '@onemap/contract';
import { hashOf, makeToken } from './archive-token.js';
import { chinaTime } from './audit.js';
import type { Query } from './db.js';

export interface LinkRow {
  readonly id: string;
  readonly token_hash: string;
  readonly household: string;
  readonly created: number;
  readonly created_by: string;
  readonly expires: number;
  readonly revoked: number | null;
  readonly revoked_by: string | null;
}

export const linkColumns = `id, household, token_hash, created_by, revoked_by, (extract(epoch from created_at) * 1000)::float8 as created,
  (extract(epoch from expires_at) * 1000)::float8 as expires, (extract(epoch from revoked_at) * 1000)::float8 as revoked`;

/** Newest first, or the one of an id. */
export async function readLinks(
  query: Query,
  household: string,
  { now, key }: { readonly now: Date; readonly key: Uint8Array },
  id: string | null = null,
): Promise<ArchiveLink[]> {
  const rows = await query<LinkRow>(
    `select ${linkColumns} from archive_link
     where county = $1 and household = $2 and ($3::text is null or id = $3::text) order by created_at desc, id`,
    [household.slice(0, 6), household, id],
  );
  return rows.map((row) => toLink(row, now, key));
}

function toLink(row: LinkRow, now: Date, key: Uint8Array): ArchiveLink {
  const state = stateOf(row, now);
  const time = (at: number) => chinaTime(new Date(at));
  return {
    id: row.id,
    household: row.household,
    state,
    reprintable: state === 'active' && hashOf(makeToken(key, row.household, row.id)) === row.token_hash,
    createdAt: time(row.created),
    createdBy: row.created_by,
    expiresAt: time(row.expires),
    revokedAt: row.revoked === null ? null : time(row.revoked),
    revokedBy: row.revoked_by,
  };
}

/** At the very moment of its expiry a link is expired. */
export function stateOf({ revoked, expires }: LinkRow, now: Date): ArchiveLink['state'] {
  if (revoked !== null) return 'revoked';
  return expires <= now.getTime() ? 'expired' : 'active';
}
