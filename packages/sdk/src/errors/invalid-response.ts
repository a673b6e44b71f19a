// Makes the error of an answer that is not what the contract says.
import { OneMapError } from './one-map-error.js';

/** @param status 0 where the browser hides it, as for a redirect that is not followed */
export function invalidResponse(message: string, status: number, cause?: unknown): OneMapError {
  const details = { code: 'invalid-response', status: status || undefined, cause };
  return new OneMapError('InvalidResponseError', message, details);
}
