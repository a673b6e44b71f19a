// Tokens: where they go, how they are renewed, and where they never appear.
import { describe, expect, it } from 'vitest';
import { createClient } from './client.js';
import type { ClientOptions } from './options.js';
import { fakeBackend, jsonReply, laterReply, problemReply, type Reply } from './testing/fake-backend.js';

const baseUrl = 'https://county.example/onemap/v1';

function clientWith(replies: Reply[], options: Partial<ClientOptions>) {
  const { fetch, requests } = fakeBackend(...replies);
  return { client: createClient({ baseUrl, fetch, retry: { maxRetries: 0 }, ...options }), requests };
}

const tokensOf = (requests: { headers: Record<string, string> }[]) =>
  requests.map((request) => request.headers.authorization);

const pageWithNext = (next: string) =>
  jsonReply({ items: [{ id: 'a' }], links: [{ rel: 'next', href: next }] });
const lastPage = () => jsonReply({ items: [{ id: 'b' }], links: [] });

describe('a token', () => {
  it('is sent as a bearer token, and none for an anonymous caller', async () => {
    const tokens = ['token-of-li', null, ''];
    const { client, requests } = clientWith([jsonReply({}), jsonReply({}), jsonReply({})], {
      auth: () => tokens.shift() ?? null,
    });
    for (let call = 0; call < 3; call += 1) await client.me.get();
    expect(tokensOf(requests)).toEqual(['Bearer token-of-li', undefined, undefined]);
  });

  it('is renewed once after 401, and the call made again', async () => {
    const asked: boolean[] = [];
    const auth = ({ refresh }: { refresh: boolean }) => {
      asked.push(refresh);
      return Promise.resolve(refresh ? 'new-token' : 'old-token');
    };
    const { client, requests } = clientWith(
      [problemReply(401, 'token-expired'), jsonReply({ role: 'village' })],
      {
        auth,
      },
    );
    expect(await client.me.get()).toEqual({ role: 'village' });
    expect(tokensOf(requests)).toEqual(['Bearer old-token', 'Bearer new-token']);
    expect(asked.filter((refresh) => refresh)).toHaveLength(1);
  });

  it('is renewed for a POST too, as 401 means that nothing was done', async () => {
    const { client, requests } = clientWith([problemReply(401, 'token-expired'), jsonReply({})], {
      auth: ({ refresh }) => (refresh ? 'new-token' : 'old-token'),
    });
    await client.households.reveal('620523-abcdefgh', { fields: ['phone'], reason: '入户走访' });
    expect(requests.map((request) => request.method)).toEqual(['POST', 'POST']);
  });

  it('is given up when the renewed one is refused as well', async () => {
    const { client, requests } = clientWith(
      [problemReply(401, 'token-expired'), problemReply(401, 'invalid-token')],
      {
        auth: ({ refresh }) => (refresh ? 'new-token' : 'old-token'),
      },
    );
    await expect(client.me.get()).rejects.toMatchObject({
      name: 'AuthenticationError',
      code: 'invalid-token',
    });
    expect(requests).toHaveLength(2);
  });

  it('is given up when there is no better one', async () => {
    const { client, requests } = clientWith([problemReply(401, 'token-expired')], {
      auth: ({ refresh }) => (refresh ? null : 'old-token'),
    });
    await expect(client.me.get()).rejects.toMatchObject({ status: 401 });
    expect(requests).toHaveLength(1);
  });

  it('is renewed once for calls that are refused together', async () => {
    let token = 'old-token';
    let renewals = 0;
    const auth = ({ refresh }: { refresh: boolean }) => {
      if (refresh) {
        renewals += 1;
        token = 'new-token';
      }
      return Promise.resolve(token);
    };
    const expired = () => problemReply(401, 'token-expired');
    const { client } = clientWith([expired(), expired(), jsonReply({}), jsonReply({})], { auth });
    await Promise.all([client.me.get(), client.regions.get('620523')]);
    expect(renewals).toBe(1);
  });

  it('is not renewed again for a refusal of the old one that arrives late', async () => {
    let token = 'old-token';
    let renewals = 0;
    const auth = ({ refresh }: { refresh: boolean }) => {
      if (refresh) token = `new-token-${(renewals += 1)}`;
      return token;
    };
    const late = laterReply();
    const { client, requests } = clientWith(
      [late.reply, problemReply(401, 'token-expired'), jsonReply({}), jsonReply({})],
      { auth },
    );
    const first = client.me.get();
    await client.regions.get('620523');
    late.arrive(problemReply(401, 'token-expired'));
    await first;
    expect(renewals).toBe(1);
    expect(tokensOf(requests).slice(2)).toEqual(['Bearer new-token-1', 'Bearer new-token-1']);
  });

  it('follows a next link to the same origin only', async () => {
    const own = clientWith([pageWithNext(`${baseUrl}/households?cursor=2`), lastPage()], {
      auth: () => 'my-token',
    });
    const ids = [];
    for await (const household of own.client.households.list()) ids.push(household.id);
    expect(ids).toEqual(['a', 'b']);
    expect(tokensOf(own.requests)).toEqual(['Bearer my-token', 'Bearer my-token']);

    for (const elsewhere of [
      'https://evil.example/2',
      'http://county.example/2',
      'https://county.example:8443/2',
    ]) {
      const { client, requests } = clientWith([pageWithNext(elsewhere), lastPage()], {
        auth: () => 'my-token',
        headers: () => ({ 'x-token': 'my-cookie-token' }),
        credentials: 'include',
      });
      for await (const household of client.households.list()) expect(household).toBeDefined();
      expect(requests[1]!.url).toBe(elsewhere);
      expect(requests[1]!.headers).toEqual({ accept: requests[0]!.headers.accept });
      expect(requests[1]!.credentials).toBe('omit');
    }
  });

  it('is not carried along by a redirect', async () => {
    const moved = new Response(null, { status: 302, headers: { location: 'https://evil.example/' } });
    const { client, requests } = clientWith([moved], { auth: () => 'my-token' });
    await expect(client.me.get()).rejects.toMatchObject({ name: 'InvalidResponseError' });
    expect(requests[0]!.redirect).toBe('manual');
  });

  it('never appears in an error, even when the server echoes it', async () => {
    const echo = jsonReply(
      {
        title: 'bad token secret-token-1',
        code: 'forbidden',
        status: 403,
        detail: 'got secret-token-1, x-secret-2',
      },
      { status: 403 },
    );
    const { client } = clientWith([echo], {
      auth: () => 'secret-token-1',
      headers: () => ({ 'x-token': 'x-secret-2' }),
    });
    const error: unknown = await client.me.get().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ForbiddenError', message: 'got ***, ***' });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toMatch(/secret/);
  });

  it('that no header can carry is refused without quoting it', async () => {
    for (const options of [
      { auth: () => 'secret\ntoken' },
      { headers: () => ({ 'x-token': 'secret\ntoken' }) },
    ] satisfies Partial<ClientOptions>[]) {
      const { client, requests } = clientWith([], options);
      const error: unknown = await client.me.get().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'AuthenticationError' });
      expect(String((error as Error).stack)).not.toContain('secret');
      expect(requests).toEqual([]);
    }
  });
});

describe('the auth callback', () => {
  it('that fails is an authentication error with its cause', async () => {
    const cause = new Error('the login window was closed');
    const { client } = clientWith([], {
      auth: () => {
        throw cause;
      },
    });
    await expect(client.me.get()).rejects.toMatchObject({ name: 'AuthenticationError', cause });
  });
});
