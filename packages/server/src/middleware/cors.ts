// Lets portals of the allow-list read the answers from another origin, preflight included.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';

const exposed = 'ETag, Link, Retry-After, Content-Crs, Location';
const allowedHeaders =
  'Authorization, Content-Type, Accept-Language, If-None-Match, Idempotency-Key, X-Request-Id';
const allowedMethods = 'GET, HEAD, POST, OPTIONS';

/** `origins` are compared as a whole; `*` lets everyone in (tokens travel in a header, never in a cookie). */
export function cors(origins: readonly string[]): MiddlewareHandler<Environment> {
  const allowed = new Set(origins);
  return async (c, next) => {
    const origin = c.req.header('Origin');
    const welcome = origin !== undefined && (allowed.has(origin) || allowed.has('*'));
    const preflight =
      c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
    if (preflight) c.res = new Response(null, { status: 204 });
    else await next();
    c.header('Vary', 'Origin', { append: true });
    if (!welcome) return;
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Access-Control-Expose-Headers', exposed);
    if (!preflight) return;
    c.header('Access-Control-Allow-Methods', allowedMethods);
    c.header('Access-Control-Allow-Headers', allowedHeaders);
    c.header('Access-Control-Max-Age', '600');
  };
}
