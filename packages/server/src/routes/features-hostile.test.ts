// Requests for features that are wrong or mean harm: each gets its own problem, and nothing of the inside shows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeatureCollection, HouseholdList, Problem } from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const root = `${publicUrl}/onemap/v1`;
const inside = /select |relation "|node_modules|\.ts:|pglite|postgres|at Object|r\.county|h\.id/i;

async function problemOf(persona: string, path: string): Promise<Problem> {
  const response = await server.call(persona, path);
  const text = await response.text();
  expect(server.faults.splice(0)).toEqual([]);
  expect(response.headers.get('Content-Type'), path.slice(0, 200)).toBe('application/problem+json');
  const problem = JSON.parse(text) as Problem;
  const { instance: _instance, ...rest } = problem;
  expect(JSON.stringify(rest)).not.toMatch(inside);
  expect(text.length).toBeLessThan(8_000);
  return problem;
}

const lists = ['/collections/regions/items', '/collections/households/items', '/households'];
const each = <T extends readonly unknown[]>(cases: readonly T[]) =>
  cases.flatMap((one) => lists.map((list) => [list, ...one] as const));

describe('a parameter', () => {
  it.each(
    each([
      ['limit=0', 'invalid-parameter'],
      ['limit=-1', 'invalid-parameter'],
      ['limit=1e9', 'invalid-parameter'],
      ['limit=abc', 'invalid-parameter'],
      ['limit=1.5', 'invalid-parameter'],
      ['limit=unlimited', 'invalid-parameter'],
      ['limit=', 'invalid-parameter'],
      ['limit=5&limit=6', 'invalid-parameter'],
      ['offset=10001', 'invalid-parameter'],
      ['offset=-1', 'invalid-parameter'],
      ['colour=red', 'unknown-parameter'],
      ['Filter=a=1', 'unknown-parameter'],
      ['sortby=', 'invalid-parameter'],
      ['sortby=nothing', 'invalid-parameter'],
      ['sortby=constructor', 'invalid-parameter'],
      ['sortby=region,-region', 'invalid-parameter'],
      ['sortby=1;drop table region', 'invalid-parameter'],
      ['sortby=geometry', 'invalid-parameter'],
      ['sortby=point', 'invalid-parameter'],
      ['sortby=a,b,c,d,e', 'invalid-parameter'],
      ['fields=', 'invalid-parameter'],
      ['fields=nothing', 'invalid-parameter'],
      ['fields=__proto__', 'invalid-parameter'],
      ['filter-lang=sql&filter=1=1', 'invalid-parameter'],
      ['cursor=abc', 'invalid-cursor'],
      ['cursor=WyJhIl0.AAAAAAAAAAAAAAAAAAAAAA', 'invalid-cursor'],
      [`cursor=${'a'.repeat(9000)}`, 'invalid-parameter'],
    ]),
  )('of %s: %s is refused', async (list, query, code) => {
    expect(await problemOf('county', `${list}?${query}`)).toMatchObject({ status: 400, code });
  });

  it.each(lists)('of %s: a limit above the maximum is the maximum', async (list) => {
    expect((await server.call('county', `${list}?limit=1000000000`)).status).toBe(200);
  });

  it.each([
    '2016-13-01',
    '2016-02-30',
    'yesterday',
    '..',
    '/',
    '../..x',
    '2016/2015',
    '2016/2017/2018',
    '20160501',
    '2016-05-01T25:00:00Z',
    '0000',
    '99999',
    '2016-05-01T00:00:00%2B99:99',
  ])('datetime=%s', async (datetime) => {
    if (datetime === '/') {
      expect((await server.call('county', '/collections/households/items?datetime=../..')).status).toBe(200);
      return;
    }
    const path = `/collections/households/items?datetime=${datetime}`;
    expect(await problemOf('county', path)).toMatchObject({ status: 400, code: 'invalid-parameter' });
  });
});

describe('a cursor', () => {
  const first = async (persona: string, path: string) =>
    (await server.get<FeatureCollection & HouseholdList>(persona, path)).links.find(
      ({ rel }) => rel === 'next',
    )!.href;

  it('belongs to its caller, its list, its filter and its order, and is not to be changed', async () => {
    const next = (await first('county', '/collections/households/items?limit=2&sortby=memberCount')).slice(
      root.length,
    );
    const cursor = new URL(`${root}${next}`).searchParams.get('cursor')!;
    const tampered = `${Buffer.from('[1,"620523-z"]').toString('base64url')}.${cursor.split('.')[1]}`;
    expect((await server.call('county', next)).status).toBe(200);
    for (const [persona, path] of [
      ['prefecture', next],
      ['town', next],
      ['county', `/households?limit=2&sortby=memberCount&cursor=${cursor}`],
      ['county', `/collections/households/items?limit=2&sortby=-memberCount&cursor=${cursor}`],
      ['county', `/collections/households/items?limit=2&cursor=${cursor}`],
      ['county', `${next}&filter=memberCount>1`],
      ['county', `${next}&bbox=105,34,106,35`],
      ['county', `${next}&datetime=2019`],
      ['county', `/collections/households/items?limit=2&sortby=memberCount&cursor=${tampered}`],
    ] as const)
      expect(await problemOf(persona, path), path).toMatchObject({ status: 400, code: 'invalid-cursor' });
    expect(await problemOf('county', `${next}&offset=1`)).toMatchObject({ code: 'invalid-parameter' });
  });
});

