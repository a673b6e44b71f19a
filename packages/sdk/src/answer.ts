// An answer as it came over the wire, and how its body is read.
import { InvalidResponseError } from './errors/invalid-response-error.js';
import { isOneMapError } from './errors/one-map-error.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Where the answer came from; the base of relative links in it. */
  readonly url: string;
  readonly body: ArrayBuffer;
}

/** The body as text; UTF-8, a byte order mark is dropped. */
export function textOf(answer: Answer): string {
  return new TextDecoder().decode(answer.body);
}

/**
 * The body as a JSON object, taken out of its envelope.
 * @throws InvalidResponseError for anything else: HTML, broken JSON, an array, a bare value
 */
export function objectOf(answer: Answer, unwrap?: (body: unknown) => unknown): object {
  const body = unwrapped(parsed(answer), answer.status, unwrap);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new InvalidResponseError('The answer is not a JSON object', answer.status);
}

/** The `items` of a list. @throws InvalidResponseError when there are none */
export function itemsOf<Item>(body: object, status: number): Item[] {
  if ('items' in body && Array.isArray(body.items)) return body.items as Item[];
  throw new InvalidResponseError('The answer is a list without items', status);
}

function parsed(answer: Answer): unknown {
  try {
    return JSON.parse(textOf(answer)) as unknown;
  } catch {
    const type = answer.headers.get('content-type') ?? 'no type';
    throw new InvalidResponseError(`The answer is not JSON but ${type}`, answer.status);
  }
}

function unwrapped(body: unknown, status: number, unwrap?: (body: unknown) => unknown): unknown {
  if (!unwrap) return body;
  try {
    return unwrap(body);
  } catch (error) {
    if (isOneMapError(error)) throw error;
    throw new InvalidResponseError('The envelope of the answer cannot be opened', status, error);
  }
}
