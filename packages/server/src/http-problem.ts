// The one error that handlers and the store throw: a problem code of the contract with its details.
import type { Problem } from '@onemap/contract';
import type { ProblemCode } from '@onemap/contract/problems';

export type ProblemErrors = NonNullable<Problem['errors']>;

export interface ProblemDetails {
  /** One sentence for the person who reads the answer; never SQL, a stack or a personal value. */
  readonly detail?: string;
  readonly errors?: ProblemErrors;
  readonly headers?: Readonly<Record<string, string>>;
}

export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(details.detail ?? code);
  }
}

/** An `invalid-parameter` problem that names the parameter. */
export function invalidParameter(parameter: string, message: string): HttpProblem {
  return new HttpProblem('invalid-parameter', { errors: [{ parameter, message }] });
}

/** One place of the body and what is wrong with it. */
export function invalidBody(pointer: string, message: string): HttpProblem {
  return new HttpProblem('invalid-body', { errors: [{ pointer, message }] });
}
