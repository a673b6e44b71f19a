// Whether the process should be sent requests now: not while it ends, and not while its database does not answer.
import type { Db } from '../store/db.js';
import { withDeadline } from '../store/deadline.js';

export type Readiness = 'ready' | 'draining' | 'database';

export interface ReadinessOptions {
  readonly db: Pick<Db, 'read'>;
  readonly isDraining: () => boolean;
  /** How long the database may take; default 2,000. */
  readonly deadlineInMs?: number;
  /** How long an answer of the database counts; default 1,000. Many probes are then one question. */
  readonly keptForInMs?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

export function createReadiness(options: ReadinessOptions): () => Promise<Readiness> {
  const { db, isDraining, deadlineInMs = 2_000, keptForInMs = 1_000, now } = options;
  let asked: { readonly at: number; readonly answers: Promise<boolean> } | undefined;
  const askDatabase = (): Promise<boolean> => {
    if (!asked || now() - asked.at >= keptForInMs) {
      const answers = withDeadline(
        db.read({ prefixes: [] }, (query) => query('select 1')),
        deadlineInMs,
      ).then(
        () => true,
        () => false,
      );
      asked = { at: now(), answers };
    }
    return asked.answers;
  };
  return async () => {
    if (isDraining()) return 'draining';
    return (await askDatabase()) ? 'ready' : 'database';
  };
}
