// The request contradicts the present state (409).
import { errorGuard, OneMapError } from './one-map-error.js';

/** 409: read the present state, then decide. */
export class ConflictError extends OneMapError {
  override readonly name = 'ConflictError';
}

export const isConflictError = errorGuard<ConflictError>('ConflictError');
