// The thing does not exist or lies outside the caller's scope (404).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 404: absent, or outside the caller's data scope; the two look alike on purpose. */
export const NotFoundError = /* @__PURE__ */ errorClass('NotFoundError');
export type NotFoundError = NamedError<'NotFoundError'>;

export const isNotFoundError = /* @__PURE__ */ errorGuard('NotFoundError');
