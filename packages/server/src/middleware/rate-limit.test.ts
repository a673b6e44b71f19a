// How often one caller may ask, and what each answer says about it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '@onemap/contract';
import { createApp } from '../app.js';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { createQuotas } from './quotas.js';

let time = 0;
const now = (): number => time;
const perMinute = (limit: number) => ({ limit, windowInSeconds: 60, now });

let server: TestServer;
let app: TestServer['app'];
let countyToken: string;
beforeAll(async () => {
  server = await startTestServer({ rateLimit: perMinute(1000) });
  const body = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"persona":"county"}',
  };
  const login = await server.call('visitor', '/auth/token', body);
  countyToken = ((await login.json()) as { accessToken: string }).accessToken;
});
afterAll(() => server.db.close());
beforeEach(() => {
  time = 0;
  const { tokens } = server;
  const store = { regions: { list: () => Promise.resolve({ items: [], numberMatched: 0, next: null }) } };
  app = createApp({
    ...{
      store: store as never,
      tokens,
      publicUrl,
      version: '0',
      onFault: (error) => server.faults.push(error),
    },
    ...{
      newId: () => 'id-00000001',
      rateLimit: perMinute(3),
      trustedProxies: 1,
      corsOrigins: ['https://a.example'],
    },
  });
});

interface Asking {
  readonly from?: string;
  readonly token?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
}

async function ask({
  from = '203.0.113.7',
  token,
  path = '/me',
  headers = {},
}: Asking = {}): Promise<Response> {
  const all = { ...headers, ...(token !== undefined && { Authorization: `Bearer ${token}` }) };
  const bindings = { incoming: { socket: { remoteAddress: from } } };
  return app.request(`/onemap/v1${path}`, { headers: all }, bindings);
}
const statuses = async (times: number, asking: Asking = {}): Promise<number[]> => {
  const found: number[] = [];
  for (let n = 0; n < times; n += 1) found.push((await ask(asking)).status);
  return found;
};

describe('the limit of requests', () => {
  it('is told with what is left and when it begins anew', async () => {
    const first = await ask();
    expect(first.headers.get('RateLimit-Policy')).toBe('"default";q=3;w=60');
    expect(first.headers.get('RateLimit')).toBe('"default";r=2;t=60');
    time = 12_345;
    expect((await ask()).headers.get('RateLimit')).toBe('"default";r=1;t=48');
  });

  it('answers one request too many with a problem, and lets the caller in again when the window has ended', async () => {
    expect(await statuses(3)).toEqual([200, 200, 200]);
    time = 20_000;
    const refused = await ask({ headers: { Origin: 'https://a.example' } });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('40');
    expect(refused.headers.get('RateLimit')).toBe('"default";r=0;t=40');
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('https://a.example');
    expect((await refused.json()) as Problem).toMatchObject({ status: 429, code: 'too-many-requests' });
    time = 59_999;
    expect(await statuses(1)).toEqual([429]);
    time = 60_000;
    expect(await statuses(1)).toEqual([200]);
  });

  it('counts each address and each account by itself', async () => {
    await statuses(4);
    expect(await statuses(1)).toEqual([429]);
    expect(await statuses(1, { from: '203.0.113.8' })).toEqual([200]);
    expect(await statuses(4, { token: countyToken })).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, { token: countyToken, from: '203.0.113.9' })).toEqual([429]);
  });

  it('counts a network of IPv6 as one address', async () => {
    expect(await statuses(2, { from: '2001:db8:1:2::1' })).toEqual([200, 200]);
    expect(await statuses(1, { from: '2001:db8:1:2:ffff:ffff:ffff:ffff' })).toEqual([200]);
    expect(await statuses(1, { from: '2001:0db8:0001:0002:1::' })).toEqual([429]);
    expect(await statuses(1, { from: '2001:db8:1:3::1' })).toEqual([200]);
  });

  it('cannot be escaped by a forged header', async () => {
    const forge = (n: number) => ({ 'X-Forwarded-For': `6.6.6.${n}, 198.51.100.1` });
    for (let n = 0; n < 3; n += 1) expect((await ask({ headers: forge(n) })).status).toBe(200);
    expect((await ask({ headers: forge(9) })).status).toBe(429);
  });

  it('counts tokens that are refused, and paths that do not exist', async () => {
    expect(await statuses(4, { token: 'a.b.c' })).toEqual([401, 401, 401, 429]);
    expect(await statuses(4, { path: '/nothing', from: '203.0.113.8' })).toEqual([404, 404, 404, 429]);
  });

  it('leaves the health of the server out', async () => {
    expect(await statuses(5, { path: '/healthz' })).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses(3)).toEqual([200, 200, 200]);
  });

  it('lets a sweep of 250 requests from one client pass at 1000 a minute', async () => {
    for (let n = 0; n < 250; n += 1) {
      const response = await server.call('visitor', '/regions?limit=1');
      expect([response.status, response.headers.has('RateLimit')]).toEqual([200, true]);
    }
  });

  it('is not told where there is none', async () => {
    const { tokens } = server;
    const open = createApp({
      ...{ store: {} as never, tokens, publicUrl, version: '0', newId: () => 'id', onFault: () => undefined },
    });
    expect((await open.request('/onemap/v1/me')).headers.has('RateLimit')).toBe(false);
  });
});

describe('the memory of callers', () => {
  it('is bounded: who came first is forgotten first', () => {
    const quotas = createQuotas({ limit: 1, windowInSeconds: 60, now: () => 0, maximumCallers: 3 });
    expect(['a', 'b', 'c', 'c', 'b', 'a'].map((caller) => quotas.take(caller).exceeded)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(quotas.take('d').exceeded).toBe(false);
    expect(quotas.take('b').exceeded).toBe(true);
    expect(quotas.take('a').exceeded).toBe(false);
  });
});
