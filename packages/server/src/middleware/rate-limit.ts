// Limits how often one caller asks, and says on each answer what is left (draft-ietf-httpapi-ratelimit-headers).
import { isIPv6 } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { createQuotas, type QuotaOptions } from './quotas.js';

export interface RateLimit {
  /** Writes the headers of each answer. */
  readonly headers: MiddlewareHandler<Environment>;
  /** Counts a request once it is known who asks. @throws HttpProblem `too-many-requests` with Retry-After */
  readonly admit: (c: Context<Environment>) => void;
}

/** @param options undefined counts nothing and writes no header */
export function rateLimit(options: QuotaOptions | undefined): RateLimit {
  if (!options) return { headers: (_c, next) => next(), admit: () => undefined };
  const quotas = createQuotas(options);
  return {
    headers: async (c, next) => {
      await next();
      const quota = c.get('quota');
      if (!quota) return;
      const { limit, windowInSeconds, remaining, resetInSeconds } = quota;
      c.header('RateLimit-Policy', `"default";q=${limit};w=${windowInSeconds}`);
      c.header('RateLimit', `"default";r=${remaining};t=${resetInSeconds}`);
    },
    admit: (c) => {
      if (c.req.path.endsWith('/healthz')) return;
      const quota = quotas.take(callerOf(c));
      c.set('quota', quota);
      if (!quota.exceeded) return;
      throw new HttpProblem('too-many-requests', {
        headers: { 'Retry-After': String(quota.resetInSeconds) },
      });
    },
  };
}

/** The account, else the address; a provider gives one subscriber a whole /64 of IPv6 addresses. */
function callerOf(c: Context<Environment>): string {
  const { role, subject } = c.get('viewer');
  if (role !== 'anonymous') return `account ${subject}`;
  const address = c.get('clientAddress') ?? 'unknown';
  return `address ${isIPv6(address) ? networkOf(address) : address}`;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
