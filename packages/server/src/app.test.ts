// The server as a web server: discovery, problems, parameters, bodies, paging, tokens, CORS, caching, compression.
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HouseholdList, LandingPage, Me, PersonaList, Problem, Region, RegionList, Token } from '@onemap/contract';
import { keys, now, publicUrl, startTestServer, type TestServer } from './app.test-data.js';
import { county, householdId, town, villages } from './store/small-register.test-data.js';

const root = `${publicUrl}/onemap/v1`;
const portal = 'https://county.example';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ corsOrigins: [portal] });
});
afterAll(() => server.db.close());

const visit = (path: string, init?: RequestInit) => server.call('visitor', path, init);
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];

describe('discovery', () => {
  it('links absolutely, from the public address', async () => {
    const { links } = await server.get<LandingPage>('visitor', '/');
    expect(links.map(({ href }) => href)).toContain(`${root}/api`);
    expect(links.every(({ href }) => href.startsWith(`${root}/`))).toBe(true);
    expect((await server.app.request('/onemap/v1')).status).toBe(200);
  });

  it('publishes the contract in both versions under their exact media types', async () => {
    for (const [path, version] of [['/api', '3.0'], ['/api/3.1', '3.1']]) {
      const response = await visit(path!);
      expect(response.headers.get('Content-Type')).toBe(`application/vnd.oai.openapi+json;version=${version}`);
      expect(((await response.json()) as { openapi: string; servers: unknown }).openapi).toMatch(`${version}.`);
    }
  });

  it('declares the capabilities it has', async () => {
    expect(await server.get('visitor', '/conformance')).toMatchObject({ capabilities: ['core', 'stats', 'tiles'] });
  });

  it('is healthy at the origin and under the root', async () => {
    expect(await (await server.app.request('/healthz')).json()).toEqual({ status: 'ok', version: '0.0.0-test' });
    expect(await server.get('visitor', '/healthz')).toEqual({ status: 'ok', version: '0.0.0-test' });
  });

  it('explains its problem codes', async () => {
    expect(await server.get('visitor', '/problems/household-not-found')).toMatchObject({ code: 'household-not-found', status: 404 });
    expect((await visit('/problems/no-such-code')).status).toBe(404);
  });
});

