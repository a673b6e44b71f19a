// POSTs that are sent again: done once, answered every time, and nothing of the answer can be read in the database.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Export, Problem, Reveal } from '@onemap/contract';
import { keys, startTestServer, type TestServer } from '../app.test-data.js';
import { createViewer } from '../auth/viewer.js';
import { createOnce, type Claim } from '../store/idempotency.js';
import { householdId } from '../store/small-register.test-data.js';

const start = new Date('2026-03-01T00:00:00Z');
let clock = start;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock: () => clock });
});
afterAll(() => server.db.close());
beforeEach(async () => {
  clock = start;
  await server.db.write((query) => query('delete from idempotent_answer; delete from export_request'));
});

let keysMade = 0;
const newKey = (): string => `key-${String((keysMade += 1)).padStart(8, '0')}`;
const post = (persona: string, path: string, key: string, body: unknown) =>
  server.call(persona, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
const exported = { collection: 'villages', format: 'csv' };
const ask = (key: string, persona = 'town', body: unknown = exported) => post(persona, '/exports', key, body);
const revealed = { fields: ['phone', 'idNumber'], reason: '核实电话' };
const reveal = (key: string, persona = 'town', body: unknown = revealed, n = 1) =>
  post(persona, `/households/${householdId(n)}/reveals`, key, body);
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];
const isReplay = (response: Response): boolean => response.headers.get('Idempotency-Replayed') === 'true';

