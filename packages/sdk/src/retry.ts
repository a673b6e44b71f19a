// Whether and when a failed attempt is made again.
import type { OneMapError } from './errors/one-map-error.js';
import type { RetryOptions } from './options.js';

const firstDelayInMs = 300;
const longestBackoffInMs = 5_000;
const longestWaitInMs = 60_000;
const retryableStatus = /408|429|50[234]/;

/**
 * Milliseconds to wait before the next attempt, or null when there shall be none.
 * @param made attempts that were repeated already
 * @param remainingInMs what is left of the call's limit; a wait beyond it is pointless
 */
export function retryDelay(
  { code, status, retryAfterInMs }: OneMapError,
  made: number,
  { maxRetries, random = Math.random }: RetryOptions = { maxRetries: 2 },
  remainingInMs: number,
): number | null {
  // A repeated POST may meet its own first attempt on the server (409), which says when to ask again.
  const underWay = status === 409 && retryAfterInMs !== undefined;
  const again = code === 'connection' || underWay || retryableStatus.test(`${status}`);
  // Doubles up to a limit; up to half is taken off, so that many clients do not come back at once.
  const backoff = Math.min(firstDelayInMs * 2 ** made, longestBackoffInMs) * (1 - random() / 2);
  const delay = retryAfterInMs ?? backoff;
  return again && made < maxRetries && delay < Math.min(remainingInMs, longestWaitInMs) ? delay : null;
}

/** Reads both forms of Retry-After (RFC 9110, 10.2.3): seconds, or an HTTP date; never negative. */
export function retryAfterInMs(header: string | null, nowInMs: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const delay = seconds >= 0 ? seconds * 1000 : Date.parse(header) - nowInMs;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
