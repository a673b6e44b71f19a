// Carries one request: identity, sharing, attempts, waits and errors.
import type { Answer } from './answer.js';
import { errorFromAnswer } from './errors/from-answer.js';
import { OneMapError } from './errors/one-map-error.js';
import { createFlights, type Flight } from './flights.js';
import { createIdentities, type Identity, nobody } from './identity.js';
import { sleep, startLimit } from './limit.js';
import { type CallOptions, type ClientOptions, systemClock } from './options.js';
import { retryDelay } from './retry.js';
import { absoluteBase, originOf } from './url.js';

export interface WireRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** `accept` and what else this request needs, names in lower case; the transport adds to it. */
  readonly headers: Record<string, string>;
  /** Sent as JSON when defined. */
  readonly body?: unknown;
  /** Takes the body of a success in another way than at once; such an answer is not shared. */
  readonly read?: (response: Response) => unknown;
}

/** However often these are sent, the server acts once: a GET asks, a POST asks too or carries its key. */
const repeatable = /GET|POST/;

/** Answers a success (2xx); everything else is thrown as the error of its meaning. */
export type Send = (request: WireRequest, options?: CallOptions) => Promise<Answer>;

export interface Transport {
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  readonly send: Send;
}

export function createTransport(options: ClientOptions): Transport {
  const { acceptLanguage = '', clock = systemClock } = options;
  const baseUrl = absoluteBase(options.baseUrl);
  const identities = createIdentities(options);
  const join = createFlights();

  const attempt = async (request: WireRequest, { secrets }: Identity, init: RequestInit): Promise<Answer> => {
    let answer: Answer;
    try {
      const { fetch = globalThis.fetch } = options;
      const response = await fetch(request.url, init);
      const { status, headers, url, ok } = response;
      const read = ok && request.read;
      const body = (await (read ? read(response) : response.arrayBuffer())) as ArrayBuffer;
      answer = { status, headers, url: url || request.url, body };
      if (ok) return answer;
    } catch (cause) {
      throw new OneMapError('ConnectionError', 'No answer from the server', { code: 'connection', cause });
    }
    throw errorFromAnswer(answer, secrets, clock.now());
  };

  const perform = async (request: WireRequest, first: Identity, init: RequestInit, flight: Flight) => {
    const { signal } = flight;
    let identity = first;
    for (let retries = 0; ;) {
      try {
        const headers = { ...identity.headers, ...init.headers };
        return await attempt(request, identity, { ...init, headers, signal });
      } catch (thrown) {
        const error = thrown as OneMapError;
        const better = error.status === 401 && identity === first && (await identities.renewed(identity));
        const remaining = repeatable.test(request.method) ? flight.deadline - clock.now() : 0;
        const delay = better ? 0 : retryDelay(error, retries++, options.retry, remaining);
        if (delay === null || signal.aborted) throw error;
        if (better) identity = better;
        else await sleep(delay, signal, clock);
        if (signal.aborted) throw error;
      }
    }
  };

  const send: Send = async (request, callOptions = {}) => {
    const limit = startLimit(callOptions, callOptions.timeoutInMs ?? options.timeoutInMs ?? 15_000, clock);
    try {
      const { method, url, headers, body, read } = request;
      const own = originOf(url) === originOf(baseUrl);
      const identity = await Promise.race([own ? identities.current() : nobody, limit.ended]);
      const language = typeof acceptLanguage === 'function' ? acceptLanguage() : acceptLanguage;
      if (language) headers['accept-language'] = language;
      if (body !== undefined) headers['content-type'] = 'application/json';
      const init: RequestInit = {
        method,
        headers,
        body: JSON.stringify(body),
        credentials: own ? options.credentials : 'omit',
        // A redirect could carry a secret in the headers to another origin.
        redirect: Object.keys(identity.headers).length ? 'manual' : 'follow',
      };
      const shares = method === 'GET' && !read;
      const key = shares ? JSON.stringify([url, identity.headers, headers]) : limit;
      const answer = join(key, limit, (flight) => perform(request, identity, init, flight));
      return await Promise.race([answer, limit.ended]);
    } finally {
      limit.dispose();
    }
  };
  return { baseUrl, send };
}
