// Signs and checks the tokens of the dev login: HMAC-SHA256, with issuer, audience and expiry.
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Role } from '@onemap/contract';
import { HttpProblem } from '../http-problem.js';
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
  /** @throws HttpProblem `token-expired` or `invalid-token` */
  verify(token: string): Promise<Viewer>;
}

const roles: ReadonlySet<string> = new Set<Role>([
  'householder',
  'donor',
  'cadre',
  'village',
  'town',
  'assignedTown',
  'county',
  'prefecture',
  'administrator',
  'auditor',
]);

export function createTokens(options: TokenOptions): Tokens {
  const { key, clock, issuer = 'onemap', audience = 'onemap', lifetimeInSeconds = 8 * 3600 } = options;
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
        throw new HttpProblem(error instanceof errors.JWTExpired ? 'token-expired' : 'invalid-token', {
          headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
        });
      }
    },
  };
}

function viewerOf({ role, regions, sub, name, household }: Record<string, unknown>): Viewer {
  if (typeof role !== 'string' || !roles.has(role)) throw new TypeError('role: unknown');
  if (!Array.isArray(regions) || !regions.every((code) => typeof code === 'string'))
    throw new TypeError('regions: not codes');
  if (typeof sub !== 'string' || sub === '') throw new TypeError('sub: not a name');
  if (household !== undefined && typeof household !== 'string') throw new TypeError('household: not an id');
  const displayName = typeof name === 'string' ? name : '';
  return createViewer({ role: role as Role, regions, subject: sub, displayName, household });
}
