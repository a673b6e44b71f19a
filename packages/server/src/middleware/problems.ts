// Turns whatever was thrown into problem details: the one place where an error becomes an answer.
import type { Context } from 'hono';
import type { Problem } from '@onemap/contract';
import { problemType } from '@onemap/contract/problems';
import { HttpProblem } from '../http-problem.js';
import type { Environment } from '../environment.js';
import { isUnavailable, queryCanceled } from '../store/database-error.js';
import { languageOf } from './language.js';

export interface ProblemOptions {
  readonly publicUrl: string;
  /** Told about faults of the server itself; nothing of them reaches the caller. */
  readonly onFault: (error: unknown, requestId: string) => void;
}

export function createProblemHandler({ publicUrl, onFault }: ProblemOptions) {
  return (error: unknown, c: Context<Environment>): Response => {
    const problem = asProblem(error);
    const requestId = c.get('requestId') ?? '';
    if (problem.code === 'internal') onFault(error, requestId);
    const language = languageOf(c);
    const { status, title } = problemType(problem.code);
    const body: Problem = {
      type: `${publicUrl}/problems/${problem.code}`,
      title: language === 'en' ? title.en : title.zh,
      status,
      code: problem.code,
      requestId,
      instance: c.req.path.slice(0, 1024),
      ...(problem.details.detail === undefined ? {} : { detail: problem.details.detail }),
      ...(problem.details.errors === undefined ? {} : { errors: [...problem.details.errors] }),
    };
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Content-Language': language,
        'Cache-Control': 'no-store',
        ...(problem.code === 'authentication-required' ? { 'WWW-Authenticate': 'Bearer' } : {}),
        ...problem.details.headers,
      },
    });
  };
}

function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === queryCanceled) return new HttpProblem('timeout');
  if (isUnavailable(code)) return new HttpProblem('unavailable', { headers: { 'Retry-After': '5' } });
  return new HttpProblem('internal');
}
