// A statement of a native server that takes too long is cancelled there, and the caller is let go with 504.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.js';
import { keys, now, publicUrl } from '../app.test-data.js';
import { createTokens } from '../auth/tokens.js';
import type { Db } from '../store/db.js';
import { createNativeDatabase, nativeServer } from '../store/empty-database.test-data.js';
import { openPostgres } from '../store/postgres.js';
import { writeSmallRegister } from '../store/small-register.test-data.js';
import { createStore } from '../store/store.js';

let db: Db;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await createNativeDatabase(nativeServer()!);
  drop = database.drop;
  db = openPostgres({ url: database.url, poolSize: 3, readTimeoutInMs: 500 });
  await writeSmallRegister(db);
});
afterAll(async () => {
  await db.close();
  await drop();
});

describe('a statement that waits for a table', () => {
  it('is answered with 504, runs no longer, and leaves the server as it was', async () => {
    const options = {
      cursorKey: keys.cursors,
      answerKey: keys.answers,
      addressKey: keys.addresses,
      clock: () => now,
      newId: () => 'id-1',
    };
    const app = createApp({
      ...{ store: createStore(db, options), tokens: createTokens({ key: keys.tokens, clock: () => now }) },
      ...{ publicUrl, version: '0', newId: () => 'id-1', onFault: () => undefined },
    });
    await db.write(async (query) => {
      await query('lock table region in access exclusive mode');
      const refused = await app.request('/onemap/v1/regions/620523');
      expect([refused.status, await refused.json()]).toMatchObject([504, { code: 'timeout' }]);
      const waiting = `select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      await expect.poll(() => query(waiting)).toEqual([]);
    });
    expect((await app.request('/onemap/v1/regions/620523')).status).toBe(200);
  });
});
