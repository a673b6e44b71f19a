// Locks that several servers on one database take so that some work is done by one of them at a time.
import type { Query } from './db.js';

/** The first number is ours alone among those who share the database, the second names the work. */
const ours = 0x6f6e6d61;
const works = { migrations: 1, register: 2 } as const;

/** The first number of the locks on what callers claim to do once. */
const claims = 0x6f6e6d62;

/** Waits for its turn; the lock ends with the transaction. */
async function take(query: Query, work: keyof typeof works): Promise<void> {
  await query(`select pg_advisory_xact_lock(${ours}, ${works[work]})`);
}

/** Two servers that start together: the second finds the migrations applied. */
export const lockMigrations = (query: Query): Promise<void> => take(query, 'migrations');

/** Whoever loads registers or computes statistics from all of them: each sees what the one before has left. */
export const lockRegister = (query: Query): Promise<void> => take(query, 'register');

/**
 * False when another transaction has the same claim; the lock ends with the transaction.
 * @param id base64url; two claims of a thousand million may meet, and one of them is then told to come again
 */
export async function tryLockClaim(query: Query, id: string): Promise<boolean> {
  const number = Buffer.from(id, 'base64url').readInt32BE(0);
  const [row] = await query<{ locked: boolean }>(
    'select pg_try_advisory_xact_lock($1::int, $2::int) as locked',
    [claims, number],
  );
  return row?.locked === true;
}
