// Two server processes on one database: the same POST in both, and one of them dies while it works.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViewer } from '../auth/viewer.js';
import { runAsAdmin } from '../engine/native-server.test-data.js';
import type { Db, Query } from './db.js';
import { createNativeDatabase, nativeServer } from './empty-database.test-data.js';
import { createOnce, type Once } from './idempotency.js';
import { openPostgres } from './postgres.js';

const server = nativeServer()!;
const answerKey = new Uint8Array(32).fill(3);
const viewer = createViewer({ role: 'town', regions: ['620523106'], subject: 'someone', displayName: '' });
const effect = `insert into export_request (county, id, account, scope, request, row_count, created_at, expires_at)
  values ('620523', gen_random_uuid()::text, 'someone', '', '{}', 0, now(), now())`;

let url: string;
let drop: () => Promise<void>;
let first: { db: Db; once: Once };
let second: { db: Db; once: Once };
beforeAll(async () => {
  ({ url, drop } = await createNativeDatabase(server));
  [first, second] = [0, 1].map(() => {
    const db = openPostgres({ url, poolSize: 3 });
    return { db, once: createOnce(db, { clock: () => new Date(), answerKey }) };
  }) as [typeof first, typeof second];
});
afterAll(async () => {
  await first.db.close();
  await second.db.close();
  await drop();
});

const claim = (key: string) => ({ key, operation: 'createExport', request: 'the same' });
const work = async (query: Query) => {
  await query(effect);
  return { value: 'done', keep: true };
};
const effects = async (): Promise<number> =>
  (await first.db.write((query) => query<{ n: number }>('select count(*)::int as n from export_request')))[0]!
    .n;

/** Work that stops after its effect until it is let go. */
function held(): { work: typeof work; begun: Promise<void>; letGo: () => void } {
  let letGo = (): void => undefined;
  let begin = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  return {
    begun,
    letGo: () => letGo(),
    work: async (query) => {
      await query(effect);
      begin();
      await gate;
      return { value: 'done', keep: true };
    },
  };
}

describe('a claim in two processes', () => {
  it('is in use in one while the other works, and then answered', async () => {
    const before = await effects();
    const { work: slow, begun, letGo } = held();
    const running = first.once.run(viewer, claim('a'), slow);
    await begun;
    await expect(second.once.run(viewer, claim('a'), work)).rejects.toMatchObject({
      code: 'idempotency-key-in-use',
    });
    letGo();
    expect(await running).toEqual({ value: 'done', replayed: false });
    expect(await second.once.run(viewer, claim('a'), work)).toEqual({ value: 'done', replayed: true });
    expect(await effects()).toBe(before + 1);
  });

  it('is free again when the one that had it has died, and its effect is gone', async () => {
    const before = await effects();
    const { work: slow, begun, letGo } = held();
    const running = first.once.run(viewer, claim('b'), slow);
    await begun;
    await runAsAdmin(
      server,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = '${new URL(url).pathname.slice(1)}' and state = 'idle in transaction'`,
    );
    letGo();
    await expect(running).rejects.toThrow();
    expect(await second.once.run(viewer, claim('b'), work)).toEqual({ value: 'done', replayed: false });
    expect(await effects()).toBe(before + 1);
  });

  it('has one effect under a storm from both', async () => {
    const before = await effects();
    const storm = Array.from({ length: 12 }, (_, n) =>
      (n % 2 === 0 ? first : second).once.run(viewer, claim('c'), work),
    );
    const found = await Promise.allSettled(storm);
    const done = found.filter((each) => each.status === 'fulfilled' && !each.value.replayed);
    expect(done).toHaveLength(1);
    for (const each of found)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'idempotency-key-in-use' });
    expect(await effects()).toBe(before + 1);
  });
});
