// One request and its answer as they were seen, with the readers that checks need.
import { fail } from '../outcome.js';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Who asked: a persona of the profile, or `anonymous`. */
  readonly persona: string;
}

export interface Exchange {
  readonly request: SentRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** The body as text (UTF-8). */
export function textOf({ bytes }: Exchange): string {
  return new TextDecoder().decode(bytes);
}

/** Media type in lower case without its parameters; empty when there is none. */
export function mediaTypeOf({ headers }: Exchange): string {
  return (headers.get('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/** Comparing lists longer than this would take the kit too long; the contract's pages have 1,000 entries at most. */
const longestList = 20_000;

/** @throws CheckFailure when the body is no JSON, or a list in it is beyond reason */
export function jsonOf<T>(exchange: Exchange): T {
  const value = parse(exchange);
  const { items, features } = (value ?? {}) as { items?: unknown; features?: unknown };
  const longest = Math.max(...[items, features].map((list) => (Array.isArray(list) ? list.length : 0)));
  if (longest > longestList) fail(`一页有 ${longest} 项，多于 ${longestList}，不再读下去`, exchange);
  return value as T;
}

function parse(exchange: Exchange): unknown {
  try {
    return JSON.parse(textOf(exchange));
  } catch {
    return fail('答复正文不是 JSON', exchange);
  }
}

/** The path below the base with its query, for messages. */
export function shortUrl({ request }: Exchange): string {
  const url = new URL(request.url);
  const path = `${url.pathname}${url.search}`;
  return path.length > 160 ? `${path.slice(0, 160)}…` : path;
}

/** The names in a comma-separated header, in lower case. */
export function listHeader({ headers }: Exchange, name: string): string[] {
  return (headers.get(name) ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');
}
