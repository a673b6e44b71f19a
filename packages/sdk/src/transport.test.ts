// What goes over the wire: requests as data, sharing, abort, time limits.
import { describe, expect, it } from 'vitest';
import { createClient } from './client.js';
import type { ClientOptions } from './options.js';
import { fakeBackend, jsonReply, laterReply, type Reply, settled } from './testing/fake-backend.js';
import { FakeClock } from './testing/fake-clock.js';

const baseUrl = 'https://county.example/onemap/v1';

function clientWith(replies: Reply[], options: Partial<ClientOptions> = {}) {
  const backend = fakeBackend(...replies);
  const clock = new FakeClock();
  const client = createClient({ baseUrl, fetch: backend.fetch, clock, ...options });
  return { client, clock, requests: backend.requests };
}

const gangu = { code: '620523000000', name: '甘谷县' };

describe('a request', () => {
  it('is the method, the address and plain headers, with nothing that causes a preflight', async () => {
    const { client, requests } = clientWith([jsonReply(gangu)], { acceptLanguage: 'zh-CN' });
    expect(await client.regions.get('620523')).toEqual(gangu);
    expect(requests[0]).toMatchObject({
      method: 'GET',
      url: 'https://county.example/onemap/v1/regions/620523',
      headers: { accept: 'application/json, */*;q=0.5', 'accept-language': 'zh-CN' },
      body: undefined,
      credentials: undefined,
    });
    expect(Object.keys(requests[0]!.headers).sort()).toEqual(['accept', 'accept-language']);
  });

  it('joins arrays by commas and leaves out what is not given', async () => {
    const { client, requests } = clientWith([jsonReply({ items: [], links: [] })]);
    const households = client.households.list({
      region: '620523106',
      asOf: 2016,
      status: ['notExited', 'relapsed'],
      mainCause: [],
      bbox: [105, 34.5, 105.5, 35],
    });
    for await (const household of households) expect.unreachable(household.id);
    expect(requests[0]!.url).toBe(
      `${baseUrl}/households?region=620523106&status=notExited,relapsed&bbox=105,34.5,105.5,35&as-of=2016`,
    );
  });

  it('asks the language anew for each call', async () => {
    let language = 'zh-CN';
    const { client, requests } = clientWith([jsonReply({}), jsonReply({})], {
      acceptLanguage: () => language,
    });
    await client.me.get();
    language = 'en';
    await client.me.get();
    expect(requests.map((request) => request.headers['accept-language'])).toEqual(['zh-CN', 'en']);
  });

  it('carries the headers and the credentials of the portal', async () => {
    const { client, requests } = clientWith([jsonReply({})], {
      headers: () => Promise.resolve({ 'x-csrf-token': 'abc' }),
      credentials: 'include',
    });
    await client.me.get();
    expect(requests[0]).toMatchObject({ headers: { 'x-csrf-token': 'abc' }, credentials: 'include' });
  });

  it('refuses a path value that would lead elsewhere', async () => {
    const { client, requests } = clientWith([]);
    await expect(client.households.get('')).rejects.toThrow('id is empty');
    await expect(client.households.get('..')).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  it('encodes a path value', async () => {
    const { client, requests } = clientWith([jsonReply({})]);
    await client.households.get('a/b?c');
    expect(requests[0]!.url).toBe(`${baseUrl}/households/a%2Fb%3Fc`);
  });
});

describe('the envelope of a portal', () => {
  const unwrapEnvelope = (body: unknown) => {
    const { code, data } = body as { code: number; data: unknown };
    if (code !== 0) throw new Error('refused');
    return data;
  };

  it('is taken off', async () => {
    const { client } = clientWith([jsonReply({ code: 0, data: gangu })], { unwrapEnvelope });
    expect(await client.regions.get('620523')).toEqual(gangu);
  });

  it('is an invalid response when it cannot be opened', async () => {
    const { client } = clientWith([jsonReply({ code: 500 })], { unwrapEnvelope });
    await expect(client.regions.get('620523')).rejects.toMatchObject({
      name: 'InvalidResponseError',
      cause: new Error('refused'),
    });
  });
});

describe('equal GETs under way', () => {
  it('share one request, and each caller gets an object of its own', async () => {
    const { client, requests } = clientWith([jsonReply(gangu)]);
    const [first, second] = await Promise.all([client.regions.get('620523'), client.regions.get('620523')]);
    expect(requests).toHaveLength(1);
    expect(first).toEqual(gangu);
    expect(second).toEqual(gangu);
    expect(second).not.toBe(first);
  });

  it('get bytes of their own, so that one may hand them to a worker', async () => {
    const { client } = clientWith([new Response(new Uint8Array([1, 2, 3]))]);
    const [first, second] = await Promise.all([
      client.householdTiles.get(10, 811, 404),
      client.householdTiles.get(10, 811, 404),
    ]);
    expect(second).not.toBe(first);
    expect(Array.from(new Uint8Array(second!))).toEqual([1, 2, 3]);
  });

  it('are asked again once the answer has arrived', async () => {
    const { client, requests } = clientWith([jsonReply(gangu), jsonReply(gangu)]);
    await client.regions.get('620523');
    await client.regions.get('620523');
    expect(requests).toHaveLength(2);
  });

  it('are kept apart when the caller has logged in between', async () => {
    const visitor = laterReply();
    let token: string | null = null;
    const { client, requests } = clientWith([visitor.reply, jsonReply({ role: 'county' })], {
      auth: () => token,
    });
    const before = client.me.get();
    await settled();
    token = 'county-token';
    expect(await client.me.get()).toEqual({ role: 'county' });
    visitor.arrive(jsonReply({ role: 'anonymous' }));
    expect(await before).toEqual({ role: 'anonymous' });
    expect(requests).toHaveLength(2);
  });

  it('go on for the others when one caller leaves, and end with the last', async () => {
    const { client, requests } = clientWith([laterReply().reply]);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = client.regions.get('620523', {}, { signal: one.signal });
    const second = client.regions.get('620523', {}, { signal: other.signal });
    await settled();
    one.abort('left');
    await expect(first).rejects.toBe('left');
    expect(requests[0]!.signal.aborted).toBe(false);
    other.abort('left too');
    await expect(second).rejects.toBe('left too');
    expect(requests[0]!.signal.aborted).toBe(true);
    expect(requests).toHaveLength(1);
  });

  it('do not hold for a POST', async () => {
    const { client, requests } = clientWith([jsonReply({}), jsonReply({})]);
    const reveal = () =>
      client.households.reveal('620523-abcdefgh', { fields: ['phone'], reason: '入户走访' });
    await Promise.all([reveal(), reveal()]);
    expect(requests.map((request) => request.body)).toEqual([
      '{"fields":["phone"],"reason":"入户走访"}',
      '{"fields":["phone"],"reason":"入户走访"}',
    ]);
    expect(requests[0]!.headers['content-type']).toBe('application/json');
  });
});

describe('an aborted call', () => {
  const aborted = (controller: AbortController) => ({ signal: controller.signal });

  it('sends nothing when the signal is aborted before', async () => {
    const controller = new AbortController();
    controller.abort('not needed');
    const { client, requests } = clientWith([]);
    await expect(client.me.get(aborted(controller))).rejects.toBe('not needed');
    expect(requests).toEqual([]);
  });

  it('does not wait for the token', async () => {
    const controller = new AbortController();
    const { client, requests } = clientWith([], { auth: () => new Promise(() => undefined) });
    const call = client.me.get(aborted(controller));
    await settled();
    controller.abort('gone');
    await expect(call).rejects.toBe('gone');
    expect(requests).toEqual([]);
  });

  it('does not wait for the body', async () => {
    const controller = new AbortController();
    const endless = new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
    const { client } = clientWith([endless]);
    const call = client.me.get(aborted(controller));
    await settled();
    controller.abort('gone');
    await expect(call).rejects.toBe('gone');
  });

  it('does not wait for the next attempt', async () => {
    const controller = new AbortController();
    const { client, clock, requests } = clientWith([new TypeError('refused')], { timeoutInMs: 0 });
    const call = client.me.get(aborted(controller));
    await settled();
    expect(clock.waits).toHaveLength(1);
    controller.abort('gone');
    await expect(call).rejects.toBe('gone');
    await settled();
    expect(clock.waits).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('leaves no listener on a signal that lives on', async () => {
    const controller = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = controller.signal;
    controller.signal.addEventListener = (...all: Parameters<AbortSignal['addEventListener']>) => {
      listeners += 1;
      addEventListener.apply(controller.signal, all);
    };
    controller.signal.removeEventListener = (...all: Parameters<AbortSignal['removeEventListener']>) => {
      listeners -= 1;
      removeEventListener.apply(controller.signal, all);
    };
    const { client, clock } = clientWith([jsonReply({})]);
    const call = client.me.get(aborted(controller));
    expect(listeners).toBe(1);
    await call;
    expect(listeners).toBe(0);
    expect(clock.waits).toEqual([]);
  });
});

describe('the time limit', () => {
  it('is 15 seconds for the whole call', async () => {
    const { client, clock, requests } = clientWith([laterReply().reply]);
    const call = client.me.get();
    await settled();
    expect(clock.waits).toEqual([15_000]);
    const rejected = expect(call).rejects.toMatchObject({
      name: 'TimeoutError',
      code: 'timeout',
      message: 'No answer within 15000 ms',
    });
    await clock.advance(15_000);
    await rejected;
    expect(requests[0]!.signal.aborted).toBe(true);
  });

  it('can be set for one call', async () => {
    const { client, clock } = clientWith([laterReply().reply]);
    const call = client.me.get({ timeoutInMs: 40 });
    const rejected = expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    await clock.advance(39);
    await clock.advance(1);
    await rejected;
  });

  it('does not start an attempt that it would cut off', async () => {
    const { client, requests } = clientWith(
      [jsonReply({}, { status: 503, headers: { 'retry-after': '20' } })],
      {},
    );
    await expect(client.me.get()).rejects.toMatchObject({ status: 503, retryAfterInMs: 20_000 });
    expect(requests).toHaveLength(1);
  });
});
