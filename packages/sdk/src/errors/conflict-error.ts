// The request contradicts the present state (409).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 409: read the present state, then decide. */
export const ConflictError = /* @__PURE__ */ errorClass('ConflictError');
export type ConflictError = NamedError<'ConflictError'>;

export const isConflictError = /* @__PURE__ */ errorGuard('ConflictError');
