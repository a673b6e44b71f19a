// The core: one backend, and how a resource asks it: a path template with values in, a typed body out.
import { type Answer, itemsOf, objectOf } from './answer.js';
import { onlyAsks, randomId } from './idempotency.js';
import type { CallOptions, ClientOptions } from './options.js';
import { createTransport, type WireRequest } from './transport.js';
import { fillPath, type PathValues, type Query, queryString } from './url.js';

export interface CallArguments {
  readonly path?: PathValues;
  readonly query?: Query;
  readonly body?: unknown;
  /** Names in lower case; `accept` is for JSON when absent. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly read?: WireRequest['read'];
}

/** What every resource is made from; `createCore(options)` makes one. */
export interface Core {
  /** What the program set: retries and the clock also rule waits between several calls. */
  readonly options: ClientOptions;
  /** Asks for a path of the contract, or for an absolute address that the server gave. */
  send(method: string, template: string, call?: CallArguments, options?: CallOptions): Promise<Answer>;
  /** The body of an answer as a JSON object, out of the portal's envelope, with its ETag. */
  object<Body>(answer: Answer): Body;
}

const acceptJson = 'application/json, */*;q=0.5';

/**
 * Makes the core of a client: transport, errors, identity. Nothing is sent before the first call.
 * @throws TypeError for a relative base URL where there is no page to resolve it against
 */
export function createCore(options: ClientOptions): Core {
  const { baseUrl, send } = createTransport(options);
  return {
    options,
    send: (method, template, call = {}, callOptions) => {
      const { body, read } = call;
      const headers: Record<string, string> = { accept: acceptJson, ...call.headers };
      if (method === 'POST' && !onlyAsks(template))
        headers['idempotency-key'] = callOptions?.idempotencyKey ?? (options.createId ?? randomId)();
      const path = template.startsWith('/') ? baseUrl + fillPath(template, call.path) : template;
      const url = path + queryString(call.query);
      return send({ method, url, headers, body, read }, callOptions);
    },
    object: <Body>(answer: Answer) => objectOf(answer, options.unwrapEnvelope) as Body,
  };
}

/** A GET that answers one object. */
export async function getObject<Body>(
  core: Core,
  template: string,
  call?: CallArguments,
  options?: CallOptions,
): Promise<Body> {
  return core.object(await core.send('GET', template, call, options));
}

/** A GET that answers a whole list at once. */
export async function getItems<Item>(
  core: Core,
  template: string,
  call?: CallArguments,
  options?: CallOptions,
): Promise<Item[]> {
  return itemsOf<Item>(await getObject(core, template, call, options));
}

/** A POST that answers one object. */
export async function postObject<Body>(
  core: Core,
  template: string,
  call: CallArguments,
  options?: CallOptions,
): Promise<Body> {
  return core.object(await core.send('POST', template, call, options));
}
