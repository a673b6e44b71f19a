// How a resource asks: a path template with values in, a typed body out.
import { type Answer, itemsOf, objectOf } from './answer.js';
import { onlyAsks, randomId } from './idempotency.js';
import type { CallOptions, ClientOptions } from './options.js';
import { type Fetched, type Page, type Paged, paged } from './page.js';
import { Transport, type WireRequest } from './transport.js';
import { fillPath, type PathValues, type Query, queryString } from './url.js';

export interface CallArguments {
  readonly path?: PathValues;
  readonly query?: Query;
  readonly body?: unknown;
}

const acceptJson = 'application/json, application/geo+json, */*;q=0.5';

export class Caller {
  readonly #transport: Transport;
  readonly #unwrap: ((body: unknown) => unknown) | undefined;
  readonly #createId: () => string;

  constructor(options: ClientOptions) {
    this.#transport = new Transport(options);
    this.#unwrap = options.unwrapEnvelope;
    this.#createId = options.createId ?? randomId;
  }

  /** A GET that answers one object. */
  async get<Body>(template: string, call: CallArguments, options?: CallOptions): Promise<Body> {
    const answer = await this.send('GET', template, call, acceptJson, options);
    return this.object<Body>(answer);
  }

  /** A GET that answers a whole list at once. */
  async items<Item>(template: string, call: CallArguments, options?: CallOptions): Promise<Item[]> {
    const answer = await this.send('GET', template, call, acceptJson, options);
    return itemsOf<Item>(this.object<object>(answer), answer.status);
  }

  async post<Body>(template: string, call: CallArguments, options?: CallOptions): Promise<Body> {
    const answer = await this.send('POST', template, call, acceptJson, options);
    return this.object<Body>(answer);
  }

  /** A GET in pages; nothing is asked before the first loop. */
  pages<P extends Page<unknown>>(template: string, call: CallArguments, options?: CallOptions): Paged<P> {
    return paged<P>(
      (size) =>
        this.#page<P>(this.address(template, { ...call, query: { ...call.query, limit: size } }), options),
      (url) => this.#page<P>(url, options),
    );
  }

  send(
    method: string,
    template: string,
    call: CallArguments,
    accept: string = acceptJson,
    options?: CallOptions,
  ): Promise<Answer> {
    const creates = method === 'POST' && !onlyAsks(template);
    const request: WireRequest = {
      method,
      url: this.address(template, call),
      accept,
      body: call.body,
      repeatable: method === 'GET' || method === 'POST',
      idempotencyKey: creates ? (options?.idempotencyKey ?? this.#createId()) : undefined,
    };
    return this.#transport.send(request, options);
  }

  object<Body>(answer: Answer): Body {
    return objectOf(answer, this.#unwrap) as Body;
  }

  address(template: string, call: CallArguments): string {
    return this.#transport.baseUrl + fillPath(template, call.path) + queryString(call.query);
  }

  async #page<P extends Page<unknown>>(url: string, options?: CallOptions): Promise<Fetched<P>> {
    const answer = await this.#transport.send(
      { method: 'GET', url, accept: acceptJson, repeatable: true },
      options,
    );
    const page = this.object<P>(answer);
    itemsOf(page, answer.status);
    return { page, url: answer.url };
  }
}
