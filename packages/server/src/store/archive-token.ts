// The tokens of archive links: the county, so that one county is asked, and 160 random bits that nobody can guess.
import { createHash } from 'node:crypto';

/** Bytes of chance in a token; the contract wants 16 at least. */
export const tokenBytes = 20;

const pattern = /^[0-9]{6}-[A-Za-z0-9_-]{27}$/;

/** @param random `tokenBytes` bytes from a cryptographic source */
export function makeToken(county: string, random: Uint8Array): string {
  return `${county}-${Buffer.from(random).toString('base64url')}`;
}

/** The county and the hash by which the token's link is found; null for what cannot be a token. */
export function readToken(token: string): { readonly county: string; readonly hash: string } | null {
  return pattern.test(token) ? { county: token.slice(0, 6), hash: hashOf(token) } : null;
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
