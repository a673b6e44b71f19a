import { describe, expect, it } from 'vitest';
import { parseServeOptions } from './serve-options.js';

const operations = {
  rateLimit: 1000,
  trustedProxies: 0,
  logLevel: 'info',
  logFormat: 'json',
  metricsHost: '127.0.0.1',
  shutdownGraceInSeconds: 15,
  corsCredentials: false,
};

describe('the options of serve', () => {
  it('have defaults', () => {
    expect(parseServeOptions([], undefined)).toEqual({
      port: 8787,
      host: '127.0.0.1',
      dataFolder: '.onemap/data',
      imageryFolders: [],
      elevationFolders: [],
      corsOrigins: [],
      devLogin: true,
      ...operations,
    });
  });

  it('read each option', () => {
    const args =
      '--port 0 --data d --snapshot s --site w --docs x --public-url https://a.example/ --cors https://b.example --cors https://c.example'.split(
        ' ',
      );
    expect(parseServeOptions(args, undefined)).toEqual({
      port: 0,
      host: '127.0.0.1',
      dataFolder: 'd',
      snapshot: 's',
      siteFolder: 'w',
      docsFolder: 'x',
      publicUrl: 'https://a.example',
      imageryFolders: [],
      elevationFolders: [],
      corsOrigins: ['https://b.example', 'https://c.example'],
      devLogin: true,
      ...operations,
    });
  });

  it('offer the dev login beside a real database only when asked', () => {
    expect(parseServeOptions([], 'postgres://db').devLogin).toBe(false);
    expect(parseServeOptions(['--dev-login'], 'postgres://db').devLogin).toBe(true);
  });

  it('take seeded faults, but never beside a real database', () => {
    const args = ['--fault', 'drop-next', '--fault', 'weak-id-mask'];
    expect(parseServeOptions(args, undefined).faults).toEqual(['drop-next', 'weak-id-mask']);
    expect(() => parseServeOptions(args, 'postgres://db')).toThrow(/DATABASE_URL/);
  });

  const oidc = ['--oidc-issuer', 'https://sso.example/realm', '--oidc-audience', 'onemap'];

  it('offer the dev login beside a login of the portal only when asked', () => {
    expect(parseServeOptions(oidc, undefined)).toMatchObject({
      devLogin: false,
      oidc: { issuer: 'https://sso.example/realm', audience: 'onemap' },
    });
    expect(parseServeOptions([...oidc, '--dev-login'], undefined).devLogin).toBe(true);
  });

  it('read how the tokens of the portal are checked', () => {
    const args = [
      '--oidc-jwks',
      'http://10.0.0.1/keys',
      '--oidc-alg',
      'RS256',
      '--oidc-skew',
      '5',
      '--oidc-claims',
      '{}',
    ];
    expect(parseServeOptions([...oidc, ...args], undefined).oidc).toEqual({
      issuer: 'https://sso.example/realm',
      audience: 'onemap',
      jwks: 'http://10.0.0.1/keys',
      algorithms: ['RS256'],
      clockSkewInSeconds: 5,
      claims: '{}',
    });
  });

  it.each([
    [['--oidc-issuer', 'https://sso.example']],
    [['--oidc-issuer', 'onemap', '--oidc-audience', 'onemap']],
    [['--oidc-audience', 'onemap']],
    [['--oidc-claims', '{}']],
    [[...oidc, '--oidc-jwks', 'file:///keys']],
    [[...oidc, '--oidc-skew', '1m']],
  ])('refuse %j', (args) => {
    expect(() => parseServeOptions(args, undefined)).toThrow(RangeError);
  });

  it.each([[['--port', 'x']], [['--port', '65536']], [['--port', '-1']], [['--nonsense']]])(
    'refuse %j',
    (args) => {
      expect(() => parseServeOptions(args, undefined)).toThrow();
    },
  );

  it.each([
    [['--rate-limit', 'off'], { rateLimit: null }],
    [['--rate-limit', '60000'], { rateLimit: 60_000 }],
    [['--trust-proxy', '2'], { trustedProxies: 2 }],
    [['--trust-proxy', '10.0.0.0/8, fd00::1'], { trustedProxies: ['10.0.0.0/8', 'fd00::1'] }],
    [['--log-level', 'silent', '--log-format', 'text'], { logLevel: 'silent', logFormat: 'text' }],
    [['--metrics-port', '0', '--metrics-host', '::1'], { metricsPort: 0, metricsHost: '::1' }],
    [['--shutdown-grace', '0'], { shutdownGraceInSeconds: 0 }],
    [
      ['--auth-cookie', 'portal.sid', '--cors', 'https://a.example', '--cors-credentials'],
      { authCookie: 'portal.sid', corsCredentials: true, corsOrigins: ['https://a.example'] },
    ],
  ])('read %j', (args, expected) => {
    expect(parseServeOptions(args, undefined)).toMatchObject(expected);
  });

  it.each([
    ['--rate-limit', '0'],
    ['--rate-limit', '1e3'],
    ['--rate-limit', '-5'],
    ['--trust-proxy', '17'],
    ['--log-level', 'loud'],
    ['--log-format', 'xml'],
    ['--metrics-port', '65536'],
    ['--metrics-port', ''],
    ['--shutdown-grace', 'never'],
    ['--auth-cookie', 'a b'],
    ['--auth-cookie', 'a=b'],
    ['--cors', '*', '--cors-credentials'],
  ])('refuse %s %s', (...args) => {
    const [name, value] = args as [string, string];
    const all = name === '--rate-limit' && value.startsWith('-') ? [`${name}=${value}`] : args;
    expect(() => parseServeOptions(all, undefined)).toThrow(RangeError);
  });
});
