// The server as a web server: discovery, problems, other origins, tags, caching, compression.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LandingPage, Problem } from '@onemap/contract';
import { createApp } from './app.js';
import { publicUrl, startTestServer, type TestServer } from './app.test-data.js';
import { DatabaseError } from './store/database-error.js';
import { villages } from './store/small-register.test-data.js';
import type { Store } from './store/store.js';

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
    for (const [path, version] of [
      ['/api', '3.0'],
      ['/api/3.1', '3.1'],
    ]) {
      const response = await visit(path!);
      expect(response.headers.get('Content-Type')).toBe(
        `application/vnd.oai.openapi+json;version=${version}`,
      );
      expect(((await response.json()) as { openapi: string; servers: unknown }).openapi).toMatch(
        `${version}.`,
      );
    }
  });

  it('declares the capabilities it has', async () => {
    expect(await server.get('visitor', '/conformance')).toMatchObject({
      capabilities: [
        'core',
        'features',
        'stats',
        'tiles',
        'cql2',
        'archive',
        'qr',
        'exports',
        'admin',
        'activities',
        'imagery',
        'elevation',
      ],
    });
  });

  it('is healthy at the origin and under the root', async () => {
    expect(await (await server.app.request('/healthz')).json()).toEqual({
      status: 'ok',
      version: '0.0.0-test',
    });
    expect(await server.get('visitor', '/healthz')).toEqual({ status: 'ok', version: '0.0.0-test' });
  });

  it('explains its problem codes', async () => {
    expect(await server.get('visitor', '/problems/household-not-found')).toMatchObject({
      code: 'household-not-found',
      status: 404,
    });
    expect((await visit('/problems/no-such-code')).status).toBe(404);
  });
});

describe('problems', () => {
  it('are RFC 9457 details with code and request id', async () => {
    const response = await visit('/regions/999999');
    const problem = (await response.json()) as Problem;
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(problem).toEqual({
      type: `${root}/problems/region-not-found`,
      title: expect.any(String) as string,
      status: 404,
      code: 'region-not-found',
      instance: '/onemap/v1/regions/999999',
      requestId: response.headers.get('X-Request-Id'),
    });
  });

  it.each([
    [undefined, 'zh-CN', /[一-鿿]/],
    ['en', 'en', /^[ -~]+$/],
    ['en;q=0.5, zh;q=0.9', 'zh-CN', /[一-鿿]/],
    ['fr, en-GB;q=0.3', 'en', /^[ -~]+$/],
    ['fr', 'zh-CN', /[一-鿿]/],
  ])('speak the language of Accept-Language %s', async (language, expected, title) => {
    const response = await visit(
      '/nothing',
      language === undefined ? {} : { headers: { 'Accept-Language': language } },
    );
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

  it('say when the database is gone, or too slow', async () => {
    const { tokens } = server;
    const answerTo = async (code: string) => {
      const failing = { regions: { get: () => Promise.reject(new DatabaseError('secret', code)) } };
      const onFault = () => undefined;
      const store = failing as unknown as Store;
      const app = createApp({ store, tokens, publicUrl, version: '0', newId: () => 'id', onFault });
      return app.request('/onemap/v1/regions/620523');
    };
    const closed = await answerTo('57P01');
    expect(closed.headers.get('Retry-After')).toBe('5');
    expect(await codeOf(closed)).toEqual([503, 'unavailable']);
    expect(await codeOf(await answerTo('57014'))).toEqual([504, 'timeout']);
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

describe('other origins', () => {
  const preflight = (origin: string) =>
    visit('/households/x/reveals', {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization',
      },
    });

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
      expect(response.headers.get('Access-Control-Expose-Headers')).toMatch(
        /^ETag, Link, Retry-After, Content-Crs, Location, /,
      );
      expect(response.headers.get('Vary')).toContain('Origin');
    }
  });

  it('says nothing to anyone else, however alike', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `${portal}.evil.example`,
      'http://county.example',
      `${portal}:8443`,
    ]) {
      expect((await preflight(origin)).headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect(
        (await visit('/regions', { headers: { Origin: origin } })).headers.get('Access-Control-Allow-Origin'),
      ).toBeNull();
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
    expect(
      (await visit('/me', { headers: { 'X-Request-Id': 'gateway-12345' } })).headers.get('X-Request-Id'),
    ).toBe('gateway-12345');
    expect(
      (await visit('/me', { headers: { 'X-Request-Id': 'a b<script>' } })).headers.get('X-Request-Id'),
    ).toMatch(/^id-/);
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
    const [visitor, county] = await Promise.all(
      ['visitor', 'county'].map((persona) => server.call(persona, '/regions/620523')),
    );
    expect(visitor!.headers.get('ETag')).not.toBe(county!.headers.get('ETag'));
    expect(county!.headers.get('Cache-Control')).toBe('private, no-cache');
    for (const name of ['Authorization', 'Accept', 'Accept-Language', 'Accept-Encoding'])
      expect(county!.headers.get('Vary')).toContain(name);
  });

  it('are packed with Brotli or gzip, under a tag of their own that still matches', async () => {
    const plain = await (await visit('/indicators')).text();
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const response = await visit('/indicators', { headers: { 'Accept-Encoding': encoding } });
      expect(response.headers.get('Content-Encoding')).toBe(encoding);
      expect(response.headers.get('Content-Type')).toContain('application/json');
      expect(response.headers.get('ETag')).toMatch(new RegExp(`-${encoding}"$`));
      expect(unpack(new Uint8Array(await response.arrayBuffer())).toString()).toBe(plain);
      const again = await visit('/indicators', {
        headers: { 'Accept-Encoding': encoding, 'If-None-Match': response.headers.get('ETag')! },
      });
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
    expect(await codeOf(await visit(path, { headers: { Accept: 'image/png' } }))).toEqual([
      406,
      'not-acceptable',
    ]);
  });
});
