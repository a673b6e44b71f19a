// The call took longer than its limit.
import { errorGuard, OneMapError } from './one-map-error.js';

/** The limit covers the whole call: its attempts, and the waits between them. */
export class TimeoutError extends OneMapError {
  override readonly name = 'TimeoutError';

  constructor(timeoutInMs: number) {
    super(`No answer within ${timeoutInMs} ms`, { code: 'timeout' });
  }
}

export const isTimeoutError = errorGuard<TimeoutError>('TimeoutError');
