// Lets portals of the allow-list read the answers from another origin, preflight included.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';
import { csrfHeader } from './cross-site.js';
import { overrideHeader } from './method-override.js';

const exposedHeaders = [
  ...['ETag', 'Link', 'Retry-After', 'Content-Crs', 'Location', 'Content-Disposition'],
  ...['RateLimit', 'RateLimit-Policy', 'X-Request-Id', 'Idempotency-Replayed'],
].join(', ');
const allowedHeaders = [
  ...['Authorization', 'Content-Type', 'Accept', 'Accept-Language', 'If-Match', 'If-None-Match'],
  ...['Idempotency-Key', 'X-Request-Id', 'X-Requested-With', csrfHeader, overrideHeader, 'traceparent'],
].join(', ');
const allowedMethods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';

export interface CorsOptions {
  /** Compared as a whole (`https://county.example:8443`); `*` lets everyone in. */
  readonly origins: readonly string[];
  /** Whether these origins may send cookies. */
  readonly credentials: boolean;
}

/** @throws RangeError for `*` with credentials, and for what is no origin */
export function cors({ origins, credentials }: CorsOptions): MiddlewareHandler<Environment> {
  for (const origin of origins) checkOrigin(origin, credentials);
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
    c.header('Access-Control-Expose-Headers', exposedHeaders);
    if (credentials) c.header('Access-Control-Allow-Credentials', 'true');
    if (!preflight) return;
    c.header('Access-Control-Allow-Methods', allowedMethods);
    c.header('Access-Control-Allow-Headers', allowedHeaders);
    c.header('Access-Control-Max-Age', '600');
  };
}

function checkOrigin(origin: string, credentials: boolean): void {
  if (origin === '*') {
    if (credentials) throw new RangeError('cors: * cannot be let in with credentials');
  } else if (origin.includes('*') || !URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new RangeError(
      `cors: "${origin}" is no origin (scheme, host and port, without a slash at the end)`,
    );
  }
}
