// The thing changed since it was read (412).
import { errorGuard, OneMapError } from './one-map-error.js';

/** 412: someone else was faster; read again before writing. */
export class PreconditionFailedError extends OneMapError {
  override readonly name = 'PreconditionFailedError';
}

export const isPreconditionFailedError = errorGuard<PreconditionFailedError>('PreconditionFailedError');
