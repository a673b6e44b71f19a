// Ending a server: nothing new, what runs ends by itself, and what does not is cut off.
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { drainable, type Drain } from './drain.js';
import { createHttpServer } from './http-server.js';

let server: Server;
let drain: Drain;
let finish: () => void = () => undefined;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** `/slow` waits until `finish` is called. */
async function listen(): Promise<number> {
  server = createHttpServer({
    answer: async (request) => {
      if (request.url.endsWith('/slow')) await new Promise<void>((resolve) => (finish = resolve));
      return new Response(`answered ${new URL(request.url).pathname}`);
    },
    root: () => 'https://portal.example/onemap/v1',
  });
  drain = drainable(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

interface Client {
  readonly socket: Socket;
  readonly closed: Promise<unknown>;
  text(): string;
  /** Waits until the words have come. */
  until(words: string): Promise<void>;
}

async function open(port: number, path: string): Promise<Client> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => (text += part));
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
  return {
    socket,
    closed,
    text: () => text,
    until: async (words) => {
      while (!text.includes(words)) await once(socket, 'data');
    },
  };
}

/** Until the server has the request. */
const begun = (): Promise<unknown[]> => once(server, 'request');

describe('a server that ends', () => {
  it('lets a running request end, says that the connection closes, and takes no new one', async () => {
    const port = await listen();
    const idle = await open(port, '/idle');
    await idle.until('answered /idle');
    const begins = begun();
    const slow = await open(port, '/slow');
    await begins;
    const ended = drain.end(60_000);
    expect(drain.isDraining()).toBe(true);
    await idle.closed;
    const late = connect(port, '127.0.0.1');
    const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
    expect(slow.text()).toBe('');
    finish();
    expect(await ended).toBe(0);
    await slow.closed;
    expect(slow.text()).toContain('answered /slow');
  });

  it('answers what comes on a connection that was kept, and closes it', async () => {
    const port = await listen();
    const begins = begun();
    const client = await open(port, '/slow');
    await begins;
    const ended = drain.end(60_000);
    client.socket.write('GET /next HTTP/1.1\r\nHost: a\r\n\r\n');
    finish();
    await client.until('answered /slow');
    await client.closed;
    expect(await ended).toBe(0);
    if (client.text().includes('answered /next')) expect(client.text()).toMatch(/Connection: close/i);
  });

  it('cuts off what has not ended in time, and says how many', async () => {
    const port = await listen();
    const begins = begun();
    const slow = await open(port, '/slow');
    await begins;
    expect(await drain.end(0)).toBe(1);
    await slow.closed;
    expect(slow.text()).toBe('');
    finish();
  });
});
