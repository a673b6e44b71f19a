// The caller is not logged in, or its token is refused (401).
import { errorClass, errorGuard, type NamedError } from './one-map-error.js';

/** 401: log in, or again; a refresh was already tried where there is an `auth` callback. */
export const AuthenticationError = /* @__PURE__ */ errorClass('AuthenticationError');
export type AuthenticationError = NamedError<'AuthenticationError'>;

export const isAuthenticationError = /* @__PURE__ */ errorGuard('AuthenticationError');
