// Which error an answer becomes, and how a program tells the errors apart.
import { describe, expect, it } from 'vitest';
import { createClient } from '../client.js';
import * as sdk from '../index.js';
import { fakeBackend, jsonReply, problemReply, type Reply } from '../testing/fake-backend.js';

async function failureOf(...replies: Reply[]): Promise<unknown> {
  const { fetch } = fakeBackend(...replies);
  const client = createClient({ baseUrl: 'https://county.example', fetch, retry: { maxRetries: 0 } });
  return client.layers.list().then(
    () => expect.unreachable('the call should fail'),
    (error: unknown) => error,
  );
}

describe('a problem answer', () => {
  it.each([
    [400, 'ValidationError', sdk.ValidationError, sdk.isValidationError],
    [401, 'AuthenticationError', sdk.AuthenticationError, sdk.isAuthenticationError],
    [403, 'ForbiddenError', sdk.ForbiddenError, sdk.isForbiddenError],
    [404, 'NotFoundError', sdk.NotFoundError, sdk.isNotFoundError],
    [409, 'ConflictError', sdk.ConflictError, sdk.isConflictError],
    [412, 'PreconditionFailedError', sdk.PreconditionFailedError, sdk.isPreconditionFailedError],
    [422, 'ValidationError', sdk.ValidationError, sdk.isValidationError],
    [429, 'RateLimitError', sdk.RateLimitError, sdk.isRateLimitError],
    [500, 'ServerError', sdk.ServerError, sdk.isServerError],
    [504, 'ServerError', sdk.ServerError, sdk.isServerError],
    [415, 'OneMapError', sdk.OneMapError, sdk.isOneMapError],
  ])('of status %i is a %s', async (status, name, ErrorClass, guard) => {
    const error = await failureOf(problemReply(status, 'some-code'));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(guard(error)).toBe(true);
    expect(sdk.isOneMapError(error)).toBe(true);
    expect(error).toBeInstanceOf(Error);
    if (status !== 409) expect(error).not.toBeInstanceOf(sdk.ConflictError);
    expect(error).toMatchObject({
      name,
      status,
      code: 'some-code',
      requestId: 'req-1',
      message: 'title of some-code',
      problem: { type: '/problems/some-code' },
    });
  });

  it('names the wrong parameters', async () => {
    const errors = [{ parameter: 'classes', message: '应为 2 至 9 的整数' }];
    const body = { title: '参数不合法', code: 'invalid-parameter', status: 400, requestId: 'r', errors };
    expect(await failureOf(jsonReply(body, { status: 400 }))).toMatchObject({ errors });
  });

  it('of another kind of server keeps its status', async () => {
    const html = new Response('<h1>502 Bad Gateway</h1>', {
      status: 502,
      headers: { 'x-request-id': 'gw-9' },
    });
    expect(await failureOf(html)).toMatchObject({
      name: 'ServerError',
      code: 'http-502',
      message: 'HTTP 502',
      requestId: 'gw-9',
      problem: undefined,
    });
  });
});

describe('an answer that is no list', () => {
  it.each([
    [
      'a login page',
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      'no JSON object but text/html',
    ],
    [
      'broken JSON',
      new Response('{"items": [', { headers: { 'content-type': 'application/json' } }),
      'no JSON object',
    ],
    ['a bare value', jsonReply('ok'), 'no JSON object'],
    ['null', jsonReply(null), 'no JSON object'],
    ['an array', jsonReply([]), 'no JSON object'],
    ['an object without items', jsonReply({}), 'a list without items'],
  ])('%s is an invalid response', async (_what, reply, message) => {
    const error = await failureOf(reply);
    expect(error).toMatchObject({ name: 'InvalidResponseError', status: 200, code: 'invalid-response' });
    expect((error as Error).message).toContain(message);
  });

  it('a byte order mark before the JSON does no harm', async () => {
    const { fetch } = fakeBackend(new Response('\ufeff{"items":[]}'));
    expect(await createClient({ baseUrl: 'https://county.example', fetch }).layers.list()).toEqual([]);
  });
});

describe('no answer', () => {
  it('is a connection error with its cause', async () => {
    const cause = new TypeError('fetch failed');
    expect(await failureOf(cause)).toMatchObject({ name: 'ConnectionError', cause });
  });

  it('a body that breaks off is one too', async () => {
    const broken = new Response(new ReadableStream({ start: (stream) => stream.error(new Error('reset')) }));
    expect(await failureOf(broken)).toMatchObject({ name: 'ConnectionError', cause: new Error('reset') });
  });
});

describe('a class', () => {
  it('makes errors of its own name, for a portal and its tests', () => {
    const error = new sdk.RateLimitError('slow down', { code: 'rate-limited', status: 429 });
    expect(error).toBeInstanceOf(sdk.RateLimitError);
    expect(error).toBeInstanceOf(sdk.OneMapError);
    expect(error).toMatchObject({ name: 'RateLimitError', message: 'slow down', status: 429, errors: [] });
    expect(String(error)).toBe('RateLimitError: slow down');
  });
});

describe('a guard', () => {
  it('knows an error of a second copy of the SDK', () => {
    const foreign = Object.assign(new Error('gone'), {
      name: 'NotFoundError',
      isOneMapError: true,
    });
    expect(foreign).toBeInstanceOf(sdk.NotFoundError);
    expect(foreign).not.toBeInstanceOf(sdk.ForbiddenError);
    expect(foreign).not.toBeInstanceOf(sdk.OneMapError);
    expect(sdk.isNotFoundError(foreign)).toBe(true);
    expect(sdk.isForbiddenError(foreign)).toBe(false);
  });

  it('does not take other things for its own', () => {
    for (const other of [new Error('x'), null, undefined, 'NotFoundError', { name: 'NotFoundError' }]) {
      expect(sdk.isNotFoundError(other)).toBe(false);
    }
  });
});
