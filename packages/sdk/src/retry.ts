// Whether and when a failed attempt is made again.
import type { OneMapError } from './errors/one-map-error.js';
import type { RetryOptions } from './options.js';

const firstDelayInMs = 300;
const longestBackoffInMs = 5_000;
const longestWaitInMs = 60_000;
const retryableStatus = new Set([408, 429, 502, 503, 504]);

/**
 * Milliseconds to wait before the next attempt, or null when there shall be none.
 * @param made attempts that were repeated already
 * @param remainingInMs what is left of the call's limit; a wait beyond it is pointless
 */
export function retryDelay(
  error: OneMapError,
  made: number,
  retry: RetryOptions,
  remainingInMs: number,
): number | null {
  const again = error.code === 'connection' || retryableStatus.has(error.status ?? 0) || stillUnderWay(error);
  if (!again || made >= retry.maxRetries) return null;
  const delay = error.retryAfterInMs ?? backoff(made, (retry.random ?? Math.random)());
  return delay < Math.min(remainingInMs, longestWaitInMs) ? delay : null;
}

/** A repeated POST meets its own first attempt on the server, which says when to ask again. */
function stillUnderWay({ status, retryAfterInMs }: OneMapError): boolean {
  return status === 409 && retryAfterInMs !== undefined;
}

/** Doubles from 300 ms up to 5 s; `random` in [0, 1) takes off up to half. */
function backoff(made: number, random: number): number {
  return Math.min(firstDelayInMs * 2 ** made, longestBackoffInMs) * (1 - random / 2);
}

/** Reads both forms of Retry-After (RFC 9110, 10.2.3): seconds, or an HTTP date; never negative. */
export function retryAfterInMs(header: string | null, nowInMs: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowInMs);
}
