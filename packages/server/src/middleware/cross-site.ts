// Keeps other sites from acting for a caller whose browser sends its cookie by itself (CSRF).
import type { Context } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';

/** A page of another site cannot send it without a preflight, which only the allow-list passes. */
export const csrfHeader = 'X-CSRF-Token';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OwnSites {
  /** Absolute address of the server's own origin. */
  readonly publicUrl: string;
  /** Portals that may send cookies. */
  readonly origins: readonly string[];
}

/**
 * For a caller known by its cookie. The header's value is the portal's own business: that it is there proves that a
 * script of an origin that is let in has sent the request.
 * @throws HttpProblem `cross-site-request` for an unsafe method without the header, or from a foreign origin
 */
export function refuseCrossSite(c: Context<Environment>, { publicUrl, origins }: OwnSites): void {
  if (safe.has(c.req.method)) return;
  const origin = c.req.header('Origin');
  const own = origin === undefined || origin === new URL(publicUrl).origin || origins.includes(origin);
  if (!own || !c.req.header(csrfHeader)) throw new HttpProblem('cross-site-request');
}
