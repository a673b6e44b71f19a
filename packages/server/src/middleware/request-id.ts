// Gives each request an id, which every answer and every audit entry carries.
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';

/** A mobile number or a citizen's number, which must not get into the log by this door. */
const personal = /(?<![0-9])(1[3-9][0-9]{9}|[0-9]{17}[0-9Xx])(?![0-9])/;

/** A well-formed id of a gateway in front is kept. */
export function requestId(newId: () => string): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const given = c.req.header('X-Request-Id');
    const usable = given !== undefined && /^[A-Za-z0-9._-]{8,64}$/.test(given) && !personal.test(given);
    const id = usable ? given : newId();
    c.set('requestId', id);
    await next();
    c.header('X-Request-Id', id);
  };
}
