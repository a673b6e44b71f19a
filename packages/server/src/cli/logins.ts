// Which logins a server believes: the dev login where it is switched on, and the portal's own.
import { readFile } from 'node:fs/promises';
import { readClaimMapping, type ClaimMapping } from '../auth/claim-mapping.js';
import { createOidcVerifier } from '../auth/oidc.js';
import { chooseByIssuer, developmentIssuer, type Tokens, type Verify } from '../auth/tokens.js';
import type { OidcServeOptions, ServeOptions } from './serve-options.js';

/**
 * The dev login's tokens, checked only where it is on; those of the portal, checked by its keys.
 * @throws TypeError or RangeError for a mapping or an algorithm that is not to be trusted
 */
export async function createLogins(
  development: Tokens,
  { devLogin, oidc }: Pick<ServeOptions, 'devLogin' | 'oidc'>,
  clock: () => Date,
): Promise<Tokens> {
  const logins = new Map<string, Verify>();
  if (devLogin) logins.set(developmentIssuer, development.verify);
  if (oidc) {
    const { claims, ...options } = oidc;
    const mapping = await readMapping(claims);
    logins.set(
      oidc.issuer,
      createOidcVerifier({ ...options, ...(mapping && { claims: mapping }), clock, fetch: globalThis.fetch }),
    );
  }
  return { ...development, verify: chooseByIssuer(logins) };
}

/** A text that begins with a brace is the mapping itself. */
async function readMapping(claims: OidcServeOptions['claims']): Promise<ClaimMapping | undefined> {
  if (claims === undefined) return undefined;
  return readClaimMapping(claims.trim().startsWith('{') ? claims : await readFile(claims, 'utf8'));
}
