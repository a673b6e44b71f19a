// Does what a POST asks for once: its effect and its answer are written together, and a repeated POST gets the answer.
import { createHmac } from 'node:crypto';
import { scopeKey, type Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import { tryLockClaim } from './advisory-locks.js';
import { commonRegion } from './audit.js';
import type { Db, Query } from './db.js';
import { DatabaseError } from './database-error.js';
import { openSealedText, sealText } from './sealed-text.js';

/** What a caller says about a POST that may be sent again. */
export interface Claim {
  /** The caller's own `Idempotency-Key`. */
  readonly key: string;
  /** The operation's id: the same key means nothing to another one. */
  readonly operation: string;
  /** Path and body: whoever sends others under the same key is refused. */
  readonly request: string;
}

export interface Outcome<T> {
  /** Plain JSON: it is kept as text. */
  readonly value: T;
  /** Whether it is the answer to keep; a refusal is not, so that the key stays free. */
  readonly keep: boolean;
}

export interface OnceOptions {
  readonly clock: () => Date;
  /** Seals the answers, 32 bytes. */
  readonly answerKey: Uint8Array;
}

export interface Once {
  /**
   * Runs `work` in a transaction of the viewer's scope, unless it was done within the last day.
   * @param mayStillSee asked before a kept answer is given again; false runs `work`, which then refuses
   * @throws HttpProblem `idempotency-key-in-use` while the same is being done, `idempotency-key-reused` for another request
   */
  run<T>(
    viewer: Viewer,
    claim: Claim,
    work: (query: Query) => Promise<Outcome<T>>,
    mayStillSee?: (query: Query) => Promise<boolean>,
  ): Promise<{ readonly value: T; readonly replayed: boolean }>;
  /** Removes what has expired, of every account. @returns how many answers */
  purge(): Promise<number>;
}

const lifetimeInMs = 24 * 3_600_000;
/** What another process may have done between our first look and our last write. */
const lostRaces: readonly (string | undefined)[] = ['23505', '40001'];

export function createOnce(db: Db, options: OnceOptions): Once {
  const running = new Set<string>();
  const attempt: Once['run'] = (viewer, claim, work, mayStillSee) =>
    db.read({ ...viewer, account: viewer.subject }, async (query) => {
      const kept = new KeptAnswer(query, viewer, claim, options);
      if (!(await kept.lock())) throw inUse();
      const answer = await kept.find();
      if (answer !== undefined && (!mayStillSee || (await mayStillSee(query))))
        return { value: JSON.parse(answer) as never, replayed: true };
      const { value, keep } = await work(query);
      if (keep) await kept.write(JSON.stringify(value));
      return { value, replayed: false };
    });
  return {
    run: async (viewer, claim, ...rest) => {
      const { id } = identify(viewer, claim, options.answerKey);
      if (running.has(id)) throw inUse();
      running.add(id);
      try {
        return await again(() => attempt(viewer, claim, ...rest));
      } finally {
        running.delete(id);
      }
    },
    purge: async () => {
      const now = options.clock().toISOString();
      const gone = await db.write((query) =>
        query('delete from idempotent_answer where expires_at <= $1 returning id', [now]),
      );
      return gone.length;
    },
  };
}

function inUse(): HttpProblem {
  return new HttpProblem('idempotency-key-in-use', { headers: { 'Retry-After': '1' } });
}

/** A transaction that lost a race has left nothing behind; the next one sees what the winner has written. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 2; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DatabaseError) || !lostRaces.includes(error.code) || left === 0) throw error;
    }
  }
}

interface Identity {
  readonly county: string;
  readonly id: string;
  readonly fingerprint: string;
}

/** Hashes under a key: neither the caller's key nor what was asked can be guessed from them. */
function identify(viewer: Viewer, { key, operation, request }: Claim, secret: Uint8Array): Identity {
  const hash = (parts: readonly string[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
  return {
    county: commonRegion(viewer.regions).slice(0, 6) || '000000',
    id: hash([viewer.subject, scopeKey(viewer), operation, key]),
    fingerprint: hash([request]),
  };
}

/** One row, seen from the transaction that would write it. */
class KeptAnswer {
  readonly #identity: Identity;
  readonly #now: Date;

  constructor(
    private readonly query: Query,
    private readonly viewer: Viewer,
    claim: Claim,
    private readonly options: OnceOptions,
  ) {
    this.#identity = identify(viewer, claim, options.answerKey);
    this.#now = options.clock();
  }

  /** The lock ends with the transaction, also with one whose process has died. */
  lock(): Promise<boolean> {
    return tryLockClaim(this.query, this.#identity.id);
  }

  /** @throws HttpProblem `idempotency-key-reused` */
  async find(): Promise<string | undefined> {
    const { county, id, fingerprint } = this.#identity;
    await this.query('delete from idempotent_answer where account = $1 and expires_at <= $2', [
      this.viewer.subject,
      this.#now.toISOString(),
    ]);
    const [row] = await this.query<{ fingerprint: string; answer: string }>(
      'select fingerprint, answer from idempotent_answer where county = $1 and id = $2',
      [county, id],
    );
    if (!row) return undefined;
    if (row.fingerprint !== fingerprint) throw new HttpProblem('idempotency-key-reused');
    return openSealedText(this.options.answerKey, row.answer, this.#place());
  }

  async write(answer: string): Promise<void> {
    const { county, id, fingerprint } = this.#identity;
    const expiresAt = new Date(this.#now.getTime() + lifetimeInMs);
    await this.query(
      `insert into idempotent_answer (county, id, account, fingerprint, answer, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[county, id, this.viewer.subject, fingerprint],
        ...[sealText(this.options.answerKey, answer, this.#place())],
        ...[this.#now.toISOString(), expiresAt.toISOString()],
      ],
    );
  }

  #place(): string {
    const { county, id, fingerprint } = this.#identity;
    return `${county} ${id} ${fingerprint}`;
  }
}
