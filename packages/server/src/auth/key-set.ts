// The identity provider's public keys: fetched when needed, kept for a while, fetched again for a key that is not known.
import {
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
  type JWSHeaderParameters,
  type FlattenedJWSInput,
} from 'jose';
import { HttpProblem } from '../http-problem.js';

export interface KeySetOptions {
  readonly issuer: string;
  /** Address of the key set; without it the issuer's discovery document names it. */
  readonly jwks?: string | undefined;
  readonly fetch: typeof fetch;
  readonly clock: () => Date;
  /** Default 10 minutes: a key that the provider has withdrawn is believed no longer than this. */
  readonly maximumAgeInSeconds?: number;
  /** Default 30 seconds: no more than one request in this time, whatever tokens arrive. */
  readonly cooldownInSeconds?: number;
}

type KeySet = ReturnType<typeof createLocalJWKSet>;
export type FindKey = (header: JWSHeaderParameters, token: FlattenedJWSInput) => ReturnType<KeySet>;

const maximumBytes = 256 * 1024;
const timeoutInMs = 5_000;

/**
 * Looks for the key of a token.
 * @throws HttpProblem `identity-provider-unavailable` (503) while there are no keys to judge by; nobody is let in
 */
export function createKeySet(options: KeySetOptions): FindKey {
  const { clock, maximumAgeInSeconds = 600, cooldownInSeconds = 30 } = options;
  const seconds = (): number => clock().getTime() / 1000;
  let kept: { keys: KeySet; at: number } | undefined;
  let lastAttempt = -Infinity;
  let running: Promise<KeySet> | undefined;

  const refresh = (): Promise<KeySet> => {
    running ??= fetchKeySet(options)
      .then((set) => {
        kept = { keys: createLocalJWKSet(set), at: seconds() };
        return kept.keys;
      })
      .finally(() => {
        running = undefined;
      });
    lastAttempt = seconds();
    return running;
  };
  const mayAsk = (): boolean => running !== undefined || seconds() - lastAttempt >= cooldownInSeconds;

  return async (header, token) => {
    const fresh = kept !== undefined && seconds() - kept.at < maximumAgeInSeconds;
    if (!fresh && !mayAsk()) throw unavailable(lastAttempt + cooldownInSeconds - seconds());
    const keys = fresh ? kept!.keys : await refresh().catch(failed);
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !mayAsk()) throw error;
      return (await refresh().catch(failed))(header, token);
    }
  };

  function failed(): never {
    throw unavailable(cooldownInSeconds);
  }
}

function unavailable(seconds: number): HttpProblem {
  return new HttpProblem('identity-provider-unavailable', {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) },
  });
}

async function fetchKeySet(options: KeySetOptions): Promise<JSONWebKeySet> {
  const { issuer, fetch } = options;
  const address = options.jwks ?? (await discover(issuer, fetch));
  const set = await fetchJson(address, fetch);
  const keys = (set as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys)) throw new TypeError('no key set');
  // A secret among public keys would let everyone who can read the set sign tokens.
  return { keys: (keys as JSONWebKeySet['keys']).filter((key) => key?.kty !== 'oct') };
}

/** @throws TypeError for a document of another issuer (OpenID Connect Discovery 1.0, 4.3) */
async function discover(issuer: string, fetch: KeySetOptions['fetch']): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = (await fetchJson(address, fetch)) as { issuer?: unknown; jwks_uri?: unknown } | null;
  if (found?.issuer !== issuer || typeof found.jwks_uri !== 'string') throw new TypeError('another issuer');
  if (!/^https?:\/\//.test(found.jwks_uri)) throw new TypeError('no address of a key set');
  return found.jwks_uri;
}

async function fetchJson(address: string, fetch: KeySetOptions['fetch']): Promise<unknown> {
  const response = await fetch(address, {
    headers: { Accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutInMs),
  });
  if (!response.ok) throw new Error(`the identity provider answered ${response.status}`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true });
    if (text.length > maximumBytes) throw new RangeError('the key set is too large');
  }
  return JSON.parse(text) as unknown;
}
