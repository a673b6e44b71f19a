// Expects a refusal as the contract wants it: a problem answer with its status and its stable code.
import type { Problem } from '@onemap/contract';
import { jsonOf, mediaTypeOf, shortUrl, type Exchange } from './http/exchange.js';
import { ensure } from './outcome.js';

/**
 * @param codes one of these; empty for any
 * @throws CheckFailure with what was expected and what came
 */
export function expectProblem(
  exchange: Exchange,
  status: number | readonly number[],
  ...codes: string[]
): Problem {
  const statuses = [status].flat();
  const what = `${exchange.request.method} ${shortUrl(exchange)}`;
  ensure(
    statuses.includes(exchange.status),
    `${what} 应答 ${statuses.join(' 或 ')}${codes.length > 0 ? ` ${codes.join(' 或 ')}` : ''}，而是 ${exchange.status}`,
    exchange,
  );
  ensure(
    mediaTypeOf(exchange) === 'application/problem+json',
    `${what} 的错误应为 application/problem+json，而是 ${mediaTypeOf(exchange) || '没有 Content-Type'}`,
    exchange,
    { root: 'problemType' },
  );
  const problem = jsonOf<Problem>(exchange);
  ensure(
    codes.length === 0 || codes.includes(problem.code),
    `${what} 的 code 应为 ${codes.join(' 或 ')}，而是 ${JSON.stringify(problem.code)}`,
    exchange,
  );
  return problem;
}

/** @throws CheckFailure unless the answer is a refusal of any kind */
export function expectRefusal(exchange: Exchange): void {
  const { request, status } = exchange;
  const refused = status >= 400 && status < 500;
  ensure(refused, `${request.method} ${shortUrl(exchange)} 应拒绝(4xx)，而是 ${status}`, exchange);
}
