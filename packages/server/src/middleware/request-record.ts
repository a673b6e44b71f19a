// Tells what became of each request, in words that name nobody: route pattern, status, time and size, never the address.
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Role } from '@onemap/contract';
import type { Environment } from '../environment.js';

export interface RequestRecord {
  readonly requestId: string;
  /** Of the caller's `traceparent` (W3C Trace Context), 32 hexadecimal digits. */
  readonly traceId?: string;
  readonly method: string;
  /** Pattern of the route (`/onemap/v1/regions/:code`), `file` outside the API, `unmatched` for none. */
  readonly route: string;
  readonly status: number;
  readonly durationInMs: number;
  /** Of the body as it was sent. */
  readonly bytes: number;
  readonly role: Role;
  /** Whether the caller went away before the body had been sent. */
  readonly aborted?: true;
}

export interface RequestWatcher {
  /** A request has come in; the answer is told when its body has been sent. */
  begin(): (record: RequestRecord) => void;
}

/** Methods of HTTP; the text of any other is the caller's own. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** @param now milliseconds of a clock that never goes back */
export function requestRecord(
  watcher: RequestWatcher | undefined,
  now: () => number,
): MiddlewareHandler<Environment> {
  if (!watcher) return (_c, next) => next();
  return async (c, next) => {
    const startedAt = now();
    const end = watcher.begin();
    await next();
    const finish = (bytes: number, aborted = false): void =>
      end({
        requestId: c.get('requestId'),
        ...traceOf(c),
        method: methods.has(c.req.method) ? c.req.method : 'OTHER',
        route: routeOf(c),
        status: c.res.status,
        durationInMs: Math.round((now() - startedAt) * 10) / 10,
        bytes,
        role: c.get('viewer')?.role ?? 'anonymous',
        ...(aborted && { aborted: true as const }),
      });
    const length = c.req.method === 'HEAD' ? '0' : c.res.headers.get('Content-Length');
    if (length !== null || c.res.body === null) return finish(Number(length ?? 0));
    const counted = new Response(countBytes(c.res.body, finish), c.res);
    // Hono copies the headers of an answer that is still set.
    c.res = undefined;
    c.res = counted;
  };
}

/** Hands the chunks on as they are read and tells their sum at the end, or when the reader has gone. */
function countBytes(
  body: ReadableStream<Uint8Array>,
  finish: (bytes: number, aborted?: boolean) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            finish(bytes);
            controller.close();
            return;
          }
          bytes += value.length;
          controller.enqueue(value);
        } catch (error) {
          finish(bytes, true);
          throw error;
        }
      },
      cancel: async (reason) => {
        finish(bytes, true);
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function routeOf(c: Context<Environment>): string {
  const pattern = routePath(c, -1);
  if (pattern !== '' && !pattern.endsWith('*')) return pattern;
  return c.res.status < 400 && c.req.method !== 'OPTIONS' ? 'file' : 'unmatched';
}

function traceOf(c: Context<Environment>): { traceId?: string } {
  const found = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(
    c.req.header('traceparent') ?? '',
  );
  const traceId = found?.[1];
  return traceId === undefined || /^0+$/.test(traceId) ? {} : { traceId };
}
