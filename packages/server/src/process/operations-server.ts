// A listener of its own for those who run the server: metrics and health, never on the port that the public reaches.
import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';
import type { Readiness } from './readiness.js';

export interface OperationsOptions {
  readonly registry: Registry;
  readonly readiness: () => Promise<Readiness>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** `GET /metrics`, `/healthz` and `/healthz/ready`; it goes on answering while the server lets its last requests end. */
export function createOperationsServer(options: OperationsOptions): Server {
  return createServer({ maxHeaderSize: 8 * 1024, requestTimeout: 10_000 }, (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const answered = reading ? answer(path, options) : Promise.resolve(text(405, 'method not allowed'));
    void answered
      .catch(() => text(500, 'internal'))
      .then(({ status, type, body }) => {
        const headers = {
          'Content-Type': type,
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        };
        response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
      });
  });
}

async function answer(path: string, { registry, readiness }: OperationsOptions): Promise<Answer> {
  if (path === '/metrics') return { status: 200, type: registry.contentType, body: await registry.metrics() };
  if (path === '/healthz') return text(200, 'ok');
  if (path !== '/healthz/ready') return text(404, 'not found');
  const state = await readiness();
  return text(state === 'ready' ? 200 : 503, state);
}

function text(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${body}\n` };
}
