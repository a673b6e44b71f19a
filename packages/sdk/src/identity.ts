// Who calls: the headers that carry a token or a portal's own secret, for the base URL's origin only.
import { isOneMapError, OneMapError } from './errors/one-map-error.js';
import type { AuthCallback, ClientOptions } from './options.js';

export interface Identity {
  readonly token?: string | null;
  /** All headers of this identity. */
  readonly headers: Readonly<Record<string, string>>;
  /** Texts that must not leave the client in an error. */
  readonly secrets: readonly string[];
}

/** What another origin gets to see. */
export const nobody: Identity = { headers: {}, secrets: [] };

/** Shorter values (a language, a flag) are no secrets, and blanking them would garble messages. */
const shortestSecret = 8;

export interface Identities {
  /** @throws AuthenticationError when the callbacks fail or answer what HTTP cannot carry */
  current(): Promise<Identity>;
  /**
   * The identity after the server refused `refused`, or null when there is no better one.
   * Calls that are refused together refresh once.
   */
  renewed(refused: Identity): Promise<Identity | null>;
}

export function createIdentities({ auth, headers }: Pick<ClientOptions, 'auth' | 'headers'>): Identities {
  let refreshing: Promise<string | null> | undefined;

  const identity = async (token: string | null): Promise<Identity> => {
    const all: Record<string, string> = { ...(await headers?.()) };
    if (token) all.authorization = `Bearer ${token}`;
    for (const name of Object.keys(all)) assertCarriable(name, all[name]!);
    const secrets = [token ?? '', ...Object.values(all)].filter(({ length }) => length >= shortestSecret);
    return { token, headers: all, secrets };
  };

  const present = (refresh: boolean) => (auth ? tokenFrom(auth, refresh) : null);

  return {
    current: async () => identity(await present(false)),
    renewed: async (refused) => {
      if (refused === nobody) return null;
      let token = await present(false);
      if (!token || token === refused.token) {
        refreshing ??= present(true)?.finally(() => (refreshing = undefined));
        token = (await refreshing) ?? null;
      }
      return token ? identity(token) : null;
    },
  };
}

async function tokenFrom(auth: AuthCallback, refresh: boolean): Promise<string | null> {
  try {
    return await auth({ refresh });
  } catch (cause) {
    throw isOneMapError(cause) ? cause : callbackError('The auth callback failed', cause);
  }
}

/** Checked here, because the message that `fetch` throws would quote the value. */
function assertCarriable(name: string, value: string): void {
  if (!/^[\x20-\x7e]*$/.test(value)) throw callbackError(`${name} cannot be a header`);
}

function callbackError(message: string, cause?: unknown): OneMapError {
  return new OneMapError('AuthenticationError', message, { code: 'auth-callback', cause });
}
