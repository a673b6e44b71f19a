// Sends requests with plain fetch, keeps what was seen, and is patient with a backend only within bounds.
import { CheckFailure } from '../outcome.js';
import type { Exchange, SentRequest } from './exchange.js';
import { readBody } from './read-body.js';
import { withinTime } from './within-time.js';

export type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;

/** How much a backend under test may take of this machine before the kit gives it up. */
export interface Bounds {
  /** For one request with its answer. */
  readonly requestInMs: number;
  /** For all of them, waits included. */
  readonly runInMs: number;
  /** For the body of one answer, unpacked. */
  readonly bodyBytes: number;
  readonly runBytes: number;
  /** Requests in a row without an answer after which no more are sent. */
  readonly silences: number;
}

export const defaultBounds: Bounds = {
  requestInMs: 30_000,
  runInMs: 45 * 60_000,
  bodyBytes: 16 * 1024 * 1024,
  runBytes: 512 * 1024 * 1024,
  silences: 4,
};

export interface TransportOptions {
  readonly fetch: Fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly bounds?: Partial<Bounds>;
  /** Milliseconds since any moment, never going back. */
  readonly elapsed?: () => number;
}

export interface Transport {
  /** Every exchange of the run, oldest first. */
  readonly log: readonly Exchange[];
  /** @throws CheckFailure when no answer comes, or a bound is reached */
  send(request: SentRequest, options?: { readonly waitWhenLimited?: boolean }): Promise<Exchange>;
}

const longestWaitInSeconds = 60;
const maximumWaits = 3;

export function createTransport({
  fetch,
  sleep,
  bounds: given = {},
  elapsed = () => performance.now(),
}: TransportOptions): Transport {
  const bounds = { ...defaultBounds, ...given };
  const log: Exchange[] = [];
  const start = elapsed();
  let [received, silences] = [0, 0];

  const refuseBeyondBounds = (): void => {
    if (silences >= bounds.silences) throw new CheckFailure(`后端连续 ${silences} 次没有答复，不再发出请求`);
    if (elapsed() - start > bounds.runInMs)
      throw new CheckFailure(`已用 ${Math.round(bounds.runInMs / 60_000)} 分钟，不再发出请求`);
    if (received > bounds.runBytes)
      throw new CheckFailure(`已收到 ${Math.round(bounds.runBytes / 1048576)} MiB，不再发出请求`);
  };
  const once = async (request: SentRequest): Promise<Exchange> => {
    refuseBeyondBounds();
    try {
      const exchange = await withinTime(bounds.requestInMs, (signal) =>
        onFreshConnection(() => exchangeOf(request, fetch, signal, bounds.bodyBytes)),
      );
      silences = 0;
      received += exchange.bytes.length;
      log.push(exchange);
      return exchange;
    } catch (error) {
      silences += 1;
      throw new CheckFailure(`没有得到答复：${request.method} ${shorten(request.url)}(${describe(error)})`);
    }
  };
  return {
    log,
    send: async (request, { waitWhenLimited = true } = {}) => {
      let exchange = await once(request);
      for (let waits = 0; exchange.status === 429 && waitWhenLimited && waits < maximumWaits; waits += 1) {
        await sleep(secondsToWait(exchange) * 1000);
        exchange = await once(request);
      }
      return exchange;
    },
  };
}

const brokenConnection = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/**
 * Once more when the connection broke: a backend may close one that it kept open just as it is used again, which says
 * nothing of the backend. What would be done twice carries an idempotency key.
 */
async function onFreshConnection<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    if (code === undefined || !brokenConnection.has(code)) throw error;
    return work();
  }
}

/** Redirects are not followed: a token must not travel to where a backend points. */
async function exchangeOf(
  request: SentRequest,
  fetch: Fetch,
  signal: AbortSignal,
  bodyBytes: number,
): Promise<Exchange> {
  const { method, url, headers, body } = request;
  const answer = await fetch(url, {
    method,
    headers: { ...headers },
    redirect: 'manual',
    signal,
    ...(body !== undefined && { body }),
  });
  const bytes = await readBody(answer, bodyBytes);
  return { request, status: answer.status, headers: answer.headers, bytes };
}

function secondsToWait({ headers }: Exchange): number {
  const seconds = Number(headers.get('Retry-After') ?? 1);
  return Math.min(Number.isFinite(seconds) && seconds > 0 ? seconds : 1, longestWaitInSeconds);
}

function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

function shorten(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url;
}
