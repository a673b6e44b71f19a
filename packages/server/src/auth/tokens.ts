// Signs and checks the tokens of the dev login: HMAC-SHA256, with issuer, audience and expiry.
import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose';
import { HttpProblem } from '../http-problem.js';
import { isRole } from './claim-mapping.js';
import { createViewer, type Viewer } from './viewer.js';

export interface TokenOptions {
  readonly key: Uint8Array;
  readonly clock: () => Date;
  readonly issuer?: string;
  readonly audience?: string;
  /** Default 8 hours. */
  readonly lifetimeInSeconds?: number;
}

export interface Tokens {
  readonly lifetimeInSeconds: number;
  sign(viewer: Viewer): Promise<string>;
  readonly verify: Verify;
}

/** Who a token speaks for. @throws HttpProblem `token-expired`, `invalid-token` and what the login's own rules add */
export type Verify = (token: string) => Promise<Viewer>;

/** Stands in the tokens of the dev login; no address, so no portal's own. */
export const developmentIssuer = 'onemap';
/** Signatures, claims and a few regions; what is longer was not made by a login. */
const maximumLength = 8_192;

export function createTokens(options: TokenOptions): Tokens {
  const {
    key,
    clock,
    issuer = developmentIssuer,
    audience = 'onemap',
    lifetimeInSeconds = 8 * 3600,
  } = options;
  const now = (): number => Math.floor(clock().getTime() / 1000);
  return {
    lifetimeInSeconds,
    sign: ({ role, regions, subject, displayName, households: [household] }) =>
      new SignJWT({ role, regions: [...regions], name: displayName, ...(household && { household }) })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now())
        .setExpirationTime(now() + lifetimeInSeconds)
        .sign(key),
    verify: async (token) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer,
          audience,
          currentDate: clock(),
          requiredClaims: ['exp', 'sub'],
        });
        return viewerOf(payload);
      } catch (error) {
        throw refuseToken(error instanceof errors.JWTExpired);
      }
    },
  };
}

export function refuseToken(expired = false): HttpProblem {
  return new HttpProblem(expired ? 'token-expired' : 'invalid-token', {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
}

/**
 * Hands each token to the login that it names as its issuer, and to no other; that login then checks it.
 * @param logins by issuer
 */
export function chooseByIssuer(logins: ReadonlyMap<string, Verify>): Verify {
  return async (token) => {
    const verify = token.length > maximumLength ? undefined : logins.get(issuerOf(token) ?? '');
    if (!verify) throw refuseToken();
    return verify(token);
  };
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

function viewerOf({ role, regions, sub, name, household }: Record<string, unknown>): Viewer {
  if (!isRole(role)) throw new TypeError('role: unknown');
  if (!Array.isArray(regions) || !regions.every((code) => typeof code === 'string'))
    throw new TypeError('regions: not codes');
  if (typeof sub !== 'string' || sub === '') throw new TypeError('sub: not a name');
  if (household !== undefined && typeof household !== 'string') throw new TypeError('household: not an id');
  const displayName = typeof name === 'string' ? name : '';
  return createViewer({ role, regions, subject: sub, displayName, household });
}
