// Too many requests (429).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 429: `retryAfterInMs` says how long to wait, where the server does. */
export const RateLimitError = /* @__PURE__ */ errorClass('RateLimitError');
export type RateLimitError = NamedError<'RateLimitError'>;

export const isRateLimitError = /* @__PURE__ */ errorGuard('RateLimitError');
