// The caller is known and may not do this (403).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 403: logging in again does not help. */
export const ForbiddenError = /* @__PURE__ */ errorClass('ForbiddenError');
export type ForbiddenError = NamedError<'ForbiddenError'>;

export const isForbiddenError = /* @__PURE__ */ errorGuard('ForbiddenError');
