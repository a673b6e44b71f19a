// Who calls: the headers that carry a token or a portal's own secret, for the base URL's origin only.
import { AuthenticationError } from './errors/authentication-error.js';
import { isOneMapError } from './errors/one-map-error.js';
import type { AuthCallback, ClientOptions } from './options.js';

export interface Identity {
  readonly token: string | null;
  /** All headers of this identity. */
  readonly headers: Readonly<Record<string, string>>;
  /** Texts that must not leave the client in an error. */
  readonly secrets: readonly string[];
}

export const nobody: Identity = { token: null, headers: {}, secrets: [] };

/** Shorter values (a language, a flag) are no secrets, and blanking them would garble messages. */
const shortestSecret = 8;

export class Identities {
  readonly #options: Pick<ClientOptions, 'auth' | 'headers'>;
  #refreshing: Promise<string | null> | undefined;

  constructor(options: Pick<ClientOptions, 'auth' | 'headers'>) {
    this.#options = options;
  }

  /** @throws AuthenticationError when the callbacks fail or answer what HTTP cannot carry */
  async current(): Promise<Identity> {
    const { auth } = this.#options;
    return this.#identity(auth ? await tokenFrom(auth, false) : null);
  }

  /**
   * The identity after the server refused `refused`, or null when there is no better one.
   * Calls that are refused together refresh once.
   */
  async renewed(refused: Identity): Promise<Identity | null> {
    const { auth } = this.#options;
    if (!auth) return null;
    const present = await tokenFrom(auth, false);
    const token = present !== null && present !== refused.token ? present : await this.#refresh(auth);
    return token === null ? null : this.#identity(token);
  }

  #refresh(auth: AuthCallback): Promise<string | null> {
    this.#refreshing ??= tokenFrom(auth, true).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #identity(token: string | null): Promise<Identity> {
    const own = (await this.#options.headers?.()) ?? {};
    for (const name of Object.keys(own)) assertCarriable(`headers: ${name}`, own[name] ?? '');
    const headers: Record<string, string> = { ...own };
    if (token !== null) headers.authorization = `Bearer ${token}`;
    const secrets = [...(token === null ? [] : [token]), ...Object.values(own)];
    return { token, headers, secrets: secrets.filter((secret) => secret.length >= shortestSecret) };
  }
}

async function tokenFrom(auth: AuthCallback, refresh: boolean): Promise<string | null> {
  let token: string | null;
  try {
    token = await auth({ refresh });
  } catch (cause) {
    if (isOneMapError(cause)) throw cause;
    throw new AuthenticationError('The auth callback failed', { code: 'auth-callback', cause });
  }
  if (!token) return null;
  assertCarriable('auth: the token', token);
  return token;
}

/** Checked here, because the message that `fetch` throws would quote the value. */
function assertCarriable(what: string, value: string): void {
  if (/^[\x20-\x7e]*$/.test(value)) return;
  throw new AuthenticationError(`${what} holds characters that a header cannot carry`, {
    code: 'auth-callback',
  });
}
