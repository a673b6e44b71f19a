// Gives each request an id, which every answer and every audit entry carries.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';

/** A well-formed id of a gateway in front is kept. */
export function requestId(newId: () => string): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const given = c.req.header('X-Request-Id');
    const id = given !== undefined && /^[A-Za-z0-9._-]{8,64}$/.test(given) ? given : newId();
    c.set('requestId', id);
    await next();
    c.header('X-Request-Id', id);
  };
}
