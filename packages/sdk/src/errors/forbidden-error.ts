// The caller is known and may not do this (403).
import { errorGuard, OneMapError } from './one-map-error.js';

/** 403: logging in again does not help. */
export class ForbiddenError extends OneMapError {
  override readonly name = 'ForbiddenError';
}

export const isForbiddenError = errorGuard<ForbiddenError>('ForbiddenError');
