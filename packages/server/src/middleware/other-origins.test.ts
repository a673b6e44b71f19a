// What a portal on another origin may do, and what its visitors' cookies may not be used for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '@onemap/contract';
import { createApp } from '../app.js';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { DatabaseError } from '../store/database-error.js';
import { householdId } from '../store/small-register.test-data.js';
import { cors } from './cors.js';

const portal = 'https://county.example';
const evil = 'https://evil.example';
let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer({
    ...{ corsOrigins: [portal], corsCredentials: true, authCookie: 'portal_token' },
    rateLimit: { limit: 500, windowInSeconds: 60, now: () => 0 },
  });
  const login = await send('/auth/token', { method: 'POST', body: '{"persona":"town"}' });
  token = ((await login.json()) as { accessToken: string }).accessToken;
});
afterAll(() => server.db.close());

async function send(path: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
  const all = new Headers(headers);
  if (init.body !== undefined) all.set('Content-Type', 'application/json');
  return server.app.request(`/onemap/v1${path}`, { ...init, headers: all });
}
const list = (response: Response, name: string): string[] =>
  (response.headers.get(name) ?? '').toLowerCase().split(/, */);

describe('a preflight', () => {
  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('lets a portal of the list send %s', async (method) => {
    const asked =
      'authorization, content-type, if-match, if-none-match, idempotency-key, x-csrf-token, x-requested-with, x-http-method-override';
    const response = await send('/exports', {
      method: 'OPTIONS',
      headers: {
        Origin: portal,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': asked,
      },
    });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(portal);
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBe('true');
    expect(list(response, 'Access-Control-Allow-Methods')).toContain(method.toLowerCase());
    const allowed = list(response, 'Access-Control-Allow-Headers');
    expect(asked.split(', ').filter((name) => !allowed.includes(name))).toEqual([]);
    expect(list(response, 'Vary')).toContain('origin');
  });
});

describe('an answer to a portal', () => {
  it('shows the headers of the contract, whatever it says', async () => {
    const answers: [number, Response][] = [
      [200, await send('/regions', { headers: { Origin: portal } })],
      [404, await send('/regions/999999', { headers: { Origin: portal } })],
      [404, await send('/nothing', { headers: { Origin: portal } })],
      [401, await send('/households', { headers: { Origin: portal } })],
      [401, await send('/me', { headers: { Origin: portal, Authorization: 'Bearer x' } })],
      [405, await send('/regions', { method: 'DELETE', headers: { Origin: portal } })],
      [
        413,
        await send('/auth/token', {
          method: 'POST',
          body: 'x'.repeat(2_000_000),
          headers: { Origin: portal },
        }),
      ],
      [414, await send(`/places?q=${'a'.repeat(20_000)}`, { headers: { Origin: portal } })],
    ];
    for (const [status, response] of answers) {
      expect(response.status).toBe(status);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(portal);
      const exposed = list(response, 'Access-Control-Expose-Headers');
      for (const name of [
        'ETag',
        'Link',
        'Retry-After',
        'Content-Crs',
        'Location',
        'RateLimit',
        'X-Request-Id',
      ])
        expect(exposed).toContain(name.toLowerCase());
      expect(list(response, 'Vary')).toContain('origin');
    }
  });

  it('shows them on 500, 503 and 504 too', async () => {
    const { tokens } = server;
    for (const [error, status] of [
      [new Error('a fault'), 500],
      [new DatabaseError('gone', '57P01'), 503],
      [new DatabaseError('slow', '57014'), 504],
    ] as const) {
      const store = { regions: { get: () => Promise.reject(error) } } as never;
      const parts = { store, tokens, publicUrl, version: '0', newId: () => 'id', onFault: () => undefined };
      const app = createApp({ ...parts, corsOrigins: [portal] });
      const response = await app.request('/onemap/v1/regions/620523', { headers: { Origin: portal } });
      expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([
        status,
        portal,
      ]);
    }
  });

  it('never lets everyone in with cookies, and names no stranger', async () => {
    expect(() => cors({ origins: ['*'], credentials: true })).toThrow(RangeError);
    const response = await send('/regions', { headers: { Origin: evil, Cookie: `portal_token=${token}` } });
    for (const name of ['Origin', 'Credentials', 'Methods'])
      expect(response.headers.get(`Access-Control-Allow-${name}`)).toBeNull();
  });

  it.each([
    'null',
    'county.example',
    'https://county.example/',
    'https://*.example',
    'https://a.example/x',
    '',
  ])('is not prepared for "%s", which is no origin', (origin) => {
    expect(() => cors({ origins: [origin], credentials: false })).toThrow(RangeError);
  });
});

