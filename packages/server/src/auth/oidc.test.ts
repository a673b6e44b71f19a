// Tokens of a portal's own login, signed with real keys that a local server publishes: which are believed, and which not.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HttpProblem } from '../http-problem.js';
import { createOidcVerifier, type OidcOptions } from './oidc.js';
import { chooseByIssuer } from './tokens.js';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

const start = Date.UTC(2026, 2, 1) / 1000;
let now = start;
let provider: Server;
let issuer: string;
let rsa: Pair, ec: Pair, other: Pair;
let published: JWK[] = [];
let requests: string[] = [];
let answerStatus = 200;

beforeAll(async () => {
  [rsa, ec, other] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('RS256', { extractable: true }),
  ]);
  provider = createServer((request, response) => {
    requests.push(request.url ?? '');
    const discovery = { issuer, jwks_uri: `${issuer}/keys` };
    response.writeHead(answerStatus, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(request.url === '/keys' ? { keys: published } : discovery));
  });
  await new Promise<void>((opened) => provider.listen(0, '127.0.0.1', opened));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => provider.close(closed)));

const publish = async (entries: readonly [kid: string, pair: Pair][]) => {
  published = await Promise.all(
    entries.map(async ([kid, { publicKey }]) => ({ ...(await exportJWK(publicKey)), kid, use: 'sig' })),
  );
};
beforeEach(async () => {
  now = start;
  answerStatus = 200;
  requests = [];
  await publish([
    ['rsa', rsa],
    ['ec', ec],
  ]);
});

const create = (options: Partial<OidcOptions> = {}) =>
  chooseByIssuer(
    new Map([
      [
        issuer,
        createOidcVerifier({
          issuer,
          audience: 'onemap-county',
          fetch,
          clock: () => new Date(now * 1000),
          ...options,
        }),
      ],
    ]),
  );

interface Making {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: Parameters<SignJWT['sign']>[0];
}
const make = ({ claims, header, key = rsa.privateKey }: Making = {}) =>
  new SignJWT({
    iss: issuer,
    aud: 'onemap-county',
    sub: 'zhangwei',
    role: 'town',
    regions: ['620523106'],
    exp: now + 300,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'rsa', ...header })
    .sign(key);

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const refusalOf = async (attempt: Promise<unknown>) =>
  attempt.then(
    (viewer) => viewer,
    (error: unknown) => (error instanceof HttpProblem ? error.code : error),
  );

