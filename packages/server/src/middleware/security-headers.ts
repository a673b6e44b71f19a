// The headers that keep an answer from being more than it is: no sniffing, no foreign code in our pages.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';

/** The policy of the portal and of everything but `/docs`: nothing may be added to it. */
export const strictPolicy = "default-src 'self'";

export function securityHeaders(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', strictPolicy);
  };
}
