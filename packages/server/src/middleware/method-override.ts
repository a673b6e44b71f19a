// Lets a POST stand for PUT, PATCH or DELETE where a gateway blocks those; nothing makes a reading request write.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { methodsOf } from './unknown-paths.js';

export const overrideHeader = 'X-HTTP-Method-Override';

const overridable = new Set(['PUT', 'PATCH', 'DELETE']);

/** The request as it is meant. Routes are chosen by method, so that this comes before any of them. */
export function withMeantMethod(request: Request): Request {
  const meant =
    request.method === 'POST' ? request.headers.get(overrideHeader)?.trim().toUpperCase() : undefined;
  return meant !== undefined && overridable.has(meant) ? new Request(request, { method: meant }) : request;
}

/** @throws HttpProblem `method-not-allowed` for a POST that is to stand for anything else */
export function refuseOtherOverrides(rootPath: string): MiddlewareHandler<Environment> {
  return (c, next) => {
    if (c.req.method !== 'POST' || c.req.header(overrideHeader) === undefined) return next();
    const allowed = methodsOf(c.req.path.slice(rootPath.length) || '/');
    throw new HttpProblem('method-not-allowed', { headers: { Allow: allowed.join(', ') } });
  };
}