describe('a filter', () => {
  const deep = 1_000;
  it.each([
    ['', undefined],
    ['level', 'syntax'],
    ["level = 'town", 'syntax'],
    ["(level = 'town'", 'syntax'],
    ["level = 'town')", 'syntax'],
    [`${'('.repeat(deep)}TRUE${')'.repeat(deep)}`, 'too-deep'],
    [`${'NOT ('.repeat(deep)}TRUE${')'.repeat(deep)}`, 'too-deep'],
    ["population > '3'", 'unknown-property'],
    ['constructor = 1', 'unknown-property'],
    ['"__proto__" = 1', 'unknown-property'],
    ['"r.geometry" IS NULL', 'unknown-property'],
    ["areaKm2 = 'ten'", 'type'],
    ['name > 5', 'type'],
    ['name = TRUE', 'type'],
    ['geometry = 1', 'type'],
    ["level = 'hamlet'", 'type'],
    ['S_INTERSECTS(name, POINT(1 1))', 'type'],
    ['S_INTERSECTS(geometry, POINT(500 1))', 'type'],
    ['S_INTERSECTS(geometry, BBOX(1, 2, 1, 1))', 'syntax'],
    ['S_WITHIN(geometry, POINT(1 1))', 'unsupported'],
    ['S_INTERSECTS(geometry, LINESTRING(0 0, 1 1))', 'unsupported'],
    ['areaKm2 + 1 = 2', 'unsupported'],
    ["name = 'x'; drop table region; --", 'syntax'],
    ["name = 'x' union all select 1", 'syntax'],
    ["pg_sleep(10) = 'x'", 'unsupported'],
    ['名称 = 1', 'unknown-property'],
    ['areaKm2 = 1e999', 'syntax'],
    ['areaKm2 = NaN', 'unknown-property'],
  ])('%.60s is refused', async (text, reason) => {
    const problem = await problemOf(
      'visitor',
      `/collections/regions/items?filter=${encodeURIComponent(text)}`,
    );
    expect(problem.status).toBe(400);
    if (reason === undefined) return void expect(problem.code).toBe('invalid-parameter');
    expect(problem.code).toBe('invalid-filter');
    expect(problem.errors![0]).toMatchObject({ parameter: 'filter', reason });
  });

  it.each([
    ['depth', `${'('.repeat(10_000)}TRUE${')'.repeat(10_000)}`],
    ['negations', `${'NOT ('.repeat(10_000)}TRUE${')'.repeat(10_000)}`],
    ['text', `name = '${'村'.repeat(1024 * 1024)}'`],
    ['terms', Array.from({ length: 5000 }, () => 'a=1').join(' or ')],
  ])('of great %s makes the address too long', async (_name, text) => {
    const path = `/collections/regions/items?filter=${encodeURIComponent(text)}`;
    expect(await problemOf('visitor', path)).toMatchObject({ status: 414, code: 'uri-too-long' });
  });

  it.each([
    [
      'too-deep',
      Array.from({ length: 120 }).reduce<unknown>((inner) => ({ op: 'not', args: [inner] }), true),
    ],
    [
      'too-long',
      {
        op: 'or',
        args: Array.from({ length: 5000 }, () => ({ op: '=', args: [{ property: 'memberCount' }, 1] })),
      },
    ],
  ])('in a body is refused as %s where an address would have been too long', async (reason, filter) => {
    const response = await server.call('county', '/households/-/query', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ filter }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { code: 'invalid-filter', errors: [{ reason }] },
    ]);
  });

  it('is told where it goes wrong', async () => {
    const at = async (query: string) =>
      (await problemOf('visitor', `/collections/regions/items?${query}`)).errors![0];
    const text = encodeURIComponent("level = 'town' AND popu > 3");
    expect(await at(`filter=${text}`)).toMatchObject({ offset: 19, reason: 'unknown-property' });
    const json = encodeURIComponent('{"op":"=","args":[{"property":"level"},7]}');
    expect(await at(`filter-lang=cql2-json&filter=${json}`)).toMatchObject({
      pointer: '/args/1',
      reason: 'type',
    });
    expect(await at('filter-lang=cql2-json&filter=%7B')).toMatchObject({ reason: 'syntax' });
  });

  it.each(["'", "''", '%', '_', "' or '1'='1", '𠮷', '"', '$1', ');--', '\u202e'])(
    'takes the text %j for what it is',
    async (text) => {
      const filter = encodeURIComponent(`name = '${text.replaceAll("'", "''")}' or shortName = '大石'`);
      const { features } = await server.get<FeatureCollection>(
        'visitor',
        `/collections/regions/items?filter=${filter}`,
      );
      expect(features.map(({ properties }) => properties.name)).toEqual(['大石镇', '大石村']);
    },
  );
});

describe('an address', () => {
  it.each([
    '..%2F..%2Fetc%2Fpasswd',
    '%2e%2e',
    '%00',
    "regions'--",
    'a'.repeat(1000),
    '__proto__',
    '%F0%9F%98%80',
    '%',
    '..%5C',
  ])('with %s for a name leads nowhere', async (name) => {
    for (const path of [
      `/collections/${name}`,
      `/collections/${name}/items`,
      `/collections/regions/items/${name}`,
    ]) {
      const response = await server.call('county', path);
      const text = await response.text();
      if (response.status === 200) expect(name).toBe('%2e%2e');
      else
        expect((JSON.parse(text) as Problem).code).toMatch(
          /^(not-found|unknown-collection|feature-not-found|invalid-parameter)$/,
        );
      expect(server.faults.splice(0)).toEqual([]);
    }
  });
});