describe('a caller known by a cookie', () => {
  const cookie = (): Record<string, string> => ({ Cookie: `other=1; portal_token=${token}; last=2` });
  const query = { method: 'POST', body: '{"filter":{"op":">","args":[{"property":"memberCount"},0]}}' };

  it('reads as with a token in the header, and its answers are its own', async () => {
    const response = await send('/me', { headers: cookie() });
    expect(await response.json()).toMatchObject({ role: 'town' });
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(list(response, 'Vary')).toContain('cookie');
    expect(response.headers.get('ETag')).not.toBe((await send('/me')).headers.get('ETag'));
  });

  it('is refused with a cookie that holds no good token, while a header goes before', async () => {
    for (const value of ['x', 'a.b.c', encodeURIComponent('{"role":"county"}'), '%'])
      expect((await send('/regions', { headers: { Cookie: `portal_token=${value}` } })).status).toBe(401);
    const both = { Cookie: 'portal_token=x', Authorization: `Bearer ${token}` };
    expect((await send('/me', { headers: both })).status).toBe(200);
  });

  it.each([
    ['no header that a script must set', {}],
    ['an empty one', { 'X-CSRF-Token': '' }],
    ['a foreign origin', { 'X-CSRF-Token': 'abc', Origin: evil }],
    ['no origin at all', { 'X-CSRF-Token': 'abc', Origin: 'null' }],
    ['an origin that is alike', { 'X-CSRF-Token': 'abc', Origin: `${portal}.evil.example` }],
  ])('cannot be made to act: with %s', async (_name, headers: Record<string, string>) => {
    for (const [path, init] of [
      ['/households/-/query', query],
      ['/exports', { method: 'POST', body: '{"collection":"villages","format":"csv"}' }],
      [
        `/households/${householdId(1)}/reveals`,
        { method: 'POST', body: '{"fields":["phone"],"reason":"核实电话"}' },
      ],
    ] as const) {
      const key = { 'Idempotency-Key': 'a-key-of-this-test' };
      const response = await send(path, { ...init, headers: { ...cookie(), ...key, ...headers } });
      expect(response.status).toBe(403);
      expect(((await response.json()) as Problem).code).toBe('cross-site-request');
    }
    const [row] = await server.db.write((ask) =>
      ask<{ n: number }>(`select count(*)::int as n from audit_log where action <> 'login'`),
    );
    expect(row?.n).toBe(0);
  });

  it.each<[string, Record<string, string>]>([
    ['of the same origin', {}],
    ['of a portal of the list', { Origin: portal }],
    ['of the public address', { Origin: publicUrl }],
  ])('acts by a script %s that sets the header', async (_name, headers) => {
    const all = { ...cookie(), ...headers, 'X-CSRF-Token': 'abc' };
    expect((await send('/households/-/query', { ...query, headers: all })).status).toBe(200);
  });

  it('needs no such header where the token came in a header, which no browser sends by itself', async () => {
    const headers = { Authorization: `Bearer ${token}`, Origin: evil };
    expect((await send('/households/-/query', { ...query, headers })).status).toBe(200);
  });

  it('is nobody where cookies are not switched on', async () => {
    const { tokens } = server;
    const parts = {
      store: {} as never,
      tokens,
      publicUrl,
      version: '0',
      newId: () => 'id',
      onFault: () => undefined,
    };
    const response = await createApp(parts).request('/onemap/v1/me', { headers: cookie() });
    expect(await response.json()).toMatchObject({ role: 'anonymous' });
    expect(list(response, 'Vary')).not.toContain('cookie');
  });
});