const count = async (table: string, where = 'true'): Promise<number> => {
  const [row] = await server.db.write((query) =>
    query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`),
  );
  return row!.n;
};
const reveals = (): Promise<number> => count('audit_log', `action = 'reveal'`);

describe('a POST that creates', () => {
  it.each(['/exports', `/households/${householdId(1)}/reveals`])('needs a key: %s', async (path) => {
    const before = await count('audit_log');
    const headers = { 'Content-Type': 'application/json' };
    const { tokens } = server;
    const viewer = createViewer({
      role: 'town',
      regions: ['620523106'],
      subject: 'someone',
      displayName: '',
    });
    const authorization = { Authorization: `Bearer ${await tokens.sign(viewer)}` };
    for (const key of [{}, { 'Idempotency-Key': '' }] as Record<string, string>[]) {
      const init = {
        method: 'POST',
        headers: { ...headers, ...authorization, ...key },
        body: 'not even JSON',
      };
      expect(await codeOf(await server.app.request(`/onemap/v1${path}`, init))).toEqual([
        400,
        'idempotency-key-missing',
      ]);
    }
    for (const key of ['a b', 'a'.repeat(256), 'sch\u00fcssel', 'a\tb']) {
      const init = {
        method: 'POST',
        headers: { ...headers, ...authorization, 'Idempotency-Key': key },
        body: JSON.stringify(path === '/exports' ? exported : revealed),
      };
      const response = await server.app.request(`/onemap/v1${path}`, init);
      expect(await response.json()).toMatchObject({
        code: 'invalid-parameter',
        errors: [{ parameter: 'Idempotency-Key' }],
      });
    }
    expect(await count('audit_log')).toBe(before);
  });

  it('is done once, and answered the same when it is sent again', async () => {
    const key = newKey();
    const first = await ask(key);
    const made = (await first.json()) as Export;
    expect([first.status, isReplay(first)]).toEqual([201, false]);
    clock = new Date(start.getTime() + 23 * 3_600_000);
    const again = await ask(key);
    expect([again.status, isReplay(again)]).toEqual([201, true]);
    expect(await again.json()).toEqual(made);
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(again.headers.get('Cache-Control')).toBe('no-store');
    expect(await count('export_request')).toBe(1);
    expect((await server.call('town', `/exports/${made.id}`)).status).toBe(200);
  });

  it('reveals once: one entry in the log, the same values', async () => {
    const before = await reveals();
    const key = newKey();
    const first = (await (await reveal(key)).json()) as Reveal;
    const again = await reveal(key);
    expect([again.status, isReplay(again), await again.json()]).toEqual([201, true, first]);
    expect(first.members[0]!.idNumber).toMatch(/^\d{17}[\dX]$/);
    expect(await reveals()).toBe(before + 1);
  });

  it('is refused when another request comes under its key', async () => {
    const before = await reveals();
    const key = newKey();
    expect((await reveal(key)).status).toBe(201);
    for (const other of [
      () => reveal(key, 'town', { ...revealed, fields: ['phone'] }),
      () => reveal(key, 'town', { ...revealed, reason: '核实身份' }),
      () => reveal(key, 'town', revealed, 2),
    ])
      expect(await codeOf(await other())).toEqual([422, 'idempotency-key-reused']);
    expect(await reveals()).toBe(before + 1);
    expect(isReplay(await reveal(key))).toBe(true);
  });

  it('shares its key with no other caller and no other operation', async () => {
    const key = newKey();
    const answers = [await ask(key, 'town'), await ask(key, 'county'), await ask(key, 'neighbour-town')];
    const ids = await Promise.all(answers.map(async (each) => ((await each.json()) as Export).id));
    expect([answers.some(isReplay), new Set(ids).size]).toEqual([false, 3]);
    expect(isReplay(await reveal(key, 'town'))).toBe(false);
    expect(await count('export_request')).toBe(3);
  });

  it('leaves its key free when it was refused', async () => {
    const key = newKey();
    expect(await codeOf(await ask(key, 'town', { collection: 'villages', format: 'doc' }))).toEqual([
      400,
      'invalid-body',
    ]);
    expect(await codeOf(await ask(key, 'town', { ...exported, fields: ['nothing'] }))).toEqual([
      400,
      'invalid-body',
    ]);
    expect((await ask(key)).status).toBe(201);
    const other = newKey();
    expect(await codeOf(await reveal(other, 'town', revealed, 9))).toEqual([404, 'household-not-found']);
    expect(await codeOf(await reveal(other, 'administrator'))).toEqual([403, 'reveal-not-allowed']);
    expect(isReplay(await reveal(other))).toBe(false);
  });

  it('has one effect when it comes many times at once', async () => {
    const before = await reveals();
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 20 }, () => reveal(key)));
    const bodies = await Promise.all(answers.map((each) => each.json() as Promise<Reveal & Problem>));
    const done = bodies.filter((_, n) => answers[n]!.status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ id }) => id)).size).toBe(1);
    for (const [n, response] of answers.entries()) {
      if (response.status === 201) continue;
      expect([response.status, bodies[n]!.code]).toEqual([409, 'idempotency-key-in-use']);
      expect(response.headers.get('Retry-After')).toBe('1');
    }
    expect(await reveals()).toBe(before + 1);
    expect(isReplay(await reveal(key))).toBe(true);
  });

  it('can be done anew after a day, and what was kept of it goes', async () => {
    const key = newKey();
    const first = (await (await ask(key)).json()) as Export;
    await reveal(newKey(), 'county');
    expect(await server.store.keptAnswers.purge()).toBe(0);
    clock = new Date(start.getTime() + 24 * 3_600_000);
    const next = await ask(key);
    expect([isReplay(next), ((await next.json()) as Export).id === first.id]).toEqual([false, false]);
    expect(await server.store.keptAnswers.purge()).toBe(1);
    expect(await count('idempotent_answer')).toBe(1);
  });

  it('is not answered again from what the caller may no longer see', async () => {
    const key = newKey();
    expect((await reveal(key, 'cadre', { ...revealed, fields: ['idNumber'] }, 9)).status).toBe(201);
    await server.db.write((query) =>
      query(`update helper set to_date = '2020-01-01' where household = $1`, [householdId(9)]),
    );
    const again = await reveal(key, 'cadre', { ...revealed, fields: ['idNumber'] }, 9);
    expect(await codeOf(again)).toEqual([404, 'household-not-found']);
  });
});

describe('a POST that only asks', () => {
  it('needs no key', async () => {
    const { accessToken } = (await (
      await server.app.request('/onemap/v1/auth/token', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"persona":"town"}',
      })
    ).json()) as { accessToken: string };
    const response = await server.app.request('/onemap/v1/households/-/query', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${accessToken}` },
      body: '{"filter":{"op":">","args":[{"property":"memberCount"},0]}}',
    });
    expect(response.status).toBe(200);
  });
});

