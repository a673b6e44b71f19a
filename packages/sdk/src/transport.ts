// Carries one request: identity, sharing, attempts, waits and errors.
import type { Answer } from './answer.js';
import { ConnectionError } from './errors/connection-error.js';
import { errorFromAnswer } from './errors/from-answer.js';
import type { OneMapError } from './errors/one-map-error.js';
import { type Flight, Flights } from './flights.js';
import { Identities, type Identity, nobody } from './identity.js';
import { CallLimit, sleep } from './limit.js';
import { type CallOptions, type ClientOptions, type Clock, systemClock } from './options.js';
import { retryDelay } from './retry.js';
import { absoluteBase, originOf } from './url.js';

export interface WireRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly accept: string;
  /** Whether a failed attempt may be made again: the server then acts once however often it is asked. */
  readonly repeatable: boolean;
  readonly idempotencyKey?: string;
  /** Sent as JSON when defined. */
  readonly body?: unknown;
}

export class Transport {
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  readonly #options: ClientOptions;
  readonly #clock: Clock;
  readonly #identities: Identities;
  readonly #flights = new Flights();

  constructor(options: ClientOptions) {
    this.baseUrl = absoluteBase(options.baseUrl);
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#identities = new Identities(options);
  }

  /** Answers a success (2xx); everything else is thrown as the error of its meaning. */
  async send(request: WireRequest, options: CallOptions = {}): Promise<Answer> {
    const timeoutInMs = options.timeoutInMs ?? this.#options.timeoutInMs ?? 15_000;
    const limit = new CallLimit(options, timeoutInMs, this.#clock);
    try {
      const identity = await limit.race(() => this.#identityFor(request.url));
      const language = this.#language();
      const key = request.method === 'GET' ? shareKey(request, identity, language) : null;
      return await limit.race(() =>
        this.#flights.join(key, limit, (flight) => this.#perform(request, identity, language, flight)),
      );
    } finally {
      limit.dispose();
    }
  }

  async #perform(request: WireRequest, first: Identity, language: string, flight: Flight): Promise<Answer> {
    let identity = first;
    let renewed = false;
    let retries = 0;
    for (;;) {
      const result = await this.#attempt(request, identity, language, flight.signal);
      if (!('error' in result)) return result;
      const better = result.error.status === 401 && !renewed && (await this.#renewed(identity));
      if (better) {
        renewed = true;
        identity = better;
      } else {
        const delay = this.#delayAfter(request, result.error, retries++, flight);
        if (delay === null) throw result.error;
        await sleep(delay, flight.signal, this.#clock);
      }
      if (flight.signal.aborted) throw result.error;
    }
  }

  async #attempt(
    request: WireRequest,
    identity: Identity,
    language: string,
    signal: AbortSignal,
  ): Promise<Answer | { error: OneMapError }> {
    const init = requestInit(request, identity, language, this.#credentialsFor(request.url));
    const send = this.#options.fetch ?? globalThis.fetch;
    let answer: Answer;
    try {
      const response = await send.call(globalThis, request.url, { ...init, signal });
      const body = await response.arrayBuffer();
      answer = { status: response.status, headers: response.headers, url: response.url || request.url, body };
    } catch (cause) {
      return { error: new ConnectionError(cause) };
    }
    if (answer.status >= 200 && answer.status < 300) return answer;
    return { error: errorFromAnswer(answer, identity.secrets, this.#clock.now()) };
  }

  #delayAfter(request: WireRequest, error: OneMapError, made: number, flight: Flight): number | null {
    if (!request.repeatable || flight.signal.aborted) return null;
    const retry = this.#options.retry ?? { maxRetries: 2 };
    return retryDelay(error, made, retry, flight.deadline - this.#clock.now());
  }

  async #renewed(refused: Identity): Promise<Identity | null> {
    return refused === nobody ? null : this.#identities.renewed(refused);
  }

  async #identityFor(url: string): Promise<Identity> {
    return this.#isOwn(url) ? this.#identities.current() : nobody;
  }

  #credentialsFor(url: string): RequestCredentials | undefined {
    return this.#isOwn(url) ? this.#options.credentials : 'omit';
  }

  #isOwn(url: string): boolean {
    return originOf(url) === originOf(this.baseUrl);
  }

  #language(): string {
    const { acceptLanguage = '' } = this.#options;
    return typeof acceptLanguage === 'function' ? acceptLanguage() : acceptLanguage;
  }
}

/** Callers of another identity or language must not get each other's answers. */
function shareKey(request: WireRequest, identity: Identity, language: string): string {
  return JSON.stringify([request.url, request.accept, language, identity.headers]);
}

/** Redirects are not followed with a secret in the headers: they could carry it to another origin. */
function requestInit(
  request: WireRequest,
  identity: Identity,
  language: string,
  credentials: RequestCredentials | undefined,
): RequestInit {
  const headers: Record<string, string> = { ...identity.headers, accept: request.accept };
  if (language) headers['accept-language'] = language;
  if (request.idempotencyKey !== undefined) headers['idempotency-key'] = request.idempotencyKey;
  const init: RequestInit = { method: request.method, headers };
  if (request.body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(request.body);
  }
  if (Object.keys(identity.headers).length > 0) init.redirect = 'manual';
  if (credentials) init.credentials = credentials;
  return init;
}