describe('a token of the portal', () => {
  it('is believed with its role, regions and account, by keys that discovery leads to', async () => {
    expect(await create()(await make())).toMatchObject({
      role: 'town',
      regions: ['620523106000'],
      prefixes: ['620523106'],
      subject: 'zhangwei',
    });
    expect(requests).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('is believed by another algorithm, and by keys at a given address', async () => {
    const token = await make({ header: { alg: 'ES256', kid: 'ec' }, key: ec.privateKey });
    expect(await create({ jwks: `${issuer}/keys` })(token)).toMatchObject({ role: 'town' });
    expect(requests).toEqual(['/keys']);
    const rsaOnly = create({ algorithms: ['RS256'] });
    expect(await refusalOf(rsaOnly(token))).toBe('invalid-token');
  });

  it('may differ from the clock by the skew and no more', async () => {
    const verify = create({ clockSkewInSeconds: 60 });
    expect(await verify(await make({ claims: { exp: now - 59 } }))).toMatchObject({ role: 'town' });
    expect(await verify(await make({ claims: { nbf: now + 59 } }))).toMatchObject({ role: 'town' });
    expect(await refusalOf(verify(await make({ claims: { exp: now - 61 } })))).toBe('token-expired');
    expect(await refusalOf(verify(await make({ claims: { nbf: now + 61 } })))).toBe('invalid-token');
  });

  const forged: [string, () => Promise<string>][] = [
    ['of another issuer', () => make({ claims: { iss: 'https://elsewhere.example' } })],
    ['of no issuer', () => make({ claims: { iss: undefined } })],
    ['for another audience', () => make({ claims: { aud: 'mail' } })],
    ['for no audience', () => make({ claims: { aud: undefined } })],
    ['without an expiry', () => make({ claims: { exp: undefined } })],
    ['signed by an unpublished key under a published name', () => make({ key: other.privateKey })],
    ['signed by an unknown key', () => make({ header: { kid: 'nobody' }, key: other.privateKey })],
    [
      'without a signature',
      async () => {
        const [, payload] = (await make()).split('.');
        return `${encode({ alg: 'none', kid: 'rsa' })}.${payload}.`;
      },
    ],
    [
      'signed with the public key as a secret',
      async () => {
        const secret = new TextEncoder().encode(await exportSPKI(rsa.publicKey));
        return make({ header: { alg: 'HS256' }, key: secret });
      },
    ],
    [
      'whose payload was changed',
      async () => {
        const [header, , signature] = (await make()).split('.');
        const claims = {
          iss: issuer,
          aud: 'onemap-county',
          sub: 'x',
          role: 'county',
          regions: ['62'],
          exp: now + 300,
        };
        return `${header}.${encode(claims)}.${signature}`;
      },
    ],
    [
      'that brings its own key',
      async () => make({ header: { jwk: await exportJWK(other.publicKey) }, key: other.privateKey }),
    ],
    ['of a megabyte', () => make({ claims: { padding: 'x'.repeat(1_000_000) } })],
    ['that is none', () => Promise.resolve('a.b.c')],
    ['that is empty', () => Promise.resolve('')],
  ];
  it.each(forged)('is not believed %s', async (_, forge) => {
    expect(await refusalOf(create()(await forge()))).toBe('invalid-token');
  });

  const unusable: [string, Record<string, unknown>][] = [
    ['no role', { role: undefined }],
    ['an unknown role', { role: 'emperor' }],
    ['the role of visitors', { role: 'anonymous' }],
    ['two roles', { role: ['village', 'county'] }],
    ['a role that is no text', { role: { toString: 'county' } }],
    ['regions that are no codes', { regions: ["62' or 1=1"] }],
    ['no account', { sub: undefined }],
    ['an account with control characters', { sub: 'a\u0000b' }],
    ['an account that is too long', { sub: 'a'.repeat(256) }],
    ['a household that is no id', { role: 'householder', household: '1 or 1=1' }],
  ];
  it.each(unusable)('is of no use with %s', async (_, claims) => {
    expect(await refusalOf(create()(await make({ claims })))).toBe('claims-not-usable');
  });

  it('without regions sees nothing', async () => {
    expect(await create()(await make({ claims: { regions: undefined } }))).toMatchObject({ prefixes: [] });
  });
});

describe('the keys of the portal', () => {
  it('are asked for once while they serve, and again after ten minutes', async () => {
    const verify = create({ jwks: `${issuer}/keys` });
    for (let n = 0; n < 3; n += 1) await verify(await make());
    await Promise.all([verify(await make()), verify(await make())]);
    expect(requests).toHaveLength(1);
    now += 601;
    await verify(await make());
    expect(requests).toHaveLength(2);
  });

  it('may rotate: an unknown name asks once more, then not again for half a minute', async () => {
    const verify = create({ jwks: `${issuer}/keys` });
    await verify(await make());
    await publish([['new', other]]);
    now += 31;
    const rotated = () => make({ header: { kid: 'new' }, key: other.privateKey });
    expect(await verify(await rotated())).toMatchObject({ role: 'town' });
    expect(await refusalOf(verify(await make()))).toBe('invalid-token');
    for (let n = 0; n < 5; n += 1) {
      const unknown = await make({ header: { kid: `guess-${n}` } });
      expect(await refusalOf(verify(unknown))).toBe('invalid-token');
    }
    expect(requests).toHaveLength(2);
    now += 30;
    expect(await refusalOf(verify(await make()))).toBe('invalid-token');
    expect(requests).toHaveLength(3);
  });

  it('that cannot be had let nobody in, answer 503, and are not asked for with every request', async () => {
    answerStatus = 500;
    const verify = create({ jwks: `${issuer}/keys` });
    for (let n = 0; n < 3; n += 1)
      expect(await refusalOf(verify(await make()))).toBe('identity-provider-unavailable');
    expect(requests).toHaveLength(1);
    const problem = (await verify(await make()).catch((error: unknown) => error)) as HttpProblem;
    expect(problem.details.headers).toEqual({ 'Retry-After': '30' });
    answerStatus = 200;
    now += 30;
    expect(await verify(await make())).toMatchObject({ role: 'town' });
  });

  it('that were had once are not believed for longer because the portal is away', async () => {
    const verify = create({ jwks: `${issuer}/keys` });
    await verify(await make());
    answerStatus = 503;
    now += 599;
    expect(await verify(await make())).toMatchObject({ role: 'town' });
    now += 1;
    expect(await refusalOf(verify(await make()))).toBe('identity-provider-unavailable');
  });

  const broken: [string, () => Promise<Response>][] = [
    ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['no JSON', () => Promise.resolve(new Response('<html>'))],
    ['no key set', () => Promise.resolve(Response.json({ keys: 'none' }))],
    ['a huge set', () => Promise.resolve(new Response(`{"keys":["${'x'.repeat(300_000)}"]}`))],
  ];
  it.each(broken)('are not had from %s', async (_, answer) => {
    const verify = create({ jwks: `${issuer}/keys`, fetch: answer });
    expect(await refusalOf(verify(await make()))).toBe('identity-provider-unavailable');
  });

  it('are not taken by way of the discovery document of someone else', async () => {
    const foreign = () =>
      Promise.resolve(Response.json({ issuer: 'https://elsewhere.example', jwks_uri: `${issuer}/keys` }));
    expect(await refusalOf(create({ fetch: foreign })(await make()))).toBe('identity-provider-unavailable');
  });

  it('are never a shared secret that the set holds by mistake', async () => {
    const secret = new TextEncoder().encode('x'.repeat(32));
    published = [{ kty: 'oct', k: Buffer.from(secret).toString('base64url'), kid: 'rsa' }];
    const token = await make({ header: { alg: 'HS256' }, key: secret });
    expect(await refusalOf(create()(token))).toBe('invalid-token');
  });
});

describe('the options', () => {
  it('allow asymmetric algorithms and a small skew only', () => {
    for (const algorithms of [['HS256'], ['none'], ['RS256', 'HS512'], []])
      expect(() => create({ algorithms })).toThrow(RangeError);
    for (const clockSkewInSeconds of [-1, 301, Number.NaN])
      expect(() => create({ clockSkewInSeconds })).toThrow(RangeError);
  });
});
