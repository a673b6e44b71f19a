// An answer that is not what the contract says: a login page, broken JSON, a list without items.
import { errorGuard, OneMapError } from './one-map-error.js';

/** Mostly a gateway in between, or a wrong base URL. */
export class InvalidResponseError extends OneMapError {
  override readonly name = 'InvalidResponseError';

  constructor(message: string, status: number, cause?: unknown) {
    super(message, { code: 'invalid-response', status, cause });
  }
}

export const isInvalidResponseError = errorGuard<InvalidResponseError>('InvalidResponseError');
