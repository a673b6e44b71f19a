// The base of all errors of the SDK, and the guards that also know an error of a second copy of the SDK.
import type { Problem } from '@onemap/contract';

const brand = Symbol.for('onemap.sdk.error');

export interface ErrorDetails {
  readonly status?: number;
  readonly code: string;
  readonly problem?: Problem;
  readonly requestId?: string;
  readonly retryAfterInMs?: number;
  readonly cause?: unknown;
}

/** A call that failed. It never holds a token, nor the request that carried one. */
export class OneMapError extends Error {
  override readonly name: string = 'OneMapError';
  /** The HTTP status; undefined when no answer arrived. */
  readonly status: number | undefined;
  /** The problem code of the contract, `http-<status>` without one, or the SDK's own word for the failure. */
  readonly code: string;
  readonly problem: Problem | undefined;
  /** What an operator needs to find the request in the server's log. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait. */
  readonly retryAfterInMs: number | undefined;
  override readonly cause: unknown;

  constructor(message: string, details: ErrorDetails) {
    super(message);
    this.status = details.status;
    this.code = details.code;
    this.problem = details.problem;
    this.requestId = details.requestId ?? details.problem?.requestId;
    this.retryAfterInMs = details.retryAfterInMs;
    this.cause = details.cause;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a value is an error of any copy of this SDK. */
export function isOneMapError(value: unknown): value is OneMapError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** Makes the guard of one class; it compares names, as `instanceof` fails between two copies. */
export function errorGuard<E extends OneMapError>(name: string): (value: unknown) => value is E {
  return (value): value is E => isOneMapError(value) && value.name === name;
}
