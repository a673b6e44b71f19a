// No answer arrived: the network, the name, a certificate or a cross-origin rule stood in the way.
import { errorGuard, OneMapError } from './one-map-error.js';

/** A browser does not tell the reasons apart; `cause` is what `fetch` threw. */
export class ConnectionError extends OneMapError {
  override readonly name = 'ConnectionError';

  constructor(cause: unknown) {
    super('The server cannot be reached', { code: 'connection', cause });
  }
}

export const isConnectionError = errorGuard<ConnectionError>('ConnectionError');
