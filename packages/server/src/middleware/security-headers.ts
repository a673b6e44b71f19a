// The headers that keep an answer from being more than it is: no sniffing, no foreign code in our pages.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';

/** The policy of the portal and of everything but `/docs`: nothing may be added to it. */
export const strictPolicy = "default-src 'self'";

/** Where a route has not said something stricter. */
const usual = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': strictPolicy,
};

export function securityHeaders(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    for (const [name, value] of Object.entries(usual)) if (!c.res.headers.has(name)) c.header(name, value);
  };
}
