// The small tools that faults are made of: change a request on its way in, or an answer on its way out.
import { rootPath } from '../routes/links.js';
import type { Fault } from './fault.js';

type Wrap = NonNullable<Fault['answer']>;
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a fault breaks the very types of the contract */
type Body = any;

/** Changes the JSON of 200 answers below a path. @param change may change the body in place */
export function onJson(path: RegExp, change: (body: Body, url: URL, request: Request) => void): Wrap {
  return async (request, next) => {
    const answer = await next(request);
    const url = new URL(request.url);
    if (answer.status !== 200 || !matches(path, url) || !/json/.test(typeOf(answer))) return answer;
    const body: Body = await answer.json();
    change(body, url, request);
    return replace(answer, { body: JSON.stringify(body) });
  };
}

/** Changes the query of requests below a path. */
export function onQuery(path: RegExp, change: (query: URLSearchParams) => void): Wrap {
  return (request, next) => {
    const url = new URL(request.url);
    if (!matches(path, url)) return next(request);
    change(url.searchParams);
    return next(new Request(url, request));
  };
}

/** Changes the headers of every answer below a path. */
export function onHeaders(path: RegExp, change: (headers: Headers, request: Request) => void): Wrap {
  return async (request, next) => {
    const answer = await next(request);
    if (!matches(path, new URL(request.url))) return answer;
    const headers = new Headers(answer.headers);
    change(headers, request);
    return new Response(answer.body, { status: answer.status, headers });
  };
}

/** Changes the problem details of refusals. */
export function onProblem(change: (problem: Body, request: Request) => void): Wrap {
  return async (request, next) => {
    const answer = await next(request);
    if (!/problem\+json/.test(typeOf(answer))) return answer;
    const problem: Body = await answer.json();
    change(problem, request);
    return replace(answer, { body: JSON.stringify(problem), status: problem.status });
  };
}

/** The same request with other headers. */
export function withHeaders(request: Request, change: (headers: Headers) => void): Request {
  const headers = new Headers(request.headers);
  change(headers);
  return new Request(request, { headers });
}

/** The same answer with another body, status or header. */
export function replace(
  answer: Response,
  {
    body,
    status = answer.status,
    headers: set = {},
  }: { body: string | null; status?: number; headers?: Readonly<Record<string, string>> },
): Response {
  const headers = new Headers(answer.headers);
  headers.delete('Content-Length');
  for (const [name, value] of Object.entries(set)) headers.set(name, value);
  return new Response(body, { status, headers });
}

/** Whether the address below the root of the API fits. */
export function matches(path: RegExp, url: URL): boolean {
  const below = url.pathname.startsWith(rootPath) ? url.pathname.slice(rootPath.length) || '/' : '';
  return below !== '' && path.test(below);
}

export function typeOf(answer: Response): string {
  return answer.headers.get('Content-Type') ?? '';
}
