// The tokens of archive links: the county, so that one county is asked, and 160 bits that nobody without the key can make.
import { createHash, createHmac } from 'node:crypto';

/** Bytes of a token that look like chance; the contract wants 16 at least. */
const tokenBytes = 20;

const pattern = /^[0-9]{6}-[A-Za-z0-9_-]{27}$/;

/**
 * The same token for the same link, so that its code can be printed again and the token is kept nowhere.
 * @param link the link's id: 128 bits from a cryptographic source, so no two links share a token
 */
export function makeToken(key: Uint8Array, household: string, link: string): string {
  const bytes = createHmac('sha256', key).update(`archive link\0${household}\0${link}`).digest();
  return `${household.slice(0, 6)}-${bytes.subarray(0, tokenBytes).toString('base64url')}`;
}

/** The county and the hash by which the token's link is found; null for what cannot be a token. */
export function readToken(token: string): { readonly county: string; readonly hash: string } | null {
  return pattern.test(token) ? { county: token.slice(0, 6), hash: hashOf(token) } : null;
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
