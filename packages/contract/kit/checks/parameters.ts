// Core, robustness: parameters that are unknown, out of range, repeated, huge or hostile are refused, never ignored.
import type { Page } from '../read-list.js';
import { check, pages, type Check } from '../check.js';
import { expectOk } from '../expect-ok.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf, type Exchange } from '../http/exchange.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';

function households(probe: Probe, query: Record<string, string | number>): Promise<Exchange> {
  return probe.get('/households', { as: 'town', query: { region: probe.profile.town, ...query } });
}

async function refuseEach(probe: Probe, name: string, values: readonly string[]): Promise<void> {
  for (const value of values)
    expectProblem(await households(probe, { [name]: value }), 400, 'invalid-parameter');
}

export const parameterChecks: readonly Check[] = [
  check(
    {
      id: 'core.params.unknown',
      layer: 'robustness',
      zh: '未知的查询参数答 400 unknown-parameter，不可忽略；参数名区分大小写',
      en: 'An unknown query parameter is refused',
      why: '把 mainCause 误写成 maincause，忽略它就等于答了全部的户。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/query-param-unknown',
    },
    async (probe) => {
      const { county, householdInScope } = probe.profile;
      for (const path of [
        '/',
        '/conformance',
        '/regions',
        `/regions/${county}`,
        `/regions/${county}/children`,
        '/me',
        '/healthz',
        '/api',
        '/problems/invalid-parameter',
      ])
        expectProblem(await probe.get(path, { query: { colour: 'red' } }), 400, 'unknown-parameter');
      for (const name of ['maincause', 'Limit', '__proto__', 'constructor'])
        expectProblem(await households(probe, { [name]: '1' }), 400, 'unknown-parameter');
      expectProblem(
        await probe.get(`/households/${householdInScope}`, { as: 'town', query: { colour: 'red' } }),
        400,
        'unknown-parameter',
      );
    },
  ),
  check(
    {
      id: 'core.params.limit',
      layer: 'robustness',
      zh: 'limit 不是正整数则答 400 invalid-parameter:0、-1、1e9、abc、1.5、unlimited、空',
      en: 'A limit that is no positive integer is refused',
      why: 'limit=0 或 unlimited 被当作「全部」，会拖垮数据库。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/fc-limit-definition',
    },
    (probe) =>
      refuseEach(probe, 'limit', ['0', '-1', '1e9', 'abc', '1.5', 'unlimited', '', ' 1', '0x10', 'NaN']),
  ),
  check(
    {
      id: 'core.params.limit-clamp',
      layer: 'robustness',
      zh: 'limit 大于 1000 时按 1000 答 200，每页不多于 1000；缺省 100，不少给',
      en: 'A limit above the maximum is clamped, not refused; the default is 100',
      why: 'GDAL 会请求很大的 limit；拒绝它，图层就打不开。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/fc-limit-response-1',
    },
    async (probe) => {
      for (const [limit, most] of [
        ['1000000000', 1000],
        ['1001', 1000],
        [undefined, 100],
      ] as const)
        for (const [path, as] of [
          ['/households', 'county'],
          ['/regions', 'anonymous'],
        ] as const) {
          const exchange = expectOk(await probe.get(path, { as, query: { limit } }));
          const { items, numberMatched } = jsonOf<Page<unknown>>(exchange);
          const wanted = Math.min(most, numberMatched);
          ensure(
            items.length === wanted,
            `${path} 的 limit=${limit ?? '缺省'}，共 ${numberMatched} 个，第一页应有 ${wanted} 个，而有 ${items.length} 个`,
            exchange,
          );
        }
    },
  ),
  check(
    {
      id: 'core.params.bbox',
      layer: 'robustness',
      zh: 'bbox 须为 4 个或 6 个数，南不大于北；5 个、3 个、NaN、文字、越界都答 400',
      en: 'A box has four or six numbers with south below north; everything else is refused',
      why: '写错的矩形若被忽略，就答了全部的户。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/fc-bbox-response',
    },
    (probe) =>
      refuseEach(probe, 'bbox', [
        '105,35,106,34',
        '1,2,3',
        '1,2,3,4,5',
        '1,2,3,NaN',
        'a,b,c,d',
        '1,2,3,4,5,6,7',
        '',
        '1,2,,4',
        '181,0,182,1',
        '0,-91,1,0',
        '1e999,0,1,1',
      ]),
  ),
  check(
    {
      id: 'core.params.values',
      layer: 'robustness',
      zh: '取值表以外的值、格式不对的编码与年份答 400 invalid-parameter',
      en: 'Values outside the code lists, malformed codes and years are refused',
      why: '查不到任何一户，与写错了值，用户分不清。',
      source: pages.openapi,
    },
    async (probe) => {
      await refuseEach(probe, 'status', ['gone', 'exited,gone', 'EXITED']);
      await refuseEach(probe, 'mainCause', ['因病', "illness' or '1'='1"]);
      await refuseEach(probe, 'as-of', ['20x6', '2016.5', '-1', '99999']);
      for (const region of ['62052', '../../etc/passwd', '620523 ', '６２０５２３'])
        expectProblem(
          await probe.get('/households', { as: 'town', query: { region } }),
          400,
          'invalid-parameter',
        );
      for (const query of [{ level: 'township' }, { parent: 'x' }, { q: '' }, { q: '长'.repeat(65) }])
        expectProblem(await probe.get('/regions', { query }), 400, 'invalid-parameter');
    },
  ),
  check(
    {
      id: 'core.params.named',
      layer: 'robustness',
      zh: '400 的 errors 指出是哪个参数不对，路径里的也指出',
      en: 'A refusal names the parameter',
      why: '一次请求有好几个条件，不指出是哪一个就只能猜。',
      source: pages.errors,
    },
    async (probe) => {
      for (const [name, value] of [
        ['limit', '0'],
        ['bbox', '1,2,3'],
        ['colour', 'red'],
      ] as const) {
        const { errors } = expectProblem(await households(probe, { [name]: value }), 400);
        ensure(
          errors?.some(({ parameter }) => parameter === name),
          `errors 应指出参数 ${name}`,
        );
      }
      const path = await probe.get('/regions/62052');
      if (path.status !== 400) return;
      const { errors } = expectProblem(path, 400, 'invalid-parameter');
      ensure(
        errors?.some(({ parameter }) => parameter === 'code'),
        '路径里的编码不对，errors 应指出参数 code',
        path,
      );
    },
  ),
  check(
    {
      id: 'core.params.repeated',
      layer: 'robustness',
      zh: '同一参数重复给出答 400；数组用逗号相连',
      en: 'A repeated parameter is refused; arrays are joined by commas',
      why: '网关与后端各取其一，前者校验的与后者执行的就不是同一个值。',
      source: pages.conventions,
    },
    async (probe) => {
      expectProblem(
        await probe.get('/households?limit=1&limit=1000', { as: 'town' }),
        400,
        'invalid-parameter',
      );
      expectProblem(
        await probe.get('/households?status=exited&status=relapsed', { as: 'town' }),
        400,
        'invalid-parameter',
      );
    },
  ),
  check(
    {
      id: 'core.params.huge',
      layer: 'robustness',
      zh: '超长的查询答 4xx，其后照常应答',
      en: 'A huge query is refused and the backend goes on answering',
      why: '一个请求不能使服务停下来。',
      source: pages.errors,
    },
    async (probe) => {
      for (const query of [
        { q: 'x'.repeat(7000) },
        { parent: '6'.repeat(7000) },
        { cursor: 'A'.repeat(7000) },
      ]) {
        const exchange = await probe.get('/regions', { query });
        ensure(
          exchange.status >= 400 && exchange.status < 500,
          `7000 个字符的 ${Object.keys(query)[0]} 应答 4xx，而是 ${exchange.status}`,
          exchange,
        );
      }
      const after = await probe.get('/regions', { query: { limit: 1 } });
      ensure(after.status === 200, `其后的请求应答 200，而是 ${after.status}`, after);
    },
  ),
  check(
    {
      id: 'core.sweep',
      layer: 'robustness',
      zh: '同一来源连续 250 个读取请求不被限流',
      en: 'A sweep of 250 reading requests from one client passes',
      why: 'GDAL 每页只取 10 条，打开一个图层就是几百个请求。',
      source: pages.openapi,
    },
    async (probe) => {
      // What was sent before may have used up the window: a refusal is waited for once, and the sweep begins anew.
      if ((await sweep(probe)) !== undefined) await probe.get(`/regions/${probe.profile.county}`);
      else return;
      const refused = await sweep(probe);
      ensure(!refused, `250 个请求之内就被限流，状态 ${refused?.status}`, refused);
    },
  ),
];

/** 250 requests as fast as they are answered. @returns the first that is refused for their number, if any */
async function sweep(probe: Probe): Promise<Exchange | undefined> {
  for (let count = 1; count <= 250; count += 1) {
    const exchange = await probe.get(`/regions/${probe.profile.county}`, { waitWhenLimited: false });
    if (exchange.status === 429) return exchange;
    ensure(exchange.status === 200, `第 ${count} 个请求应答 200，而是 ${exchange.status}`, exchange);
  }
  return undefined;
}
