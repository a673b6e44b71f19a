// The server over a database as a function that is called without a port, and the caller of the measurements.
import { createApp } from '../../../packages/server/src/app.js';
import { deriveKeys } from '../../../packages/server/src/auth/keys.js';
import { createTokens } from '../../../packages/server/src/auth/tokens.js';
import { createViewer } from '../../../packages/server/src/auth/viewer.js';
import type { Db } from '../../../packages/server/src/store/db.js';
import { createStore } from '../../../packages/server/src/store/store.js';
import { county } from './register.js';

export interface ServedApp {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly token: string;
  /** Asks for a path below the root as the county's leader and reads the whole answer. @throws Error unless it is 2xx */
  ask(path: string, init?: RequestInit): Promise<Uint8Array>;
}

export const countyViewer = createViewer({
  ...{ role: 'county', regions: [county], subject: 'bench', displayName: 'bench' },
});

export async function serveApp(db: Db): Promise<ServedApp> {
  const keys = deriveKeys(new Uint8Array(32).fill(1));
  const clock = (): Date => new Date();
  const newId = (): string => crypto.randomUUID();
  const tokens = createTokens({ key: keys.tokens, clock });
  const app = createApp({
    store: createStore(db, {
      cursorKey: keys.cursors,
      answerKey: keys.answers,
      addressKey: keys.addresses,
      clock,
      newId,
    }),
    tokens,
    publicUrl: 'http://127.0.0.1',
    version: '0',
    newId,
    onFault: (error) => console.error(error),
  });
  const token = await tokens.sign(countyViewer);
  return {
    fetch: (request) => app.fetch(request),
    token,
    ask: async (path, init = {}) => {
      const headers = { ...init.headers, Authorization: `Bearer ${token}` };
      const response = await app.request(`/onemap/v1${path}`, { ...init, headers });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
