// The thing changed since it was read (412).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 412: someone else was faster; read again before writing. */
export const PreconditionFailedError = /* @__PURE__ */ errorClass('PreconditionFailedError');
export type PreconditionFailedError = NamedError<'PreconditionFailedError'>;

export const isPreconditionFailedError = /* @__PURE__ */ errorGuard('PreconditionFailedError');
