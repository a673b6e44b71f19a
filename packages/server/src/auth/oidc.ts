// Believes the bearer tokens of a portal's own login (OpenID Connect): signature, issuer, audience, time, then claims.
import { errors, jwtVerify } from 'jose';
import { HttpProblem } from '../http-problem.js';
import { viewerOfClaims, type ClaimMapping } from './claim-mapping.js';
import { createKeySet } from './key-set.js';
import { refuseToken, type Verify } from './tokens.js';

export interface OidcOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Address of the key set; without it discovery names it. */
  readonly jwks?: string;
  /** Asymmetric signatures only. */
  readonly algorithms?: readonly string[];
  /** How far the clocks may differ; default 60 seconds. */
  readonly clockSkewInSeconds?: number;
  readonly claims?: ClaimMapping;
  readonly fetch: typeof fetch;
  readonly clock: () => Date;
}

/** With a shared secret, whoever can check a token could also make one. */
const asymmetric: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** @throws RangeError for an algorithm that is not asymmetric, or a clock skew above five minutes */
export function createOidcVerifier(options: OidcOptions): Verify {
  const { issuer, audience, algorithms = asymmetric, clockSkewInSeconds = 60, claims, clock } = options;
  const unsafe = algorithms.find((name) => !asymmetric.includes(name));
  if (unsafe !== undefined || algorithms.length === 0)
    throw new RangeError(`oidc: "${unsafe ?? ''}" is no asymmetric algorithm`);
  if (!(clockSkewInSeconds >= 0 && clockSkewInSeconds <= 300))
    throw new RangeError('oidc: the clock skew lies between 0 and 300 seconds');
  const findKey = createKeySet(options);
  return async (token) => {
    const { payload } = await jwtVerify(token, findKey, {
      algorithms: [...algorithms],
      issuer,
      audience,
      clockTolerance: clockSkewInSeconds,
      currentDate: clock(),
      requiredClaims: ['exp'],
    }).catch((error: unknown) => {
      if (error instanceof HttpProblem) throw error;
      throw refuseToken(error instanceof errors.JWTExpired);
    });
    return viewerOfClaims(payload, claims);
  };
}