describe('what is kept', () => {
  it('cannot be read in the database: no value, no request, no key', async () => {
    const key = newKey();
    const { phone, members } = (await (await reveal(key)).json()) as Reveal;
    const rows = await server.db.write((query) => query('select * from idempotent_answer'));
    expect(rows).toHaveLength(1);
    const text = JSON.stringify(rows);
    for (const secret of [phone!, members[0]!.idNumber!, householdId(1), key, '核实', 'phone'])
      expect(text).not.toContain(secret);
  });

  it('is seen by its own account alone', async () => {
    await ask(newKey());
    const seenBy = async (account?: string) =>
      (
        await server.db.read({ prefixes: ['62'], ...(account !== undefined && { account }) }, (query) =>
          query('select id from idempotent_answer'),
        )
      ).length;
    expect([await seenBy(), await seenBy('persona:county'), await seenBy('persona:town')]).toEqual([0, 0, 1]);
  });

  it('is worth nothing in another row', async () => {
    const [mine, other] = [newKey(), newKey()];
    await reveal(mine);
    await reveal(other, 'town', revealed, 2);
    await server.db.write((query) =>
      query('update idempotent_answer a set answer = b.answer from idempotent_answer b where a.id <> b.id'),
    );
    expect(await codeOf(await reveal(mine))).toEqual([500, 'internal']);
    expect(server.faults.splice(0)).toHaveLength(1);
  });
});

describe('a break in the middle', () => {
  const viewer = createViewer({ role: 'town', regions: ['620523106'], subject: 'someone', displayName: '' });
  const claim = (): Claim => ({ key: newKey(), operation: 'createReveal', request: 'the same' });
  const effect = `insert into export_request (county, id, account, scope, request, row_count, created_at, expires_at)
    values ('620523', 'effect', 'someone', '', '{}', 0, now(), now()) returning id`;
  const effects = () => count('export_request', `id = 'effect'`);

  it('between effect and answer leaves neither, and the key is free at once', async () => {
    const once = createOnce(server.db, { clock: () => clock, answerKey: keys.answers });
    const same = claim();
    const unwritable = async (query: Parameters<Parameters<typeof once.run>[2]>[0]) => {
      await query(effect);
      return { value: 1n, keep: true };
    };
    await expect(once.run(viewer, same, unwritable)).rejects.toThrow(TypeError);
    expect([await effects(), await count('idempotent_answer')]).toEqual([0, 0]);
    const done = await once.run(viewer, same, async (query) => ({ value: await query(effect), keep: true }));
    expect([done, await effects()]).toEqual([{ value: [{ id: 'effect' }], replayed: false }, 1]);
  });

  it('of a process that forgot what it was doing has one effect all the same', async () => {
    const make = () => createOnce(server.db, { clock: () => clock, answerKey: keys.answers });
    const [one, two] = [make(), make()];
    const same = claim();
    const work = async (query: Parameters<Parameters<typeof one.run>[2]>[0]) => ({
      value: await query(effect),
      keep: true,
    });
    const found = await Promise.allSettled([one.run(viewer, same, work), two.run(viewer, same, work)]);
    const values = found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const refusals = found.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(values.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'idempotency-key-in-use' });
    expect(await effects()).toBe(1);
    expect((await two.run(viewer, same, work)).replayed).toBe(true);
  });
});
