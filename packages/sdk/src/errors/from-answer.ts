// Turns an answer that is no success into the error of its meaning.
import type { Problem } from '@onemap/contract';
import { type Answer, textOf } from '../answer.js';
import { retryAfterInMs } from '../retry.js';
import { invalidResponse } from './invalid-response.js';
import { OneMapError } from './one-map-error.js';

const meanings: Record<number, string> = {
  400: 'Validation',
  401: 'Authentication',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  412: 'PreconditionFailed',
  422: 'Validation',
  429: 'RateLimit',
};

/**
 * @param secrets what must not appear in the error even if the server echoes it
 * @param nowInMs the present, for a Retry-After that is a date
 */
export function errorFromAnswer(answer: Answer, secrets: readonly string[], nowInMs: number): OneMapError {
  const { status, headers } = answer;
  if (status < 400) return invalidResponse('Redirected: log in or check baseUrl', status);
  const problem = problemIn(answer, secrets);
  const { title = `HTTP ${status}`, detail = title, code = `http-${status}` } = problem ?? {};
  const meaning = meanings[status] ?? (status >= 500 ? 'Server' : 'OneMap');
  return new OneMapError(`${meaning}Error`, detail, {
    status,
    code,
    problem,
    requestId: problem?.requestId ?? headers.get('x-request-id') ?? undefined,
    retryAfterInMs: retryAfterInMs(headers.get('retry-after'), nowInMs),
  });
}

function problemIn(answer: Answer, secrets: readonly string[]): Problem | undefined {
  try {
    const body = JSON.parse(textOf(answer), (_key, value: unknown) =>
      typeof value === 'string'
        ? secrets.reduce((text, secret) => text.split(secret).join('***'), value)
        : value,
    ) as Problem;
    const { title, code = '' } = body;
    return typeof title === 'string' && typeof code === 'string' ? body : undefined;
  } catch {
    return undefined;
  }
}
