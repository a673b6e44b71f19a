// Too many requests (429).
import { errorGuard, OneMapError } from './one-map-error.js';

/** 429: `retryAfterInMs` says how long to wait, where the server does. */
export class RateLimitError extends OneMapError {
  override readonly name = 'RateLimitError';
}

export const isRateLimitError = errorGuard<RateLimitError>('RateLimitError');
