import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTransport } from '../http/transport.js';
import { readProfile } from './profile.js';
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
