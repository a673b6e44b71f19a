// Refuses a request that is too long before anything reads it.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';

/** Characters of path and query. What gateways in front usually let through is shorter. */
export const maximumAddressLength = 12_288;
/** Bytes of the longest body that any operation takes; most take less. */
export const maximumBodyBytes = 1024 * 1024;

/** @throws HttpProblem `uri-too-long`, `payload-too-large` */
export function transportLimits(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const { url } = c.req.raw;
    const start = url.indexOf('/', url.indexOf('//') + 2);
    if (url.length - start > maximumAddressLength) throw new HttpProblem('uri-too-long');
    if (Number(c.req.header('Content-Length') ?? 0) > maximumBodyBytes)
      throw new HttpProblem('payload-too-large');
    await next();
  };
}
