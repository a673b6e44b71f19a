// What a driver throws, whichever it is, and the SQLSTATEs that the server tells apart.

/** An error of the database; `code` is the SQLSTATE where there is one. It never reaches a caller of the API. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

/** SQLSTATE of a query that was cancelled for its time. */
export const queryCanceled = '57014';
/** SQLSTATE of a database that has been shut down. */
export const databaseClosed = '57P01';
/** SQLSTATE of a connection that broke, or could not be made. */
export const connectionFailed = '08006';
/** SQLSTATE when no connection of the pool came free in time. */
export const tooManyConnections = '53300';
/** SQLSTATE of a statement that the login user may not run. */
export const notPermitted = '42501';

/** Whether the database cannot be reached now and may be later: closed, starting, full or cut off. */
export function isUnavailable(code: unknown): boolean {
  return typeof code === 'string' && (/^(08|57P0[123]$)/.test(code) || code === tooManyConnections);
}
