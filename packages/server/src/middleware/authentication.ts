// Finds out who asks; a request without a token is a visitor's, one with a bad token is refused.
import type { Context, MiddlewareHandler } from 'hono';
import type { Tokens } from '../auth/tokens.js';
import { anonymous, type Viewer } from '../auth/viewer.js';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';

/** @param admit counts the request, also one that is refused: its caller is then the address */
export function authentication(
  tokens: Tokens,
  admit: (c: Context<Environment>) => void,
): MiddlewareHandler<Environment> {
  return async (c, next) => {
    c.set('viewer', anonymous);
    const header = c.req.header('Authorization');
    try {
      if (header !== undefined) c.set('viewer', await tokens.verify(bearerToken(header)));
    } finally {
      admit(c);
    }
    await next();
  };
}

function bearerToken(header: string): string {
  const token = /^Bearer +([^\s]+)$/i.exec(header.trim())?.[1];
  if (token === undefined)
    throw new HttpProblem('invalid-token', { headers: { 'WWW-Authenticate': 'Bearer' } });
  return token;
}

/** @throws HttpProblem `authentication-required` for a visitor */
export function signedIn(c: Context<Environment>): Viewer {
  const viewer = c.get('viewer');
  if (viewer.role === 'anonymous') throw new HttpProblem('authentication-required');
  return viewer;
}
