// The call took longer than its limit.
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** The limit covers the whole call: its attempts, and the waits between them. */
export const TimeoutError = /* @__PURE__ */ errorClass('TimeoutError');
export type TimeoutError = NamedError<'TimeoutError'>;

export const isTimeoutError = /* @__PURE__ */ errorGuard('TimeoutError');
