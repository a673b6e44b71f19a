// The thing does not exist or lies outside the caller's scope (404).
import { errorGuard, OneMapError } from './one-map-error.js';

/** 404: absent, or outside the caller's data scope; the two look alike on purpose. */
export class NotFoundError extends OneMapError {
  override readonly name = 'NotFoundError';
}

export const isNotFoundError = errorGuard<NotFoundError>('NotFoundError');
