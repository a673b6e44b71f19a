// Requests that leave an entry in the audit log, each with a key of its own, and the log as its readers see it.
import { randomUUID } from 'node:crypto';
import type { AuditEntry, Export } from '@onemap/contract';
import { jsonOf, type Exchange } from './http/exchange.js';
import { ensure } from './outcome.js';
import type { Ask, Probe } from './probe.js';
import { readWholeList } from './read-list.js';

/** POST with an idempotency key, as every creating request needs one. */
export function post(probe: Probe, path: string, ask: Ask): Promise<Exchange> {
  return probe.send('POST', path, {
    ...ask,
    headers: { 'Idempotency-Key': randomUUID(), ...ask.headers },
  });
}

/** Why these accounts look at something: stands in the log, and holds nothing personal. */
export const reason = '一致性检查，核对掩码';

export function reveal(
  probe: Probe,
  as: string,
  household: string,
  fields: readonly string[],
): Promise<Exchange> {
  return post(probe, `/households/${household}/reveals`, { as, body: { fields, reason } });
}

/** @throws CheckFailure unless it is answered 201 */
export async function createExport(
  probe: Probe,
  as: string,
  body: Readonly<Record<string, unknown>>,
): Promise<{ made: Export; exchange: Exchange; content: string }> {
  const exchange = await post(probe, '/exports', { as, body });
  ensure(exchange.status === 201, `POST /exports 应答 201，而是 ${exchange.status}`, exchange);
  const made = jsonOf<Export>(exchange);
  const content = made.links.find(({ rel }) => rel === 'enclosure')?.href ?? '';
  ensure(content.startsWith(`${probe.world.base}/`), '导出应有 rel="enclosure" 的绝对链接', exchange);
  return { made, exchange, content };
}

/** The entries about one object, newest first, as the administrator sees them. */
export async function entriesOf(
  probe: Probe,
  objectId: string,
  query: Ask['query'] = {},
): Promise<AuditEntry[]> {
  const list = await readWholeList<AuditEntry>(probe, '/audit-logs', {
    as: 'administrator',
    query: { objectId, limit: 1000, ...query },
  });
  return list.items;
}
