// A database that is busy for too long: the caller is let go with 504, and the server goes on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.js';
import { keys, now, publicUrl } from '../app.test-data.js';
import { createTokens } from '../auth/tokens.js';
import { migrate } from '../store/migrate.js';
import { openPglite, type PgliteDb } from '../store/pglite.js';
import { writeSmallRegister } from '../store/small-register.test-data.js';
import { createStore } from '../store/store.js';
import { createReadiness } from './readiness.js';

let db: PgliteDb;
beforeAll(async () => {
  db = await openPglite({ inMemory: true, readTimeoutInMs: 300 });
  await migrate(db);
  await writeSmallRegister(db);
});
afterAll(() => db.close());

describe('the one session of the embedded database, held by another transaction', () => {
  it('is answered with 504 and without readiness, and with 200 when it is free again', async () => {
    const options = {
      cursorKey: keys.cursors,
      answerKey: keys.answers,
      addressKey: keys.addresses,
      clock: () => now,
      newId: () => 'id-1',
    };
    let time = 0;
    const app = createApp({
      ...{ store: createStore(db, options), tokens: createTokens({ key: keys.tokens, clock: () => now }) },
      ...{ publicUrl, version: '0', newId: () => 'id-1', onFault: () => undefined },
      readiness: createReadiness({ db, isDraining: () => false, now: () => time, deadlineInMs: 300 }),
    });
    let letGo = (): void => undefined;
    const held = db.write((query) =>
      query('select 1').then(() => new Promise<void>((resolve) => (letGo = resolve))),
    );
    const refused = await app.request('/onemap/v1/regions/620523');
    expect([refused.status, await refused.json()]).toMatchObject([504, { code: 'timeout' }]);
    expect((await app.request('/healthz/ready')).status).toBe(503);
    expect((await app.request('/healthz')).status).toBe(200);
    letGo();
    await held;
    time = 1_000;
    expect((await app.request('/onemap/v1/regions/620523')).status).toBe(200);
    expect((await app.request('/healthz/ready')).status).toBe(200);
  });
});
