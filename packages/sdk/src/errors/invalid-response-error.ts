// An answer that is not what the contract says: a login page, broken JSON, a list without items.
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** Mostly a gateway in between, or a wrong base URL. */
export const InvalidResponseError = /* @__PURE__ */ errorClass('InvalidResponseError');
export type InvalidResponseError = NamedError<'InvalidResponseError'>;

export const isInvalidResponseError = /* @__PURE__ */ errorGuard('InvalidResponseError');
