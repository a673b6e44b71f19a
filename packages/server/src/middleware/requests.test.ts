// What a request may say: parameters, cursors, bodies.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HouseholdList, Problem, RegionList } from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { householdId } from '../store/small-register.test-data.js';

const root = `${publicUrl}/onemap/v1`;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const visit = (path: string, init?: RequestInit) => server.call('visitor', path, init);
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];

describe('parameters', () => {
  it.each(['0', '-1', '1e9', 'abc', '1.5', 'unlimited', '', '１', '+5', '0x10', ' 5'])(
    'refuses limit=%s by name',
    async (limit) => {
      const response = await visit(`/regions?limit=${encodeURIComponent(limit)}`);
      expect(response.status).toBe(400);
      expect((await response.json()) as Problem).toMatchObject({
        code: 'invalid-parameter',
        errors: [{ parameter: 'limit' }],
      });
    },
  );

  it('clamps a limit above the maximum', async () => {
    expect((await server.get<RegionList>('visitor', '/regions?limit=1000000000')).items).toHaveLength(8);
    expect((await visit('/places?q=a&limit=51')).status).toBe(200);
  });

  it.each([
    ['/regions?colour=red', 'unknown-parameter'],
    ['/regions?__proto__=1', 'unknown-parameter'],
    ['/regions?limit=1&limit=2', 'invalid-parameter'],
    ['/me?x=1', 'unknown-parameter'],
  ])('refuses %s', async (path, code) => {
    expect(await codeOf(await visit(path))).toEqual([400, code]);
  });

  it.each([
    ['105,34,106,35', 200],
    ['105,34,0,106,35,9000', 200],
    ['170,34,-170,35', 200],
    ['105,35,106,34', 400],
    ['105,34,106,35,1', 400],
    ['105,34,106', 400],
    ['a,b,c,d', 400],
    ['', 400],
    ['181,0,190,1', 400],
    ['105,34,106,NaN', 400],
  ])('answers bbox=%s with %i', async (bbox, status) => {
    expect((await server.call('county', `/households?bbox=${bbox}`)).status).toBe(status);
  });

  it.each(['as-of=16', 'as-of=abc', 'status=rich', 'mainCause=', 'region=62052'])(
    'refuses households?%s',
    async (query) => {
      expect(await codeOf(await server.call('county', `/households?${query}`))).toEqual([
        400,
        'invalid-parameter',
      ]);
    },
  );
});

describe('cursors', () => {
  const next = async (persona: string, query: string) =>
    new URL(
      (await server.get<HouseholdList>(persona, `/households?${query}`)).links.find(
        ({ rel }) => rel === 'next',
      )!.href,
    ).searchParams.get('cursor')!;

  it('lead through all households once, in the order of their ids, with the link in body and header', async () => {
    const ids: string[] = [];
    let path: string | undefined = '/households?limit=5';
    while (path !== undefined) {
      const response = await server.call('county', path);
      const list = (await response.json()) as HouseholdList;
      const link = list.links.find(({ rel }) => rel === 'next')?.href;
      if (link !== undefined) expect(response.headers.get('Link')).toContain(`<${link}>; rel="next"`);
      ids.push(...list.items.map(({ id }) => id));
      path = link?.slice(root.length);
    }
    expect(ids).toEqual(Array.from({ length: 12 }, (_, n) => householdId(n + 1)));
  });

  it('belong to one scope and one filter', async () => {
    const cursor = await next('county', 'limit=5');
    expect((await server.call('county', `/households?limit=3&cursor=${cursor}`)).status).toBe(200);
    expect(await codeOf(await server.call('town', `/households?limit=5&cursor=${cursor}`))).toEqual([
      400,
      'invalid-cursor',
    ]);
    expect(
      await codeOf(await server.call('county', `/households?limit=5&status=exited&cursor=${cursor}`)),
    ).toEqual([400, 'invalid-cursor']);
  });

  it('are refused when tampered with', async () => {
    const [position, signature] = (await next('county', 'limit=5')).split('.');
    const other = Buffer.from(householdId(1)).toString('base64url');
    for (const cursor of [
      `${other}.${signature}`,
      `${position}.${signature!.slice(1)}`,
      position!,
      'x',
      '.',
      `${position}.`,
      "a' or 1=1",
    ]) {
      expect(
        await codeOf(await server.call('county', `/households?limit=5&cursor=${encodeURIComponent(cursor)}`)),
      ).toEqual([400, 'invalid-cursor']);
    }
  });
});

describe('bodies', () => {
  const post = (body: BodyInit, type = 'application/json') =>
    visit('/auth/token', { method: 'POST', headers: { 'Content-Type': type }, body });

  it.each([
    '',
    '{',
    '{"persona":',
    'null',
    '[]',
    '"town"',
    '{}',
    '{"persona":1}',
    '{"persona":"town","more":1}',
    '{"persona":"town","__proto__":{"role":"county"}}',
    '['.repeat(1000) + ']'.repeat(1000),
    `{"persona":${'{"a":'.repeat(30)}1${'}'.repeat(30)}}`,
    '{"persona":""}',
    'NaN',
    "{'persona':'town'}",
  ])('refuses %s', async (body) => {
    expect(await codeOf(await post(body))).toEqual([400, 'invalid-body']);
  });

  it('refuses bytes that are no UTF-8, another type, and more than 64 kB', async () => {
    expect(await codeOf(await post(new Uint8Array([0x7b, 0xff, 0x7d])))).toEqual([400, 'invalid-body']);
    expect(await codeOf(await post('persona=town', 'application/x-www-form-urlencoded'))).toEqual([
      415,
      'unsupported-media-type',
    ]);
    expect(await codeOf(await post(JSON.stringify({ persona: 'a'.repeat(70_000) })))).toEqual([
      413,
      'payload-too-large',
    ]);
  });
});
