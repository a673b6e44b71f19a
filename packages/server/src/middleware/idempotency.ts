// The Idempotency-Key of a POST that creates: it must be there, and be what the contract says a key is.
import type { Context } from 'hono';
import type { Environment } from '../environment.js';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import type { Claim } from '../store/idempotency.js';
import { operations } from './contract-checks.js';

const header = 'Idempotency-Key';

/**
 * Call it before the body is read: without a key nothing is looked at.
 * @returns makes the claim once the body is known
 * @throws HttpProblem `idempotency-key-missing`, `invalid-parameter`
 */
export function requireKey(c: Context<Environment>, operation: string): (body: unknown) => Claim {
  const described = operations.get(operation)?.parameters.find(({ name }) => name === header);
  if (!described) throw new RangeError(`operationId: ${operation} takes no ${header} in the contract`);
  const key = c.req.header(header);
  if (key === undefined || key === '') throw new HttpProblem('idempotency-key-missing');
  if (!described.validate(key)) throw invalidParameter(header, '1 至 255 个可见的 ASCII 字符');
  return (body) => ({ key, operation, request: `${c.req.path}\n${JSON.stringify(body)}` });
}

/** Says on the answer whether it was given before. */
export function tellReplay(c: Context<Environment>, replayed: boolean): void {
  if (replayed) c.header('Idempotency-Replayed', 'true');
}
