// POST that stands for another method, over a real port and in the app.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { createHttpServer } from '../process/http-server.js';
import { withMeantMethod } from './method-override.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

describe('the method that a POST stands for', () => {
  it('is done with its body, its headers and its address', async () => {
    const app = new Hono();
    app.on(['PUT', 'PATCH', 'DELETE'], '/things/:id', async (c) =>
      c.json([
        c.req.method,
        c.req.param('id'),
        c.req.query('x'),
        c.req.header('If-Match'),
        await c.req.text(),
      ]),
    );
    const http = createHttpServer({
      answer: (request) => app.fetch(withMeantMethod(request)),
      root: () => 'https://portal.example/onemap/v1',
    });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const { port } = http.address() as AddressInfo;
    for (const method of ['PUT', 'PATCH', 'DELETE', 'put']) {
      const response = await fetch(`http://127.0.0.1:${port}/things/7?x=1`, {
        method: 'POST',
        headers: { 'X-HTTP-Method-Override': method, 'If-Match': '"tag"', 'Content-Type': 'text/plain' },
        body: '正文',
      });
      expect(await response.json()).toEqual([method.toUpperCase(), '7', '1', '"tag"', '正文']);
    }
    http.close();
    http.closeAllConnections();
  });

  const send = async (path: string, method: string, override: string) => {
    const response = await server.call('county', path, {
      method,
      headers: { 'X-HTTP-Method-Override': override, 'Idempotency-Key': 'a-key-of-this-test' },
    });
    const code = response.status < 400 ? undefined : ((await response.json()) as Problem).code;
    return [response.status, code, response.headers.get('Allow')];
  };

  it('must be one that the path has', async () => {
    const answer = [405, 'method-not-allowed', 'POST, OPTIONS'];
    expect(await send('/exports', 'POST', 'DELETE')).toEqual(answer);
    expect(await send('/regions', 'POST', 'PUT')).toEqual([405, 'method-not-allowed', 'GET, HEAD, OPTIONS']);
    expect(await send('/nothing', 'POST', 'PUT')).toEqual([404, 'not-found', null]);
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'POST', 'CONNECT', 'TRACE', 'X', '', 'DELETE, GET'])(
    'is PUT, PATCH or DELETE and never %s',
    async (override) => {
      expect(await send('/exports', 'POST', override)).toEqual([405, 'method-not-allowed', 'POST, OPTIONS']);
    },
  );

  it.each(['DELETE', 'POST', 'PATCH'])(
    'is never taken from a request that reads: GET with %s',
    async (override) => {
      expect(await send('/regions/620523', 'GET', override)).toEqual([200, undefined, null]);
      expect(await send('/regions/620523?_method=DELETE', 'GET', override)).toEqual([
        400,
        'unknown-parameter',
        null,
      ]);
    },
  );
});
