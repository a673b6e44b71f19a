// A fetch for tests: each operation of the contract is answered from a table, and every request is kept as data.
import type { OperationAnswer, OperationKey } from './request.js';

export interface TestRequest {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer, a `Response` of the test's own, or a function of the request that gives one of them. */
type TestAnswer<Key extends OperationKey> =
  | OperationAnswer<Key>
  | Response
  | ((request: TestRequest) => OperationAnswer<Key> | Response | Promise<OperationAnswer<Key> | Response>);

export type TestAnswers = { readonly [Key in OperationKey]?: TestAnswer<Key> };

export interface TestBackend {
  /** Goes into `createClient({ fetch })`. */
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly TestRequest[];
}

/**
 * Answers what the table holds, typed by the contract; anything else is a 404 problem that names the operation.
 * @param basePath the path of the client's `baseUrl`
 */
export function createTestBackend(answers: TestAnswers, basePath = '/onemap/v1'): TestBackend {
  const requests: TestRequest[] = [];
  const routes = Object.keys(answers).map(routeOf);
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    const asked = `${init.method ?? 'GET'} ${url.pathname.slice(basePath.length)}`;
    const route = routes.find(({ pattern }) => pattern.test(asked));
    const request: TestRequest = {
      operation: route?.key ?? asked,
      path: decoded(route?.pattern.exec(asked)?.groups),
      query: Object.fromEntries(url.searchParams),
      headers: { ...(init.headers as Record<string, string>) },
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    requests.push(request);
    if (init.signal?.aborted) throw new DOMException('Aborted', 'AbortError');
    const answer: unknown = route && answers[route.key as OperationKey];
    return responseOf(
      answer === undefined
        ? notInTable(asked)
        : await (typeof answer === 'function' ? answer(request) : answer),
    );
  };
  return { fetch, requests };
}

/** Templates with fewer parameters match first only where they are listed first, as in any table. */
function routeOf(key: string): { key: string; pattern: RegExp } {
  const literal = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const source = key
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? `(?<${part.slice(1, -1)}>[^/]+)` : literal(part)));
  return { key, pattern: new RegExp(`^${source.join('')}$`) };
}

function decoded(groups: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

function responseOf(answer: unknown): Response {
  if (answer instanceof Response) return answer.clone();
  if (answer === null) return new Response(null, { status: 204 });
  if (answer instanceof ArrayBuffer) return new Response(answer);
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
}

function notInTable(asked: string): Response {
  const title = `${asked} is not in the table of the test backend`;
  const body = { type: '/problems/not-found', title, status: 404, code: 'not-found' };
  return new Response(JSON.stringify(body), {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
  });
}
