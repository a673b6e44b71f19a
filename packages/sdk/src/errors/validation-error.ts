// The request itself is wrong (400, 422).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 400 or 422: `errors` names each wrong parameter or place in the body. */
export const ValidationError = /* @__PURE__ */ errorClass('ValidationError');
export type ValidationError = NamedError<'ValidationError'>;

export const isValidationError = /* @__PURE__ */ errorGuard('ValidationError');
