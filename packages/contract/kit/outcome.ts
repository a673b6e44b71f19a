// How a check ends early: with a broken requirement, or with a reason why it cannot be told.
import type { Exchange } from './http/exchange.js';

/** What breaks many checks at once, so that a report can name it first. */
export type RootCause = 'problemType' | 'login' | 'links' | 'profile';

export interface Evidence {
  /** The other side of a comparison, shown beside the first exchange. */
  readonly others?: readonly Exchange[];
  readonly root?: RootCause;
}

/** The backend breaks the requirement. The message is for its developers, in Chinese, and names what was expected. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  constructor(
    message: string,
    /** The request and answer that show it; the last ones of the check where none is named. */
    readonly exchange?: Exchange,
    readonly evidence: Evidence = {},
  ) {
    super(message);
  }
}

/** The check could not be carried out, for want of a fact in the profile or of data. */
export class CheckSkipped extends Error {
  override readonly name = 'CheckSkipped';
}

/** @throws CheckFailure always */
export function fail(message: string, exchange?: Exchange, evidence?: Evidence): never {
  throw new CheckFailure(message, exchange, evidence);
}

/** @throws CheckFailure unless the condition holds */
export function ensure(
  condition: unknown,
  message: string,
  exchange?: Exchange,
  evidence?: Evidence,
): asserts condition {
  if (!condition) fail(message, exchange, evidence);
}

/** @throws CheckSkipped always */
export function skip(reason: string): never {
  throw new CheckSkipped(reason);
}

/** A list short enough for a sentence: at most five entries. */
export function few(values: readonly unknown[]): string {
  const shown = values.slice(0, 5).map((value) => String(value));
  return values.length > 5 ? `${shown.join('、')} 等 ${values.length} 个` : shown.join('、');
}
