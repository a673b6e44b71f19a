// The HTTP server of Node with its limits, which answers also what Node itself refuses with problem details.
import { randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Problem } from '@onemap/contract';
import { problemType, type ProblemCode } from '@onemap/contract/problems';
import type { Bindings } from '../environment.js';

export interface HttpLimits {
  /** Bytes of request line and headers together. */
  readonly maximumHeaderBytes: number;
  /** Time for the headers to arrive. */
  readonly headersTimeoutInMs: number;
  /** Time for the whole request to arrive; the answer may take longer. */
  readonly requestTimeoutInMs: number;
  /** How long an idle connection is kept: longer than the gateway in front keeps it, or the gateway meets a closed one. */
  readonly keepAliveTimeoutInMs: number;
}

export const defaultHttpLimits: HttpLimits = {
  maximumHeaderBytes: 32 * 1024,
  headersTimeoutInMs: 10_000,
  requestTimeoutInMs: 30_000,
  keepAliveTimeoutInMs: 75_000,
};

export interface HttpServerOptions {
  readonly limits?: HttpLimits;
  readonly answer: (request: Request, bindings: Bindings) => Response | Promise<Response>;
  /** Address of the API's root, for the type of a problem. */
  readonly root: () => string;
  /** Told of each request that reached no handler. */
  readonly onRefused?: (problem: { code: ProblemCode; status: number; requestId: string }) => void;
}

export function createHttpServer(options: HttpServerOptions): Server {
  const { limits = defaultHttpLimits, answer } = options;
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings as Bindings),
    createServer,
    serverOptions: {
      maxHeaderSize: limits.maximumHeaderBytes,
      headersTimeout: limits.headersTimeoutInMs,
      requestTimeout: limits.requestTimeoutInMs,
      keepAliveTimeout: limits.keepAliveTimeoutInMs,
      connectionsCheckingInterval: Math.min(5_000, limits.headersTimeoutInMs),
    },
  }) as Server;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuse(error, socket as Socket, options),
  );
  return server;
}

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** There is no request to answer, only a connection: the answer is written by hand, and ends it. */
function refuse(error: NodeJS.ErrnoException, socket: Socket, options: HttpServerOptions): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const code = codes[error.code ?? ''] ?? 'invalid-request';
  const { status, title } = problemType(code);
  const requestId = randomUUID();
  const type = `${options.root()}/problems/${code}`;
  const body = JSON.stringify({ type, title: title.zh, status, code, requestId } satisfies Problem);
  const headers = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json',
    'Content-Language: zh-CN',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
  options.onRefused?.({ code, status, requestId });
}

/** An answer that has begun cannot be followed by another. Node looks at the same field for its own. */
function isAnswering(socket: Socket): boolean {
  return (socket as { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent === true;
}
