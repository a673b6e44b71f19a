// Measures the transactions of a database: how long each waited for its turn, and how long it took then.
import type { Db, Query } from './db.js';

export type TransactionKind = 'read' | 'write';

export interface TransactionMeter {
  /** Told once a transaction has ended, in seconds. A transaction that never got its turn has only waited. */
  ended(transaction: {
    readonly kind: TransactionKind;
    readonly waitInSeconds: number;
    readonly workInSeconds: number;
    readonly failed: boolean;
  }): void;
}

/** @param now milliseconds of a clock that never goes back */
export function measureDb(db: Db, meter: TransactionMeter, now: () => number): Db {
  const measure = async <T>(
    kind: TransactionKind,
    work: (query: Query) => Promise<T>,
    run: (work: (query: Query) => Promise<T>) => Promise<T>,
  ): Promise<T> => {
    const askedAt = now();
    let begunAt: number | undefined;
    const tell = (failed: boolean): void => {
      const endedAt = now();
      const waitInSeconds = ((begunAt ?? endedAt) - askedAt) / 1000;
      meter.ended({ kind, waitInSeconds, workInSeconds: (endedAt - (begunAt ?? endedAt)) / 1000, failed });
    };
    try {
      const result = await run((query) => {
        begunAt = now();
        return work(query);
      });
      tell(false);
      return result;
    } catch (error) {
      tell(true);
      throw error;
    }
  };
  return {
    read: (scope, work) => measure('read', work, (measured) => db.read(scope, measured)),
    write: (work) => measure('write', work, (measured) => db.write(measured)),
    close: () => db.close(),
  };
}
