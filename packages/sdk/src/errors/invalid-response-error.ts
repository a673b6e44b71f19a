// An answer that is not what the contract says: a login page, broken JSON, a list without items.
import { errorGuard, OneMapError } from './one-map-error.js';

/** Mostly a gateway in between, or a wrong base URL. */
export class InvalidResponseError extends OneMapError {
  override readonly name = 'InvalidResponseError';

  /** @param status 0 where the browser hides it, as for a redirect that is not followed */
  constructor(message: string, status: number, cause?: unknown) {
    super(message, { code: 'invalid-response', status: status || undefined, cause });
  }
}

export const isInvalidResponseError = errorGuard<InvalidResponseError>('InvalidResponseError');
