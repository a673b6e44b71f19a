// The caller is not logged in, or its token is refused (401).
import { errorGuard, OneMapError } from './one-map-error.js';

/** 401: log in, or again; a refresh was already tried where there is an `auth` callback. */
export class AuthenticationError extends OneMapError {
  override readonly name = 'AuthenticationError';
}

export const isAuthenticationError = errorGuard<AuthenticationError>('AuthenticationError');