describe('regions', () => {
  it('answers one by any number of digits', async () => {
    const regions = await Promise.all(['620523', county].map((code) => server.get<Region>('visitor', `/regions/${code}`)));
    expect(regions[0]).toMatchObject({ code: county, name: '甘谷县', level: 'county', childLevel: 'town', childCount: 2, parent: '620500000000' });
    expect(regions[1]).toEqual(regions[0]);
  });

  it('answers the family from the province down', async () => {
    const names = async (path: string) => (await server.get<RegionList>('visitor', path)).items.map(({ name }) => name);
    expect(await names(`/regions/${villages[0]}/ancestors`)).toEqual(['甘肃省', '天水市', '甘谷县', '大石镇']);
    expect(await names('/regions/620523/children')).toEqual(['大石镇', '安远镇']);
    expect(await names(`/regions/${villages[0]}/children`)).toEqual([]);
  });

  it('answers its own outline or those of a level below', async () => {
    const response = await visit('/regions/620523/boundary?level=village');
    expect(response.headers.get('Content-Type')).toBe('application/geo+json');
    const collection = (await response.json()) as { features: { id: string }[]; synthetic: boolean };
    expect(collection.features.map(({ id }) => id)).toEqual(villages);
    expect(collection.synthetic).toBe(true);
    const own = await server.get<{ features: { id: string }[] }>('visitor', '/regions/620523/boundary');
    expect(own.features.map(({ id }) => id)).toEqual([county]);
  });

  it('pages completely and without repeats', async () => {
    const codes: string[] = [];
    let path: string | undefined = '/regions?limit=3';
    for (let page = 0; path !== undefined && page < 5; page += 1) {
      const list: RegionList = await server.get<RegionList>('visitor', path);
      expect(list).toMatchObject({ numberMatched: 8, numberReturned: list.items.length });
      codes.push(...list.items.map(({ code }) => code));
      path = list.links.find(({ rel }) => rel === 'next')?.href.slice(root.length);
    }
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(8);
  });

  it.each([
    ['/regions?q=dsz', ['大石镇']],
    ['/regions?q=大石', ['大石镇', '大石村']],
    ['/regions?level=village&parent=620523106', ['大石村', '石坪村']],
    ['/regions?q=%25', []],
    ['/regions?q=_', []],
  ])('filters by %s', async (path, names) => {
    expect((await server.get<RegionList>('visitor', path)).items.map(({ name }) => name)).toEqual(names);
  });

  it('finds places by name, pinyin and initials, the closest first', async () => {
    const names = async (query: string) => (await server.get<RegionList>('visitor', `/places?${query}`)).items.map(({ name }) => name);
    expect(await names('q=大石')).toEqual(['大石镇', '大石村']);
    expect(await names('q=dashicun')).toEqual(['大石村']);
    expect(await names('q=da shi')).toEqual(['大石镇', '大石村']);
    expect(await names('q=ayz')).toEqual(['安远镇']);
    expect(await names('q=石')).toEqual(['石坪村', '大石镇', '大石村']);
    expect(await names('q=石&within=620523106202')).toEqual(['石坪村']);
    expect(await names('q=石&limit=1')).toEqual(['石坪村']);
    expect(await names("q=' or 1=1 --")).toEqual([]);
  });

  it.each([
    ['/regions/999999', 404, 'region-not-found'],
    ['/regions/62052', 400, 'invalid-parameter'],
    ['/regions/..%2F..%2Fetc%2Fpasswd', 400, 'invalid-parameter'],
    ['/regions/620523%00', 400, 'invalid-parameter'],
    ["/regions/620523'--", 400, 'invalid-parameter'],
    ['/regions/620523/boundary?level=planet', 400, 'invalid-parameter'],
  ])('refuses %s', async (path, status, code) => {
    expect(await codeOf(await visit(path))).toEqual([status, code]);
  });
});

describe('parameters', () => {
  it.each(['0', '-1', '1e9', 'abc', '1.5', 'unlimited', '', '１', '+5', '0x10', ' 5'])('refuses limit=%s by name', async (limit) => {
    const response = await visit(`/regions?limit=${encodeURIComponent(limit)}`);
    expect(response.status).toBe(400);
    expect((await response.json()) as Problem).toMatchObject({ code: 'invalid-parameter', errors: [{ parameter: 'limit' }] });
  });

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
    ['105,34,106,35', 200], ['105,34,0,106,35,9000', 200], ['170,34,-170,35', 200], ['105,35,106,34', 400], ['105,34,106,35,1', 400],
    ['105,34,106', 400], ['a,b,c,d', 400], ['', 400], ['181,0,190,1', 400], ['105,34,106,NaN', 400],
  ])('answers bbox=%s with %i', async (bbox, status) => {
    expect((await server.call('county', `/households?bbox=${bbox}`)).status).toBe(status);
  });

  it.each(['as-of=16', 'as-of=abc', 'status=rich', 'mainCause=', 'region=62052'])('refuses households?%s', async (query) => {
    expect(await codeOf(await server.call('county', `/households?${query}`))).toEqual([400, 'invalid-parameter']);
  });
});

describe('cursors', () => {
  const next = async (persona: string, query: string) =>
    new URL((await server.get<HouseholdList>(persona, `/households?${query}`)).links.find(({ rel }) => rel === 'next')!.href).searchParams.get('cursor')!;

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
    expect(await codeOf(await server.call('town', `/households?limit=5&cursor=${cursor}`))).toEqual([400, 'invalid-cursor']);
    expect(await codeOf(await server.call('county', `/households?limit=5&status=exited&cursor=${cursor}`))).toEqual([400, 'invalid-cursor']);
  });

  it('are refused when tampered with', async () => {
    const [position, signature] = (await next('county', 'limit=5')).split('.');
    const other = Buffer.from(householdId(1)).toString('base64url');
    for (const cursor of [`${other}.${signature}`, `${position}.${signature!.slice(1)}`, position!, 'x', '.', `${position}.`, "a' or 1=1"]) {
      expect(await codeOf(await server.call('county', `/households?limit=5&cursor=${encodeURIComponent(cursor)}`))).toEqual([400, 'invalid-cursor']);
    }
  });
});

