// Locks that several servers on one database take so that some work is done by one of them at a time.
import type { Query } from './db.js';

/** The first number is ours alone among those who share the database, the second names the work. */
const ours = 0x6f6e6d61;
const works = { migrations: 1, register: 2 } as const;

/** Waits for its turn; the lock ends with the transaction. */
async function take(query: Query, work: keyof typeof works): Promise<void> {
  await query(`select pg_advisory_xact_lock(${ours}, ${works[work]})`);
}

/** Two servers that start together: the second finds the migrations applied. */
export const lockMigrations = (query: Query): Promise<void> => take(query, 'migrations');

/** Whoever loads registers or computes statistics from all of them: each sees what the one before has left. */
export const lockRegister = (query: Query): Promise<void> => take(query, 'register');
