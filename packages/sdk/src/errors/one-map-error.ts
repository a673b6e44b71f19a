// The base of all errors of the SDK; classes and guards know an error by its name, also one of a second copy of the SDK.
import type { Problem } from '@onemap/contract';

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
  /** The HTTP status; undefined when no answer arrived. */
  declare readonly status?: number;
  /** The problem code of the contract, `http-<status>` without one, or the SDK's own word for the failure. */
  declare readonly code: string;
  declare readonly problem?: Problem;
  /** What an operator needs to find the request in the server's log. */
  declare readonly requestId?: string;
  /** How long the server asks to wait. */
  declare readonly retryAfterInMs?: number;
  declare readonly cause?: unknown;
  /** Tells an error of another copy of the SDK, where `instanceof Error` is all that else holds. */
  readonly isOneMapError = true;

  /** @param name which failure it is: `NotFoundError`, `TimeoutError` …, `OneMapError` for a status without a name */
  constructor(name: string, message: string, details: ErrorDetails) {
    super(message);
    this.name = name;
    Object.assign(this, details);
  }

  /** Each wrong parameter, or the JSON pointer into the body, with what is wrong; mostly of a ValidationError. */
  get errors(): NonNullable<Problem['errors']> {
    return this.problem?.errors ?? [];
  }
}

/** An error of one meaning. */
export type NamedError<Name extends string> = OneMapError & { readonly name: Name };

export interface ErrorClass<Name extends string> {
  new (message: string, details: ErrorDetails): NamedError<Name>;
  [Symbol.hasInstance](value: unknown): value is NamedError<Name>;
}

/** Whether a value is an error of any copy of this SDK. */
export function isOneMapError(value: unknown): value is OneMapError {
  return (value as OneMapError | null | undefined)?.isOneMapError === true;
}

/** Makes the guard of one meaning. */
export function errorGuard<Name extends string>(name: Name): (value: unknown) => value is NamedError<Name> {
  return (value): value is NamedError<Name> => isOneMapError(value) && value.name === name;
}

/** Makes the class of one meaning; `instanceof` compares names, so that it also holds between two copies. */
export function errorClass<Name extends string>(name: Name): ErrorClass<Name> {
  const guard = errorGuard(name);
  const named = class extends OneMapError {
    constructor(message: string, details: ErrorDetails) {
      super(name, message, details);
    }

    static override [Symbol.hasInstance](value: unknown): boolean {
      return guard(value);
    }
  };
  return named as unknown as ErrorClass<Name>;
}
