// Exports, robustness: a POST that is sent again is done once and gets its first answer.
import { randomUUID } from 'node:crypto';
import { entriesOf } from '../audited.js';
import { check, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf, listHeader, textOf, type Exchange } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';

const source = 'docs/contract/transport.md#幂等键';

function create(
  probe: Probe,
  key: string | undefined,
  { as = 'town', format = 'csv' }: { as?: string; format?: string } = {},
): Promise<Exchange> {
  return probe.send('POST', '/exports', {
    as,
    body: { collection: 'households', format, asOf: probe.profile.year },
    headers: key === undefined ? {} : { 'Idempotency-Key': key },
  });
}

export const idempotencyChecks: readonly Check[] = [
  check(
    {
      id: 'exports.idempotency.cors',
      layer: 'robustness',
      zh: '预检允许 POST 与请求头 Idempotency-Key、Content-Type、Authorization',
      en: 'The preflight lets a portal on another origin send an idempotency key',
      why: '预检不放行这个头，别的来源上的门户一次也导不出。',
      source: 'docs/contract/transport.md',
    },
    async (probe) => {
      const exchange = await probe.send('OPTIONS', '/exports', {
        headers: {
          Origin: probe.profile.origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization, content-type, idempotency-key',
        },
      });
      ensure([200, 204].includes(exchange.status), `预检应答 204，而是 ${exchange.status}`, exchange);
      ensure(listHeader(exchange, 'Access-Control-Allow-Methods').includes('post'), '应放行 POST', exchange);
      const allowed = listHeader(exchange, 'Access-Control-Allow-Headers');
      const missing = ['authorization', 'content-type', 'idempotency-key'].filter(
        (name) => !allowed.includes(name),
      );
      ensure(missing.length === 0, `Access-Control-Allow-Headers 缺少 ${few(missing)}`, exchange);
    },
  ),
  check(
    {
      id: 'exports.idempotency.missing',
      layer: 'robustness',
      zh: '会留下东西的 POST 没有 Idempotency-Key 答 400 idempotency-key-missing，写错的键答 400',
      en: 'A creating POST without an idempotency key is refused',
      why: '断网后再点一次，就多做一次。',
      source,
    },
    async (probe) => {
      expectProblem(await create(probe, undefined), 400, 'idempotency-key-missing');
      expectProblem(await create(probe, 'x'.repeat(300)), 400);
    },
  ),
  check(
    {
      id: 'exports.idempotency.replay',
      layer: 'robustness',
      zh: '同一个键、同样的正文再来：状态与正文和第一次相同，带 Idempotency-Replayed: true，没有再做一遍',
      en: 'The same key and body get the first answer again, marked as replayed, and nothing is done twice',
      why: '重试要安全，SDK 才敢重试。',
      source,
    },
    async (probe) => {
      const key = randomUUID();
      const first = await create(probe, key);
      ensure(first.status === 201, `第一次应答 201，而是 ${first.status}`, first);
      ensure(first.headers.get('Idempotency-Replayed') === null, '第一次不应带 Idempotency-Replayed', first);
      const again = await create(probe, key);
      ensure(
        again.status === first.status && textOf(again) === textOf(first),
        `再来应得到第一次的答复，而是 ${again.status}`,
        again,
      );
      ensure(again.headers.get('Idempotency-Replayed') === 'true', '应带 Idempotency-Replayed: true', again);
      const entries = await entriesOf(probe, jsonOf<{ id: string }>(first).id);
      ensure(entries.length === 1, `一次登记应有 1 条审计记录，而有 ${entries.length} 条`);
    },
  ),
  check(
    {
      id: 'exports.idempotency.reused',
      layer: 'robustness',
      zh: '同一个键用于另一个正文答 422 idempotency-key-reused；被拒绝的请求不用掉键',
      en: 'A key with another body is a 422, and a refused request does not use its key up',
      why: '键撞了而照给第一次的答复，用户以为做成了另一件事。',
      source,
    },
    async (probe) => {
      const key = randomUUID();
      expectProblem(await create(probe, key, { format: 'doc' }), 400, 'invalid-body');
      const first = await create(probe, key);
      ensure(first.status === 201, `被拒绝的请求用掉了键：${first.status}`, first);
      expectProblem(await create(probe, key, { format: 'ndjson' }), 422, 'idempotency-key-reused');
    },
  ),
  check(
    {
      id: 'exports.idempotency.own',
      layer: 'privacy',
      zh: '键属于调用者：别人用同一个键得到自己的答复，不是别人的',
      en: 'A key belongs to its caller',
      why: '猜中一个键，就拿到别人的导出。',
      source,
    },
    async (probe) => {
      const key = randomUUID();
      const own = await create(probe, key);
      const other = await create(probe, key, { as: 'neighbourTown' });
      ensure(
        own.status === 201 && other.status === 201,
        `都应答 201，而是 ${own.status}、${other.status}`,
        other,
      );
      ensure(
        jsonOf<{ id: string }>(own).id !== jsonOf<{ id: string }>(other).id,
        '两个账号用同一个键得到了同一个导出',
        other,
      );
    },
  ),
];
