// The request itself is wrong (400, 422).
import type { Problem } from '@onemap/contract';
import { errorGuard, OneMapError } from './one-map-error.js';

/** 400 or 422: `errors` names each wrong parameter or place in the body. */
export class ValidationError extends OneMapError {
  override readonly name = 'ValidationError';

  get errors(): NonNullable<Problem['errors']> {
    return this.problem?.errors ?? [];
  }
}

export const isValidationError = errorGuard<ValidationError>('ValidationError');
