// Core, robustness: what a request meets before it reaches the data: the order of the tests, the parser, HEAD.
import { check, pages, type Check } from '../check.js';
import { expectProblem, expectRefusal } from '../expect-problem.js';
import { shortUrl } from '../http/exchange.js';
import { ensure } from '../outcome.js';

export const requestChecks: readonly Check[] = [
  check(
    {
      id: 'core.errors.order',
      layer: 'robustness',
      zh: '几处同时不对时，先看令牌，再看路径、方法、登录、参数',
      en: 'Where several things are wrong at once, the token comes first, then path, method, login and parameters',
      why: '次序不定，同一个错误的请求在测试与正式环境答的不同，联调的人要猜上半天。',
      source: pages.order,
      mandatory: false,
    },
    async (probe) => {
      const bad = { authorization: 'Bearer nonsense' };
      const unknown = { query: { colour: 'red' } };
      expectProblem(await probe.get('/no/such/path', bad), 401, 'invalid-token');
      expectProblem(await probe.send('DELETE', '/regions', bad), 401, 'invalid-token');
      expectProblem(await probe.send('DELETE', '/no/such/path'), 404, 'not-found');
      expectProblem(await probe.send('DELETE', '/households'), 405, 'method-not-allowed');
      expectProblem(await probe.get('/households', unknown), 401, 'authentication-required');
      const absent = '/regions/990000000000';
      expectProblem(await probe.get(absent, unknown), 400, 'unknown-parameter');
    },
  ),
  check(
    {
      id: 'core.errors.long-headers',
      layer: 'robustness',
      zh: '请求头过长时照常应答，或答问题详情，不是没有正文的 400、431',
      en: 'A request with headers beyond the limit is answered as usual or with a problem, never with a bare 431',
      why: '这样的拒绝出自网关或 HTTP 解析器，到不了业务代码，最容易漏掉。',
      source: pages.errors,
      mandatory: false,
    },
    async (probe) => {
      const exchange = await probe.get('/regions', {
        query: { limit: 1 },
        headers: { 'X-Padding': 'x'.repeat(40_000) },
      });
      if (exchange.status === 200) return;
      expectRefusal(exchange);
      expectProblem(exchange, exchange.status);
    },
  ),
  check(
    {
      id: 'core.head',
      layer: 'robustness',
      zh: 'HEAD 与 GET 的状态码、ETag 相同，没有正文',
      en: 'HEAD answers like GET, without a body',
      why: '下载工具与探活用 HEAD；答 405，有的客户端就当作没有这个地址。',
      source: 'RFC 9110 §9.3.2',
    },
    async (probe) => {
      const { county, householdInScope } = probe.profile;
      for (const [path, as] of [
        ['/', 'anonymous'],
        [`/regions/${county}`, 'anonymous'],
        ['/households?limit=1', 'town'],
        [`/households/${householdInScope}`, 'town'],
        ['/households?limit=1', 'anonymous'],
      ] as const) {
        const get = await probe.get(path, { as });
        const head = await probe.send('HEAD', path, { as });
        const both = { others: [get] };
        const what = `HEAD ${shortUrl(head)}`;
        ensure(
          head.status === get.status,
          `${what} 应与 GET 一样答 ${get.status}，而是 ${head.status}`,
          head,
          both,
        );
        ensure(head.bytes.length === 0, `${what} 不应有正文`, head);
        const [tag, own] = [get, head].map(({ headers }) => headers.get('ETag'));
        ensure(own === tag, `${what} 的 ETag 应为 ${tag}，而是 ${own ?? '没有'}`, head, both);
      }
    },
  ),
];
