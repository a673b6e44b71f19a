// The server failed (5xx).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 5xx: `requestId` helps its operators. */
export const ServerError = /* @__PURE__ */ errorClass('ServerError');
export type ServerError = NamedError<'ServerError'>;

export const isServerError = /* @__PURE__ */ errorGuard('ServerError');
