// Turns an answer that is no success into the error of its meaning.
import type { Problem } from '@onemap/contract';
import type { Answer } from '../answer.js';
import { textOf } from '../answer.js';
import { retryAfterInMs } from '../retry.js';
import { AuthenticationError } from './authentication-error.js';
import { ConflictError } from './conflict-error.js';
import { ForbiddenError } from './forbidden-error.js';
import { InvalidResponseError } from './invalid-response-error.js';
import { NotFoundError } from './not-found-error.js';
import { type ErrorDetails, OneMapError } from './one-map-error.js';
import { PreconditionFailedError } from './precondition-failed-error.js';
import { RateLimitError } from './rate-limit-error.js';
import { ServerError } from './server-error.js';
import { ValidationError } from './validation-error.js';

const classes: Record<number, new (message: string, details: ErrorDetails) => OneMapError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  422: ValidationError,
  429: RateLimitError,
};

/**
 * @param secrets what must not appear in the error even if the server echoes it
 * @param nowInMs the present, for a Retry-After that is a date
 */
export function errorFromAnswer(answer: Answer, secrets: readonly string[], nowInMs: number): OneMapError {
  const { status } = answer;
  if (status < 400)
    return new InvalidResponseError('The server redirects: a login page, or a wrong base URL', status);
  const problem = problemIn(answer, secrets);
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : OneMapError);
  return new ErrorClass(problem?.detail ?? problem?.title ?? `HTTP ${status}`, {
    status,
    code: problem?.code ?? `http-${status}`,
    problem,
    requestId: problem?.requestId ?? answer.headers.get('x-request-id') ?? undefined,
    retryAfterInMs: retryAfterInMs(answer.headers.get('retry-after'), nowInMs),
  });
}

function problemIn(answer: Answer, secrets: readonly string[]): Problem | undefined {
  try {
    const body: unknown = JSON.parse(textOf(answer), (_key, value: unknown) =>
      typeof value === 'string' ? redact(value, secrets) : value,
    );
    return isProblem(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null || !('title' in body)) return false;
  return typeof body.title === 'string' && (!('code' in body) || typeof body.code === 'string');
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.split(secret).join('***'), text);
}