describe('problems', () => {
  it('are RFC 9457 details with code and request id', async () => {
    const response = await visit('/regions/999999');
    const problem = (await response.json()) as Problem;
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(problem).toEqual({
      type: `${root}/problems/region-not-found`, title: expect.any(String) as string, status: 404, code: 'region-not-found',
      instance: '/onemap/v1/regions/999999', requestId: response.headers.get('X-Request-Id'),
    });
  });

  it.each([
    [undefined, 'zh-CN', /[一-鿿]/], ['en', 'en', /^[ -~]+$/], ['en;q=0.5, zh;q=0.9', 'zh-CN', /[一-鿿]/], ['fr, en-GB;q=0.3', 'en', /^[ -~]+$/], ['fr', 'zh-CN', /[一-鿿]/],
  ])('speak the language of Accept-Language %s', async (language, expected, title) => {
    const response = await visit('/nothing', language === undefined ? {} : { headers: { 'Accept-Language': language } });
    expect(response.headers.get('Content-Language')).toBe(expected);
    expect(((await response.json()) as Problem).title).toMatch(title);
  });

  it('answer unknown paths with 404 and other methods of known ones with 405', async () => {
    expect(await codeOf(await visit('/nothing'))).toEqual([404, 'not-found']);
    expect(await codeOf(await server.app.request('/no/such/file'))).toEqual([404, 'not-found']);
    const response = await visit('/regions', { method: 'DELETE' });
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(await codeOf(response)).toEqual([405, 'method-not-allowed']);
    expect((await visit('/auth/token')).headers.get('Allow')).toBe('POST, OPTIONS');
  });

  it('answer OPTIONS with the allowed methods and HEAD without a body', async () => {
    const options = await visit('/regions/620523', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const head = await visit('/regions/620523', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('ETag')).toBe((await visit('/regions/620523')).headers.get('ETag'));
  });

  it('tell nothing of a fault inside', async () => {
    await server.db.write((query) => query('alter table region rename column pinyin to pinyin_away'));
    const response = await visit('/places?q=dashi');
    await server.db.write((query) => query('alter table region rename column pinyin_away to pinyin'));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
    expect(text).not.toMatch(/pinyin|select|column|at /i);
    expect(String(server.faults.at(-1))).toContain('pinyin');
    expect((await visit('/places?q=dashi')).status).toBe(200);
  });
});

describe('bodies', () => {
  const post = (body: BodyInit, type = 'application/json') => visit('/auth/token', { method: 'POST', headers: { 'Content-Type': type }, body });

  it.each([
    '', '{', '{"persona":', 'null', '[]', '"town"', '{}', '{"persona":1}', '{"persona":"town","more":1}', '{"persona":"town","__proto__":{"role":"county"}}',
    '['.repeat(1000) + ']'.repeat(1000), `{"persona":${'{"a":'.repeat(30)}1${'}'.repeat(30)}}`, '{"persona":""}', 'NaN', "{'persona':'town'}",
  ])('refuses %s', async (body) => {
    expect(await codeOf(await post(body))).toEqual([400, 'invalid-body']);
  });

  it('refuses bytes that are no UTF-8, another type, and more than 64 kB', async () => {
    expect(await codeOf(await post(new Uint8Array([0x7b, 0xff, 0x7d])))).toEqual([400, 'invalid-body']);
    expect(await codeOf(await post('persona=town', 'application/x-www-form-urlencoded'))).toEqual([415, 'unsupported-media-type']);
    expect(await codeOf(await post(JSON.stringify({ persona: 'a'.repeat(70_000) })))).toEqual([413, 'payload-too-large']);
  });
});

describe('accounts', () => {
  const me = async (token: string) => server.app.request('/onemap/v1/me', { headers: { Authorization: token } });
  const login = async (persona: string) =>
    (await (await visit('/auth/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ persona }) })).json()) as Token;

  it('calls the one without a token a visitor', async () => {
    expect(await server.get('visitor', '/me')).toEqual({ role: 'anonymous', regions: [], displayName: '访客', permissions: [] });
  });

  it('signs in each persona by the regions of the register', async () => {
    const { items } = await server.get<PersonaList>('visitor', '/auth/personas');
    expect(items.map(({ id, regions }) => [id, ...regions])).toEqual([
      ['village', villages[0]], ['town', town], ['neighbour-town', '620523107000'], ['county', county], ['prefecture', '620500000000'], ['administrator', county],
    ]);
    const token = await login('town');
    expect(token).toMatchObject({ tokenType: 'Bearer', expiresInSeconds: 28800, me: { role: 'town', regions: [town], permissions: ['households:read', 'households:reveal'] } });
    expect((await (await me(`Bearer ${token.accessToken}`)).json()) as Me).toEqual(token.me);
    expect((await login('administrator')).me.permissions).toEqual(['households:read']);
  });

  it('knows no other persona', async () => {
    const response = await visit('/auth/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"persona":"mayor"}' });
    expect(await codeOf(response)).toEqual([400, 'unknown-persona']);
  });

  const seconds = Math.floor(now.getTime() / 1000);
  const signed = (claims: Record<string, unknown>, key: Uint8Array = keys.tokens) =>
    new SignJWT({ role: 'county', regions: ['620523'], sub: 'x', iss: 'onemap', aud: 'onemap', exp: seconds + 60, ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(key);

  it('accepts a token of its own making', async () => {
    expect((await me(`Bearer ${await signed({})}`)).status).toBe(200);
  });

  it('refuses a token that is expired', async () => {
    expect(await codeOf(await me(`Bearer ${await signed({ exp: seconds - 1 })}`))).toEqual([401, 'token-expired']);
  });

  it.each([
    ['of another issuer', () => signed({ iss: 'someone' })],
    ['for another audience', () => signed({ aud: 'someone' })],
    ['without an expiry', () => signed({ exp: undefined })],
    ['signed with another key', () => signed({}, keys.cursors)],
    ['of an unknown role', () => signed({ role: 'emperor' })],
    ['of the anonymous role', () => signed({ role: 'anonymous' })],
    ['whose regions are no codes', () => signed({ regions: ["62'--"] })],
    ['whose regions are no list', () => signed({ regions: '620523' })],
    ['without a signature', () => Promise.resolve(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"role":"county","regions":["62"],"sub":"x","exp":9999999999}').toString('base64url')}.`)],
    ['whose claims were changed', async () => (await signed({ role: 'village' })).replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify({ role: 'county' })).toString('base64url')}.`)],
    ['that is no token', () => Promise.resolve('abc')],
  ])('refuses a token %s', async (_, make) => {
    const response = await me(`Bearer ${await make()}`);
    expect(response.headers.get('WWW-Authenticate')).toContain('Bearer');
    expect(await codeOf(response)).toEqual([401, 'invalid-token']);
  });

  it('refuses another scheme', async () => {
    expect(await codeOf(await me('Basic dG93bjp0b3du'))).toEqual([401, 'invalid-token']);
  });
});

describe('other origins', () => {
  const preflight = (origin: string) =>
    visit('/households/x/reveals', { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization' } });

  it('lets a portal of the list in, preflight first', async () => {
    const response = await preflight(portal);
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(portal);
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
  });

  it('exposes the headers of the contract, on errors too', async () => {
    for (const path of ['/regions', '/nothing', '/households']) {
      const response = await visit(path, { headers: { Origin: portal } });
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(portal);
      expect(response.headers.get('Access-Control-Expose-Headers')).toBe('ETag, Link, Retry-After, Content-Crs, Location');
      expect(response.headers.get('Vary')).toContain('Origin');
    }
  });

  it('says nothing to anyone else, however alike', async () => {
    for (const origin of ['https://evil.example', 'null', `${portal}.evil.example`, 'http://county.example', `${portal}:8443`]) {
      expect((await preflight(origin)).headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect((await visit('/regions', { headers: { Origin: origin } })).headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
});

describe('answers on the wire', () => {
  it('carry the security headers, errors included', async () => {
    for (const path of ['/', '/nothing', '/households']) {
      const { headers } = await visit(path);
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'self'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('X-Request-Id')).toMatch(/^id-/);
    }
  });

  it('keep a well-formed request id and replace any other', async () => {
    expect((await visit('/me', { headers: { 'X-Request-Id': 'gateway-12345' } })).headers.get('X-Request-Id')).toBe('gateway-12345');
    expect((await visit('/me', { headers: { 'X-Request-Id': 'a b<script>' } })).headers.get('X-Request-Id')).toMatch(/^id-/);
  });

  it('are tagged and answered with 304 while unchanged', async () => {
    const first = await visit('/regions/620523');
    const tag = first.headers.get('ETag')!;
    expect(tag).toMatch(/^"[A-Za-z0-9_-]{27}"$/);
    for (const value of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await visit('/regions/620523', { headers: { 'If-None-Match': value } });
      expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
    }
    expect((await visit('/regions/620523', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('differ in their tag by scope, and say by what they vary', async () => {
    const [visitor, county] = await Promise.all(['visitor', 'county'].map((persona) => server.call(persona, '/regions/620523')));
    expect(visitor!.headers.get('ETag')).not.toBe(county!.headers.get('ETag'));
    expect(county!.headers.get('Cache-Control')).toBe('private, no-cache');
    for (const name of ['Authorization', 'Accept', 'Accept-Language', 'Accept-Encoding']) expect(county!.headers.get('Vary')).toContain(name);
  });

  it('are packed with Brotli or gzip, under a tag of their own that still matches', async () => {
    const plain = await (await visit('/indicators')).text();
    for (const [encoding, unpack] of [['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
      const response = await visit('/indicators', { headers: { 'Accept-Encoding': encoding } });
      expect(response.headers.get('Content-Encoding')).toBe(encoding);
      expect(response.headers.get('Content-Type')).toContain('application/json');
      expect(response.headers.get('ETag')).toMatch(new RegExp(`-${encoding}"$`));
      expect(unpack(new Uint8Array(await response.arrayBuffer())).toString()).toBe(plain);
      const again = await visit('/indicators', { headers: { 'Accept-Encoding': encoding, 'If-None-Match': response.headers.get('ETag')! } });
      expect(again.status).toBe(304);
    }
  });

  it('come as CSV where Accept prefers it', async () => {
    const path = '/statistics/poverty/data?measure=poorHouseholds&time=2020&region=620523106:children';
    const csv = await visit(path, { headers: { Accept: 'text/csv, application/json;q=0.5' } });
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const rows = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.arrayBuffer());
    expect(rows).toBe(
      '\uFEFFregion,regionLabel,time,timeLabel,measure,measureLabel,unit,value,status\r\n' +
        `${villages[0]},大石村,2020,2020,poorHouseholds,贫困户,户,,suppressed\r\n` +
        `${villages[1]},石坪村,2020,2020,poorHouseholds,贫困户,户,,suppressed\r\n`,
    );
    expect((await visit(path)).headers.get('Content-Type')).toContain('application/json');
    expect(await codeOf(await visit(path, { headers: { Accept: 'image/png' } }))).toEqual([406, 'not-acceptable']);
  });
});

describe('without the dev login', () => {
  it('knows neither personas nor tokens to make', async () => {
    const { createApp } = await import('./app.js');
    const { createStore } = await import('./store/store.js');
    const store = createStore(server.db, { cursorKey: keys.cursors, clock: () => now, newId: () => 'id' });
    const app = createApp({ store, tokens: server.tokens, publicUrl, version: '0', newId: () => 'id', onFault: () => undefined });
    expect(await codeOf(await app.request('/onemap/v1/auth/personas'))).toEqual([404, 'dev-login-disabled']);
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"persona":"county"}' };
    expect(await codeOf(await app.request('/onemap/v1/auth/token', init))).toEqual([404, 'dev-login-disabled']);
  });
});
