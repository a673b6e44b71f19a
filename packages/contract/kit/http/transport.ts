// Sends requests with plain fetch, keeps what was seen, and waits where the backend asks to be left alone.
import { CheckFailure } from '../outcome.js';
import type { Exchange, SentRequest } from './exchange.js';

export type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;

export interface TransportOptions {
  readonly fetch: Fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** For one request; default 30 s. */
  readonly timeoutInMs?: number;
}

export interface Transport {
  /** Every exchange of the run, oldest first. */
  readonly log: readonly Exchange[];
  /** @throws CheckFailure when no answer comes */
  send(request: SentRequest, options?: { readonly waitWhenLimited?: boolean }): Promise<Exchange>;
}

const longestWaitInSeconds = 60;
const maximumWaits = 3;

export function createTransport({ fetch, sleep, timeoutInMs = 30_000 }: TransportOptions): Transport {
  const log: Exchange[] = [];
  const once = async (request: SentRequest): Promise<Exchange> => {
    const { method, url, headers, body } = request;
    try {
      const answer = await fetch(url, {
        method,
        headers: { ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutInMs),
        ...(body !== undefined && { body }),
      });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const exchange = { request, status: answer.status, headers: answer.headers, bytes };
      log.push(exchange);
      return exchange;
    } catch (error) {
      throw new CheckFailure(`没有得到答复：${method} ${url}(${describe(error)})`);
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

function secondsToWait({ headers }: Exchange): number {
  const seconds = Number(headers.get('Retry-After') ?? 1);
  return Math.min(Number.isFinite(seconds) && seconds > 0 ? seconds : 1, longestWaitInSeconds);
}

function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
