// The key of a POST: one a call, kept over attempts and token renewals.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from './client.js';
import { onlyAsks, randomId } from './idempotency.js';
import type { ClientOptions } from './options.js';
import { fakeBackend, jsonReply, problemReply, type Reply, settled } from './testing/fake-backend.js';
import { FakeClock } from './testing/fake-clock.js';

const id = '620523-abcdefgh';
const reason = { fields: ['idNumber' as const], reason: '入户走访核对证件' };

function clientWith(replies: Reply[], options: Partial<ClientOptions> = {}) {
  const { fetch, requests } = fakeBackend(...replies);
  const clock = new FakeClock();
  const retry = { maxRetries: 2, random: () => 0 };
  let made = 0;
  const createId = () => `key-${(made += 1)}`;
  const baseUrl = 'https://county.example/onemap/v1';
  const client = createClient({ baseUrl, fetch, clock, retry, timeoutInMs: 0, createId, ...options });
  const keys = () => requests.map(({ headers }) => headers['idempotency-key']);
  return { client, clock, requests, keys };
}

describe('a POST that creates', () => {
  it('carries a key of its own each call', async () => {
    const { client, keys } = clientWith([jsonReply({}), jsonReply({})]);
    await client.households.reveal(id, reason);
    await client.request('POST /households/{id}/reveals', { path: { id }, body: reason });
    expect(keys()).toEqual(['key-1', 'key-2']);
  });

  it('is made again with the same key and the same body', async () => {
    const replies = [new TypeError('reset'), problemReply(503, 'unavailable'), jsonReply({ id })];
    const { client, clock, requests, keys } = clientWith(replies);
    const call = client.households.reveal(id, reason);
    await clock.advance(300);
    await clock.advance(600);
    expect(await call).toEqual({ id });
    expect(keys()).toEqual(['key-1', 'key-1', 'key-1']);
    expect(requests.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(reason)));
  });

  it('keeps its key when the token is renewed', async () => {
    const auth = ({ refresh }: { refresh: boolean }) => (refresh ? 'second' : 'first');
    const { client, requests, keys } = clientWith([problemReply(401, 'token-expired'), jsonReply({})], {
      auth,
    });
    await client.households.reveal(id, reason);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
    expect(keys()).toEqual(['key-1', 'key-1']);
  });

  it('takes the key of a program that repeats it itself', async () => {
    const { client, keys } = clientWith([jsonReply({})]);
    await client.households.reveal(id, reason, { idempotencyKey: 'visit-17' });
    expect(keys()).toEqual(['visit-17']);
  });

  it('asks again when the server still works on its first attempt and says how long', async () => {
    const busy = problemReply(409, 'idempotency-key-in-use', { 'retry-after': '2' });
    const { client, clock, keys } = clientWith([new TypeError('reset'), busy, jsonReply({ id })]);
    const call = client.households.reveal(id, reason);
    await clock.advance(300);
    expect(clock.waits).toEqual([2_000]);
    await clock.advance(2_000);
    expect(await call).toEqual({ id });
    expect(keys()).toEqual(['key-1', 'key-1', 'key-1']);
  });

  it('is not made again when it contradicts the present state', async () => {
    const { client, requests } = clientWith([problemReply(409, 'conflict')]);
    await expect(client.households.reveal(id, reason)).rejects.toMatchObject({ name: 'ConflictError' });
    expect(requests).toHaveLength(1);
  });

  it('never shares its answer with an equal call', async () => {
    const { client, requests } = clientWith([jsonReply({ id }), jsonReply({ id })]);
    await Promise.all([client.households.reveal(id, reason), client.households.reveal(id, reason)]);
    await settled();
    expect(requests).toHaveLength(2);
  });
});

describe('other requests', () => {
  it('carry no key', async () => {
    const { client, keys } = clientWith([jsonReply({})]);
    await client.me.get({ idempotencyKey: 'unused' });
    expect(keys()).toEqual([undefined]);
    expect(onlyAsks('/households/-/query')).toBe(true);
    expect(onlyAsks('/households/{id}/reveals')).toBe(false);
  });
});

describe('a random key', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is 128 bits in four numbers, without what only secure contexts have', () => {
    vi.stubGlobal('crypto', {
      getRandomValues: (words: Uint32Array) => words.map((_zero, index) => 2 ** 32 - 1 - index),
    });
    expect(randomId()).toBe('4294967295-4294967294-4294967293-4294967292');
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 100 }, randomId)).size).toBe(100);
  });
});
