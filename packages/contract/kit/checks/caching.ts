// Core: strong entity tags with 304, Vary, and what a portal on another origin needs (CORS).
import { check, pages, type Check } from '../check.js';
import { listHeader, type Exchange } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';

function tagged(probe: Probe): { path: string; as: string }[] {
  const { county, town, householdInScope } = probe.profile;
  return [
    { path: `/regions/${county}`, as: 'anonymous' },
    { path: `/regions/${county}/children`, as: 'anonymous' },
    { path: `/households?region=${town}&limit=2`, as: 'town' },
    { path: `/households/${householdInScope}`, as: 'town' },
  ];
}

const exposed = ['etag', 'link', 'retry-after', 'content-crs', 'location'];

export const cachingChecks: readonly Check[] = [
  check(
    {
      id: 'core.etag.strong',
      layer: 'semantic',
      zh: '读取的答复带强 ETag；内容不同则标签不同，内容不变则标签不变',
      en: 'Reading answers carry strong entity tags that change with the content only',
      why: '县城的网速慢，标签使没有变化的数据不必再传。',
      source: 'RFC 9110 §8.8.3',
    },
    async (probe) => {
      const tags = new Set<string>();
      for (const { path, as } of tagged(probe)) {
        const exchange = await probe.get(path, { as });
        const tag = exchange.headers.get('ETag') ?? '';
        ensure(/^"[^"]+"$/.test(tag), `${path} 应有强 ETag，而是 ${tag || '没有'}`, exchange);
        ensure(!tags.has(tag), `${path} 的 ETag 与另一资源的相同`, exchange);
        tags.add(tag);
        const again = await probe.get(path, { as });
        ensure(again.headers.get('ETag') === tag, `${path} 两次读取的 ETag 不同`, again);
      }
    },
  ),
  check(
    {
      id: 'core.etag.not-modified',
      layer: 'semantic',
      zh: '带上 If-None-Match，未变则答 304，没有正文，仍带 ETag；列出多个、写成 W/ 也可',
      en: 'If-None-Match with the current tag is answered 304 without a body',
      why: '不答 304，缓存就没有用。',
      source: 'RFC 9110 §13.1.2',
    },
    async (probe) => {
      for (const { path, as } of tagged(probe)) {
        const tag = (await probe.get(path, { as })).headers.get('ETag') ?? '""';
        for (const header of [tag, `"other", ${tag}`, `W/${tag}`]) {
          const exchange = await probe.get(path, { as, headers: { 'If-None-Match': header } });
          ensure(
            exchange.status === 304,
            `${path} 带 If-None-Match: ${header} 应答 304，而是 ${exchange.status}`,
            exchange,
          );
          ensure(exchange.bytes.length === 0, '304 不应有正文', exchange);
          ensure(exchange.headers.get('ETag') === tag, '304 应带同一 ETag', exchange);
        }
      }
    },
  ),
  check(
    {
      id: 'core.etag.stale',
      layer: 'semantic',
      zh: '过时的、编造的标签不会得到 304',
      en: 'A stale or invented tag never matches',
      why: '误答 304，用户看到的就一直是旧数。',
      source: 'RFC 9110 §13.1.2',
    },
    async (probe) => {
      for (const { path, as } of tagged(probe))
        for (const header of ['"stale"', '"0"', 'stale', '""']) {
          const exchange = await probe.get(path, { as, headers: { 'If-None-Match': header } });
          ensure(
            exchange.status === 200,
            `${path} 带 If-None-Match: ${header} 应答 200，而是 ${exchange.status}`,
            exchange,
          );
        }
    },
  ),
  check(
    {
      id: 'core.vary',
      layer: 'static',
      zh: '答复带 Vary: Authorization, Accept, Accept-Encoding',
      en: 'Answers vary by Authorization, Accept and Accept-Encoding',
      why: '少了 Authorization，共用的缓存会把县长的答复给访客。',
      source: 'RFC 9110 §12.5.5',
    },
    async (probe) => {
      for (const { path, as } of tagged(probe)) {
        const exchange = await probe.get(path, { as });
        const vary = listHeader(exchange, 'Vary');
        const missing = ['authorization', 'accept', 'accept-encoding'].filter((name) => !vary.includes(name));
        ensure(missing.length === 0, `${path} 的 Vary 缺少 ${few(missing)}`, exchange);
      }
    },
  ),
  check(
    {
      id: 'core.cache.private',
      layer: 'privacy',
      zh: '带令牌的答复不允许共用缓存保存（Cache-Control 含 private 或 no-store）',
      en: 'Answers to a token may not be kept by shared caches',
      why: '代理服务器缓存了户的清单，谁都能读。',
      source: 'RFC 9111 §3.5',
    },
    async (probe) => {
      for (const { path, as } of tagged(probe).filter((each) => each.as !== 'anonymous')) {
        const exchange = await probe.get(path, { as });
        const control = listHeader(exchange, 'Cache-Control');
        ensure(
          control.includes('private') || control.includes('no-store'),
          `${path} 的 Cache-Control 应含 private 或 no-store`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'core.cors.preflight',
      layer: 'robustness',
      zh: '对放行的门户来源，预检(OPTIONS)不需登录，允许 GET、POST 与 Authorization、Content-Type、If-None-Match',
      en: 'The preflight of an allowed origin passes without a login',
      why: '预检带不了令牌；要求登录，浏览器里的门户就全部失败。',
      source: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
    },
    async (probe) => {
      for (const path of ['/regions', '/households', `/households/${probe.profile.householdInScope}`]) {
        const exchange = await preflight(probe, path, 'authorization, content-type, if-none-match');
        ensure(
          exchange.status === 200 || exchange.status === 204,
          `预检应答 204，而是 ${exchange.status}`,
          exchange,
        );
        ensureAllowed(probe, exchange);
        const methods = listHeader(exchange, 'Access-Control-Allow-Methods');
        ensure(
          ['get', 'post'].every((name) => methods.includes(name)),
          `Access-Control-Allow-Methods 应含 GET、POST：${methods.join()}`,
          exchange,
        );
        const headers = listHeader(exchange, 'Access-Control-Allow-Headers');
        const missing = ['authorization', 'content-type', 'if-none-match'].filter(
          (name) => !headers.includes(name),
        );
        ensure(missing.length === 0, `Access-Control-Allow-Headers 缺少 ${few(missing)}`, exchange);
      }
    },
  ),
  check(
    {
      id: 'core.cors.expose',
      layer: 'robustness',
      zh: '答复与错误都放行该来源，并露出 ETag、Link、Retry-After、Content-Crs、Location',
      en: 'Answers and errors are readable by the origin, with the headers that a portal needs',
      why: '读不到 ETag 就不能缓存，错误不放行就只剩「网络错误」。',
      source: pages.caching,
    },
    async (probe) => {
      const { origin, town } = probe.profile;
      const headers = { Origin: origin };
      const answers = [
        await probe.get('/regions', { query: { limit: 1 }, headers }),
        await probe.get('/households', { as: 'town', query: { region: town, limit: 1 }, headers }),
        await probe.get('/households', { headers }),
        await probe.get('/regions', { query: { limit: 0 }, headers }),
        await probe.get('/no/such/path', { headers }),
      ];
      for (const exchange of answers) {
        ensureAllowed(probe, exchange);
        const names = listHeader(exchange, 'Access-Control-Expose-Headers');
        const missing = exposed.filter((name) => !names.includes(name));
        ensure(missing.length === 0, `Access-Control-Expose-Headers 缺少 ${few(missing)}`, exchange);
      }
    },
  ),
  check(
    {
      id: 'core.cors.stranger',
      layer: 'robustness',
      zh: '名单以外的来源不放行；放行名单时 Vary 含 Origin;* 与凭据不同时出现',
      en: 'Origins outside the allow-list are not let in',
      why: '照抄来源等于没有名单，别人的网页可以用登录者的身份读数据。',
      source: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
    },
    async (probe) => {
      const exchange = await probe.get('/regions', {
        query: { limit: 1 },
        headers: { Origin: 'https://stranger.invalid' },
      });
      const allowed = exchange.headers.get('Access-Control-Allow-Origin');
      ensure(
        allowed === null || allowed === '*' || allowed !== 'https://stranger.invalid',
        '名单以外的来源被放行了',
        exchange,
      );
      const credentials = exchange.headers.get('Access-Control-Allow-Credentials') === 'true';
      ensure(
        !(credentials && allowed === '*'),
        '* 与 Access-Control-Allow-Credentials 不能同时出现',
        exchange,
      );
      if (allowed !== '*')
        ensure(listHeader(exchange, 'Vary').includes('origin'), 'Vary 应含 Origin', exchange);
    },
  ),
];

function preflight(probe: Probe, path: string, headers: string): Promise<Exchange> {
  return probe.send('OPTIONS', path, {
    headers: {
      Origin: probe.profile.origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': headers,
    },
  });
}

function ensureAllowed({ profile }: Probe, exchange: Exchange): void {
  const allowed = exchange.headers.get('Access-Control-Allow-Origin');
  ensure(
    allowed === profile.origin || allowed === '*',
    `Access-Control-Allow-Origin 应为 ${profile.origin}，而是 ${allowed ?? '没有'}(${exchange.request.method}，状态 ${exchange.status})`,
    exchange,
  );
}
