// Signing in, and every token that must not be believed.
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me, Persona, Problem, Token } from '@onemap/contract';
import { createApp } from '../app.js';
import { keys, now, publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { county, town, villages } from '../store/small-register.test-data.js';
import { createStore } from '../store/store.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const visit = (path: string, init?: RequestInit) => server.call('visitor', path, init);
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];

describe('accounts', () => {
  const me = async (token: string) =>
    server.app.request('/onemap/v1/me', { headers: { Authorization: token } });
  const login = async (persona: string) =>
    (await (
      await visit('/auth/token', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ persona }),
      })
    ).json()) as Token;

  it('calls the one without a token a visitor', async () => {
    expect(await server.get('visitor', '/me')).toEqual({
      role: 'anonymous',
      regions: [],
      displayName: '访客',
      permissions: [],
    });
  });

  it('signs in each persona by the regions of the register', async () => {
    const { items } = await server.get<{ items: Persona[] }>('visitor', '/auth/personas');
    expect(items.map(({ id, regions }) => [id, ...regions])).toEqual([
      ['village', villages[0]],
      ['town', town],
      ['neighbour-town', '620523107000'],
      ['assigned-town', town, '620523107000'],
      ['county', county],
      ['prefecture', '620500000000'],
      ['cadre', town],
      ['householder', villages[0]],
      ['donor', county],
      ['administrator', county],
      ['auditor', county],
    ]);
    expect(items.map(({ title }) => title)).toEqual([
      ...['大石 · 村级', '大石镇 · 乡镇级', '安远镇 · 乡镇级', '大石镇、安远镇 · 包镇领导', '甘谷县 · 县级'],
      ...['天水市 · 市级', '大石镇 · 帮扶干部', '大石 · 贫困户本人', '甘谷县 · 爱心人士', '甘谷县 · 管理员'],
      '甘谷县 · 审计员',
    ]);
    const token = await login('town');
    expect(token).toMatchObject({
      tokenType: 'Bearer',
      expiresInSeconds: 28800,
      me: {
        role: 'town',
        regions: [town],
        permissions: ['households:read', 'households:reveal', 'exports:create'],
      },
    });
    expect((await (await me(`Bearer ${token.accessToken}`)).json()) as Me).toEqual(token.me);
    expect((await login('administrator')).me.permissions).toEqual([
      'households:read',
      'exports:create',
      'audit:read',
    ]);
  });

  it('knows no other persona', async () => {
    const response = await visit('/auth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"persona":"mayor"}',
    });
    expect(await codeOf(response)).toEqual([400, 'unknown-persona']);
  });

  const seconds = Math.floor(now.getTime() / 1000);
  const signed = (claims: Record<string, unknown>, key: Uint8Array = keys.tokens) =>
    new SignJWT({
      role: 'county',
      regions: ['620523'],
      sub: 'x',
      iss: 'onemap',
      aud: 'onemap',
      exp: seconds + 60,
      ...claims,
    })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(key);

  it('accepts a token of its own making', async () => {
    expect((await me(`Bearer ${await signed({})}`)).status).toBe(200);
  });

  it('refuses a token that is expired', async () => {
    expect(await codeOf(await me(`Bearer ${await signed({ exp: seconds - 1 })}`))).toEqual([
      401,
      'token-expired',
    ]);
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
    [
      'without a signature',
      () =>
        Promise.resolve(
          `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"role":"county","regions":["62"],"sub":"x","exp":9999999999}').toString('base64url')}.`,
        ),
    ],
    [
      'whose claims were changed',
      async () =>
        (await signed({ role: 'village' })).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify({ role: 'county' })).toString('base64url')}.`,
        ),
    ],
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

describe('without the dev login', () => {
  it('knows neither personas nor tokens to make', async () => {
    const store = createStore(server.db, {
      ...{ cursorKey: keys.cursors, answerKey: keys.answers, addressKey: keys.addresses },
      ...{ clock: () => now, newId: () => 'id' },
    });
    const app = createApp({
      store,
      tokens: server.tokens,
      publicUrl,
      version: '0',
      newId: () => 'id',
      onFault: () => undefined,
    });
    expect(await codeOf(await app.request('/onemap/v1/auth/personas'))).toEqual([404, 'dev-login-disabled']);
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"persona":"county"}',
    };
    expect(await codeOf(await app.request('/onemap/v1/auth/token', init))).toEqual([
      404,
      'dev-login-disabled',
    ]);
  });
});
