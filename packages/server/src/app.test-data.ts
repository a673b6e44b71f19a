// The app over the small register in memory, with fixed clock, ids and keys, for tests that call it without a port.
import type { Hono } from 'hono';
import { createApp, type AppDependencies } from './app.js';
import { deriveKeys } from './auth/keys.js';
import { listAccounts } from './auth/personas.js';
import { createTokens, type Tokens } from './auth/tokens.js';
import type { Viewer } from './auth/viewer.js';
import type { Environment } from './environment.js';
import { openEmptyDatabase } from './store/empty-database.test-data.js';
import type { Db } from './store/db.js';
import { writeSmallRegister } from './store/small-register.test-data.js';
import { createStore, type Store } from './store/store.js';

export const now = new Date('2026-03-01T00:00:00Z');
export const keys = deriveKeys(new Uint8Array(32).fill(7));
export const publicUrl = 'https://portal.example';

export interface TestServer {
  readonly app: Hono<Environment>;
  readonly db: Db;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly faults: unknown[];
  /** Calls a path below the root as a persona; `visitor` sends no token. A POST without a key gets one of its own. */
  call(persona: string, path: string, init?: RequestInit): Promise<Response>;
  get<T = Record<string, unknown>>(persona: string, path: string): Promise<T>;
}

export async function startTestServer({
  clock = () => now,
  ...overrides
}: Partial<AppDependencies> & { clock?: () => Date } = {}): Promise<TestServer> {
  const db = await openEmptyDatabase();
  await writeSmallRegister(db);
  const tokens = createTokens({ key: keys.tokens, clock: () => now });
  let ids = 0;
  const newId = (): string => `id-${String((ids += 1)).padStart(6, '0')}`;
  const faults: unknown[] = [];
  const store = createStore(db, {
    cursorKey: keys.cursors,
    answerKey: keys.answers,
    addressKey: keys.addresses,
    clock,
    newId,
  });
  const app = createApp({
    store,
    tokens,
    publicUrl,
    version: '0.0.0-test',
    newId,
    accounts: () => listAccounts(db),
    onFault: (error) => faults.push(error),
    ...overrides,
  });
  const viewers = new Map<string, Viewer>(
    (await listAccounts(db)).map(({ persona, viewer }) => [persona.id, viewer]),
  );
  const call: TestServer['call'] = async (persona, path, init = {}) => {
    const headers = new Headers(init.headers);
    const viewer = viewers.get(persona);
    if (viewer) headers.set('Authorization', `Bearer ${await tokens.sign(viewer)}`);
    if (init.method === 'POST' && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', newId());
    if (!viewer && persona !== 'visitor') throw new RangeError(`persona: ${persona}`);
    return app.request(`/onemap/v1${path}`, { ...init, headers });
  };
  return {
    app,
    db,
    store,
    tokens,
    faults,
    call,
    get: async <T>(persona: string, path: string) => (await (await call(persona, path)).json()) as T,
  };
}
