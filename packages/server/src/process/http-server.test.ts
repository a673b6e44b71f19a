// Requests that never become one: whatever Node refuses is answered with problem details, and the connection ends.
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { problemType } from '@onemap/contract/problems';
import { createHttpServer, defaultHttpLimits, type HttpServerOptions } from './http-server.js';

let server: Server;
const refused: string[] = [];
afterEach(() => {
  refused.length = 0;
  server.closeAllConnections();
  server.close();
});

async function listen(options: Partial<HttpServerOptions> = {}): Promise<number> {
  server = createHttpServer({
    answer: async (request) => new Response(`${(await request.arrayBuffer()).byteLength}`),
    root: () => 'https://portal.example/onemap/v1',
    onRefused: ({ code }) => refused.push(code),
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Sends the bytes and collects what comes until the connection ends. */
async function send(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

function expectProblem(answer: string, code: Parameters<typeof problemType>[0]): void {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const { status } = problemType(code)!;
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toContain('Content-Type: application/problem+json');
  expect(head).toContain('Connection: close');
  expect(Number(/Content-Length: (\d+)/.exec(head)?.[1])).toBe(Buffer.byteLength(body));
  const problem = JSON.parse(body) as Record<string, unknown>;
  expect(problem).toMatchObject({ code, status, type: `https://portal.example/onemap/v1/problems/${code}` });
  expect(head).toContain(`X-Request-Id: ${String(problem.requestId)}`);
  expect(refused).toEqual([code]);
}

describe('what Node refuses', () => {
  it.each([
    ['a header', `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(64 * 1024)}\r\n\r\n`],
    ['many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'X-A: b\r\n'.repeat(10_000)}\r\n`],
    ['an address', `GET /${'a'.repeat(64 * 1024)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ])('as too large in %s is a problem', async (_name, bytes) => {
    expectProblem(await send(await listen(), bytes), 'headers-too-large');
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['TLS on a plain port', '\u0016\u0003\u0001\u0002\u0000\u0001'],
    ['an unknown method', 'STEAL / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc'],
    [
      'a length beside chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a bad chunk', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
  ])('as %s is a problem', async (_name, bytes) => {
    expectProblem(await send(await listen(), bytes), 'invalid-request');
  });

  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: a\r\nX-'],
    ['a body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc'],
  ])('for %s that do not come in time is a problem', async (_name, bytes) => {
    const limits = { ...defaultHttpLimits, headersTimeoutInMs: 200, requestTimeoutInMs: 200 };
    expectProblem(await send(await listen({ limits }), bytes), 'request-timeout');
  });
});

describe('a request that is well', () => {
  it('is answered, with the socket handed on', async () => {
    const addresses: unknown[] = [];
    const port = await listen({
      answer: (_request, bindings) => {
        addresses.push(bindings.incoming?.socket.remoteAddress);
        return new Response('ok');
      },
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok');
    expect(addresses).toEqual(['127.0.0.1']);
  });
});
