// An answer as it came over the wire, and how its body is read.
import { invalidResponse } from './errors/invalid-response.js';
import { isOneMapError } from './errors/one-map-error.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Where the answer came from; the base of relative links in it. */
  readonly url: string;
  readonly body: ArrayBuffer;
}

/** The version of a single object as its ETag; not enumerable, so that it is neither copied nor sent back. */
export interface Versioned {
  /** Null when the server gives none. */
  readonly etag: string | null;
}

/** The body as text; UTF-8, a byte order mark is dropped. */
export function textOf(answer: Answer): string {
  return new TextDecoder().decode(answer.body);
}

/**
 * The body as a JSON object, taken out of its envelope, with its `etag`.
 * @throws InvalidResponseError for anything else: HTML, broken JSON, an array, a bare value, an envelope that stays shut
 */
export function objectOf(answer: Answer, unwrap: (body: unknown) => unknown = (body) => body): object {
  const { status, headers } = answer;
  let body: unknown;
  let cause: unknown;
  try {
    body = unwrap(JSON.parse(textOf(answer)));
  } catch (error) {
    if (isOneMapError(error)) throw error;
    // The message of a SyntaxError quotes the answer.
    if (!(error instanceof SyntaxError)) cause = error;
  }
  if (typeof body !== 'object' || !body || Array.isArray(body))
    throw invalidResponse(`Got no JSON object but ${headers.get('content-type')}`, status, cause);
  return Object.defineProperty(body, 'etag', { value: headers.get('etag') });
}

/** The items of a list, or the features of a GeoJSON one. @throws InvalidResponseError when there are none */
export function itemsOf<Item>(body: { items?: unknown; features?: unknown }): Item[] {
  const items = body.items ?? body.features;
  if (Array.isArray(items)) return items as Item[];
  throw invalidResponse('The answer is a list without items', 200);
}
