// When a GET is made again, and how long it waits.
import { describe, expect, it } from 'vitest';
import { createClient } from './client.js';
import type { ClientOptions } from './options.js';
import { retryAfterInMs } from './retry.js';
import { fakeBackend, jsonReply, problemReply, type Reply, settled } from './testing/fake-backend.js';
import { FakeClock } from './testing/fake-clock.js';

/** Without a time limit the only timers are the waits between attempts. */
function clientWith(replies: Reply[], options: Partial<ClientOptions> = {}) {
  const { fetch, requests } = fakeBackend(...replies);
  const clock = new FakeClock(Date.UTC(2020, 0, 1, 12, 0, 0));
  const retry = { maxRetries: 2, random: () => 0 };
  const baseUrl = 'https://county.example/onemap/v1';
  const client = createClient({ baseUrl, fetch, clock, retry, timeoutInMs: 0, ...options });
  return { client, clock, requests };
}

const me = { role: 'anonymous' };
const unavailable = () => problemReply(503, 'unavailable');

describe('a failed GET', () => {
  it('is made again after 300 and 600 ms', async () => {
    const { client, clock, requests } = clientWith([new TypeError('refused'), unavailable(), jsonReply(me)]);
    const call = client.me.get();
    await settled();
    expect(clock.waits).toEqual([300]);
    await clock.advance(300);
    expect(clock.waits).toEqual([600]);
    await clock.advance(600);
    expect(await call).toEqual(me);
    expect(requests).toHaveLength(3);
  });

  it('gives up after the allowed number of retries with the last error', async () => {
    const { client, clock, requests } = clientWith([unavailable(), unavailable(), unavailable()]);
    const rejected = expect(client.me.get()).rejects.toMatchObject({ name: 'ServerError', status: 503 });
    await clock.advance(300);
    await clock.advance(600);
    await rejected;
    expect(requests).toHaveLength(3);
  });

  it('waits as many seconds as the server says', async () => {
    const limited = problemReply(429, 'too-many-requests', { 'retry-after': '7' });
    const { client, clock } = clientWith([limited, jsonReply(me)]);
    const call = client.me.get();
    await settled();
    expect(clock.waits).toEqual([7_000]);
    await clock.advance(7_000);
    expect(await call).toEqual(me);
  });

  it('waits until the date that the server says', async () => {
    const busy = problemReply(503, 'unavailable', { 'retry-after': 'Wed, 01 Jan 2020 12:00:09 GMT' });
    const { client, clock } = clientWith([busy, jsonReply(me)]);
    const call = client.me.get();
    await settled();
    expect(clock.waits).toEqual([9_000]);
    await clock.advance(9_000);
    expect(await call).toEqual(me);
  });

  it('spreads the waits of many clients over half of the time', async () => {
    const retry = { maxRetries: 1, random: () => 0.5 };
    const { client, clock } = clientWith([unavailable(), jsonReply(me)], { retry });
    const call = client.me.get();
    await settled();
    expect(clock.waits).toEqual([225]);
    await clock.advance(225);
    await call;
  });

  it('is not made again when it would fail again', async () => {
    for (const [status, code] of [
      [400, 'invalid-parameter'],
      [404, 'region-not-found'],
      [500, 'internal'],
    ] as const) {
      const { client, requests } = clientWith([problemReply(status, code)]);
      await expect(client.me.get()).rejects.toMatchObject({ status, code });
      expect(requests).toHaveLength(1);
    }
  });

  it('is not made again when retrying is off', async () => {
    const { client, requests } = clientWith([unavailable()], { retry: { maxRetries: 0 } });
    await expect(client.me.get()).rejects.toMatchObject({ status: 503 });
    expect(requests).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2020, 0, 1);

  it('is seconds or a date', () => {
    expect(retryAfterInMs('120', now)).toBe(120_000);
    expect(retryAfterInMs('0', now)).toBe(0);
    expect(retryAfterInMs('Wed, 01 Jan 2020 00:00:05 GMT', now)).toBe(5_000);
  });

  it('is no wait for a date in the past, and nothing when it cannot be read', () => {
    expect(retryAfterInMs('Tue, 31 Dec 2019 23:59:00 GMT', now)).toBe(0);
    expect(retryAfterInMs('soon', now)).toBeUndefined();
    expect(retryAfterInMs(null, now)).toBeUndefined();
  });
});
