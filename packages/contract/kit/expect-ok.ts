// Expects a 200 answer, and names the request that did not get one.
import { shortUrl, type Exchange } from './http/exchange.js';
import { ensure } from './outcome.js';

/** @throws CheckFailure for another status */
export function expectOk(exchange: Exchange): Exchange {
  const { request, status } = exchange;
  const { method, persona } = request;
  const who = persona === 'anonymous' ? '匿名' : persona;
  ensure(status === 200, `${method} ${shortUrl(exchange)}(${who})应答 200，而是 ${status}`, exchange);
  return exchange;
}
