// Finds out who asks; a request without a token is a visitor's, one with a bad token is refused.
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Tokens } from '../auth/tokens.js';
import { anonymous, type Viewer } from '../auth/viewer.js';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { refuseCrossSite, type OwnSites } from './cross-site.js';

export interface AuthenticationOptions {
  readonly tokens: Tokens;
  /** Counts the request, also one that is refused: its caller is then the address. */
  readonly admit: (c: Context<Environment>) => void;
  /** Name of the cookie that holds the token where no header does; undefined believes no cookie. */
  readonly cookie?: string | undefined;
  readonly sites: OwnSites;
}

export function authentication(options: AuthenticationOptions): MiddlewareHandler<Environment> {
  const { tokens, admit, cookie, sites } = options;
  return async (c, next) => {
    c.set('viewer', anonymous);
    const header = c.req.header('Authorization');
    const fromCookie = header === undefined && cookie !== undefined ? getCookie(c, cookie) : undefined;
    try {
      if (header !== undefined || fromCookie !== undefined) {
        c.set('credential', fromCookie === undefined ? 'header' : 'cookie');
        c.set('viewer', await tokens.verify(fromCookie ?? bearerToken(header!)));
      }
    } finally {
      admit(c);
    }
    if (fromCookie !== undefined) refuseCrossSite(c, sites);
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
export function signedIn(c: Context<Environment>): Actor {
  const viewer = c.get('viewer');
  if (viewer.role === 'anonymous') throw new HttpProblem('authentication-required');
  return actorOf(c, viewer);
}

/** A viewer with the address that the request came from, where it is known: for the audit log. */
export type Actor = Viewer & { readonly ip?: string };

export function actorOf(c: Context<Environment>, viewer: Viewer): Actor {
  const ip = c.get('clientAddress');
  return ip === undefined ? viewer : { ...viewer, ip };
}
