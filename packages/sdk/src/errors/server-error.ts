// The server failed (5xx).
import { errorGuard, OneMapError } from './one-map-error.js';

/** 5xx: `requestId` helps its operators. */
export class ServerError extends OneMapError {
  override readonly name = 'ServerError';
}

export const isServerError = errorGuard<ServerError>('ServerError');
