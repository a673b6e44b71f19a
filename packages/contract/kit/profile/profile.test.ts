import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTransport } from '../http/transport.js';
import { makeProfile } from './make-profile.js';
import { readLogins, readProfile } from './profile.js';
import { createTokenBook } from './tokens.js';

const example = readFileSync(new URL('../profile.example.json', import.meta.url), 'utf8');

describe('a profile', () => {
  it('is read from the example, whose comments are left out', () => {
    const profile = readProfile(example);
    expect(profile).toMatchObject({ county: '620523000000', year: 2016 });
    expect(JSON.stringify(profile)).not.toContain('//":');
  });

  it('is told everything that is wrong with it', () => {
    const read = (): unknown =>
      readProfile('{"county":"620523","personas":{"town":{"token":"secret"}},"classes":["core","magic"]}');
    expect(read).toThrow(/county：须为 12 位/);
    expect(read).toThrow(/year：须为整数年份/);
    expect(read).toThrow(/personas\.county：须给出/);
    expect(read).toThrow(/personas\.town：须为/);
    expect(read).toThrow(/classes：/);
    expect(() => readProfile('[]')).toThrow(/JSON 对象/);
    expect(() => readProfile('{')).toThrow(/不是 JSON/);
  });
});

describe('the facts of a profile', () => {
  const spoiled = (change: Record<string, unknown>) => (): unknown =>
    readProfile(JSON.stringify({ ...(JSON.parse(example) as object), ...change }));

  it.each([
    ['householdInScope', 'x'],
    ['householdOutOfScope', '620523-short'],
    ['origin', 'https://portal.example/'],
    ['origin', 'portal.example'],
    ['origin', 'https://portal.example/map'],
    ['neighbourTown', '620522107000'],
    ['neighbourTown', '620523106000'],
    ['town', '620523106201'],
    ['county', '620500000001'],
    ['year', 16],
    ['year', 2016.5],
  ])('are refused where %s is %s', (key, value) => {
    expect(spoiled({ [key]: value })).toThrow(new RegExp(`${key}：`));
  });

  it('are taken as they are where nothing is wrong', () => {
    expect(spoiled({ origin: 'http://10.1.2.3:8080', year: 1900 })).not.toThrow();
  });
});

describe('a profile that is still to be made', () => {
  it('logs in with the accounts that are given', async () => {
    const answers: Record<string, unknown> = {
      '/login town': { token: 'of-town' },
      '/login next': { token: 'of-next' },
      '/onemap/v1/me of-town': { regions: ['880121101000'] },
      '/onemap/v1/me of-next': { regions: ['880121102000'] },
      '/onemap/v1/households?region=880121101000&limit=1 of-town': {
        items: [{ id: '880121-a', asOf: 2017 }],
      },
      '/onemap/v1/households?region=880121102000&limit=1 of-next': {
        items: [{ id: '880121-b', asOf: 2017 }],
      },
    };
    const login = (user: string) => ({ login: { url: '/login', body: user, token: '/token' } });
    const { text, missing } = await makeProfile({
      base: 'https://a.example/onemap/v1',
      given: readLogins(JSON.stringify({ personas: { town: login('town'), neighbourTown: login('next') } })),
      fetch: (url, init) => {
        const { pathname, search } = new URL(url);
        const who = init.body ?? new Headers(init.headers).get('Authorization')?.slice('Bearer '.length);
        const answer = answers[`${pathname}${search} ${String(who)}`];
        return new Response(JSON.stringify(answer ?? {}), { status: answer === undefined ? 404 : 200 });
      },
    });
    expect(JSON.parse(text)).toMatchObject({
      county: '880121000000',
      town: '880121101000',
      neighbourTown: '880121102000',
      year: 2017,
      householdInScope: '880121-a',
      householdOutOfScope: '880121-b',
      personas: { town: login('town'), county: { env: 'ONEMAP_TOKEN_COUNTY' } },
    });
    expect(missing.join()).not.toMatch(/household|year|personas\.town/);
    expect(missing.join()).toContain('personas.county');
  });

  it('does not log in with what is no account', () => {
    expect(() => readLogins('{"personas":{"town":{"token":"secret"}}}')).toThrow(/personas\.town/);
  });
});

describe('the token of a persona', () => {
  const sent: { url: string; body: unknown }[] = [];
  const transport = createTransport({
    fetch: async (url, init) => {
      sent.push({ url, body: init.body });
      return new Response('{"data":{"jwt":"abc"}}');
    },
    sleep: () => Promise.resolve(),
  });
  const personas = {
    town: { env: 'TOWN' },
    county: { login: { url: '/sso', body: { user: 'x', password: '${SECRET}' }, token: '/data/jwt' } },
  };
  const book = createTokenBook({ personas }, 'https://a.example/onemap/v1', transport, {
    TOWN: 't',
    SECRET: 'p"w',
  });

  it('comes from the environment', async () => {
    await expect(book.of('town')).resolves.toBe('t');
  });

  it('comes from a login, whose password stands in the environment, once', async () => {
    await expect(book.of('county')).resolves.toBe('abc');
    await expect(book.of('county')).resolves.toBe('abc');
    expect(sent).toEqual([{ url: 'https://a.example/sso', body: '{"user":"x","password":"p\\"w"}' }]);
  });

  it('is a reason to skip where the profile has none', async () => {
    await expect(book.of('auditor')).rejects.toThrow(/personas\.auditor/);
    await expect(book.expired()).rejects.toThrow(/expiredToken/);
  });
});
