// Core, robustness: every refusal is a problem answer with its code and request id, and tells nothing of the inside.
import type { Problem, ProblemType } from '@onemap/contract';
import { problemType } from '@onemap/contract/problems';
import { check, pages, type Check } from '../check.js';
import { expectProblem, expectRefusal } from '../expect-problem.js';
import { jsonOf, mediaTypeOf, textOf, type Exchange } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';

/** One refusal of each kind that core knows. */
async function refusals(probe: Probe): Promise<Exchange[]> {
  const { county } = probe.profile;
  return probe.remember('refusals', async () => [
    await probe.get('/regions', { query: { colour: 'red' } }),
    await probe.get('/regions', { query: { limit: 'abc' } }),
    await probe.get('/regions/990000000000'),
    await probe.get('/households'),
    await probe.get('/households', { authorization: 'Bearer nonsense' }),
    await probe.get('/households', { as: 'town', query: { cursor: 'nonsense' } }),
    await probe.get('/households', { as: 'town', query: { bbox: '1,2,3' } }),
    await probe.get(`/households/${county.slice(0, 6)}-nobodyhere0000000000000`, { as: 'town' }),
    await probe.get('/no/such/path'),
    await probe.send('DELETE', '/regions'),
    await probe.get('/places', { query: { q: '' } }),
  ]);
}

/** A problem is short; searching a long text for patterns could take for ever. */
const longestProblem = 20_000;

/** Marks of a stack, a query or a framework in a text that a caller reads. */
const inside =
  /\bat\s+[\w.$<>[\] ]+\(.*:\d+|\.(?:ts|js|java|py|cs|php|go):\d+|\bselect\b.+\bfrom\b|\binsert\s+into\b|ORA-\d{4,}|SQLSTATE|SQLException|java\.\w+\.|org\.(?:spring|hibernate|apache)|Traceback|NullPointer|\/(?:home|usr|var|opt|root)\/|[A-Z]:\\\\/i;

export const errorChecks: readonly Check[] = [
  check(
    {
      id: 'core.errors.problem',
      layer: 'robustness',
      zh: '错误一律是 application/problem+json，有 type、title、status、code、requestId，status 与状态码相同',
      en: 'Every error is problem details with type, title, status, code and requestId',
      why: '前端只看 code；没有它，每种错误都只能显示「出错了」。',
      source: 'RFC 9457 §3',
    },
    async (probe) => {
      for (const exchange of await refusals(probe)) {
        expectRefusal(exchange);
        const problem = expectProblem(exchange, exchange.status) as Partial<Problem>;
        const missing = (['type', 'title', 'status', 'code', 'requestId'] as const).filter(
          (key) => !problem[key],
        );
        ensure(missing.length === 0, `问题详情缺少 ${few(missing)}`, exchange);
        ensure(
          problem.status === exchange.status,
          `正文的 status 应为 ${exchange.status}，而是 ${problem.status}`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'core.errors.codes',
      layer: 'robustness',
      zh: 'code 在契约的表中时，状态码与表相同；type 以 /problems/{code} 结尾',
      en: 'A code of the contract keeps its status; its type ends with the code',
      why: '同一个 code 在两处意思不同，程序就没法判断。',
      source: pages.errors,
    },
    async (probe) => {
      for (const exchange of await refusals(probe)) {
        expectRefusal(exchange);
        const { code, type } = expectProblem(exchange, exchange.status);
        const known = problemType(code);
        ensure(
          !known || known.status === exchange.status,
          `${code} 的状态应为 ${known?.status}，而是 ${exchange.status}`,
          exchange,
        );
        ensure(
          typeof type === 'string' && type.endsWith(`/problems/${code}`),
          `type 应以 /problems/${code} 结尾：${type}`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'core.problems.answered',
      layer: 'robustness',
      zh: '后端答出的每个错误码，GET /problems/{code} 都有说明',
      en: 'Every code that the backend answers has its page',
      why: '错误里的 type 指向这里；点开是 404，联调的人只好来问。',
      source: pages.errors,
    },
    async (probe) => {
      const answered = await refusals(probe);
      const codes = answered.map((exchange) => expectProblem(exchange, exchange.status).code);
      for (const code of new Set(codes)) {
        const page = await probe.read<ProblemType>(`/problems/${encodeURIComponent(code)}`);
        ensure(page.code === code && page.remedy, `/problems/${code} 应有 code 与 remedy`);
      }
    },
  ),
  check(
    {
      id: 'core.errors.request-id',
      layer: 'robustness',
      zh: '每个答复带 X-Request-Id，错误正文的 requestId 与之相同，两次请求不同',
      en: 'Every answer carries a request id, and a problem repeats it',
      why: '报障时凭它在日志里找到那一次请求。',
      source: pages.errors,
    },
    async (probe) => {
      const good = await probe.get('/regions', { query: { limit: 1 } });
      ensure(good.headers.get('X-Request-Id'), '答复应带 X-Request-Id', good);
      const seen = new Set<string>();
      for (const exchange of await refusals(probe)) {
        const id = exchange.headers.get('X-Request-Id');
        ensure(
          id && jsonOf<Problem>(exchange).requestId === id,
          `requestId 应与 X-Request-Id(${id})相同`,
          exchange,
        );
        ensure(!seen.has(id), `两次请求的编号相同：${id}`, exchange);
        seen.add(id);
      }
    },
  ),
  check(
    {
      id: 'core.errors.no-inside',
      layer: 'robustness',
      zh: '错误里没有堆栈、SQL、文件路径、框架名',
      en: 'No error shows a stack, a query, a path or a framework',
      why: '攻击者由此得知内部结构；用户看了也没有用。',
      source: pages.errors,
    },
    async (probe) => {
      const odd = [
        ...(await refusals(probe)),
        await probe.get('/regions', { query: { q: "'; drop table region; --" } }),
        await probe.get('/households', { as: 'town', query: { bbox: 'a,b,c,d' } }),
        await probe.get('/regions', { query: { parent: "620523' or '1'='1" } }),
      ];
      for (const exchange of odd) {
        ensure(exchange.status < 500, `不合法的输入应答 4xx，而是 ${exchange.status}`, exchange);
        const found =
          exchange.status >= 400 &&
          inside.exec(
            textOf(exchange)
              .slice(0, longestProblem)
              .replace(/"(instance|type)":"[^"]*"/g, ''),
          );
        ensure(!found, `错误里有内部信息：${found ? found[0].slice(0, 60) : ''}`, exchange);
      }
    },
  ),
  check(
    {
      id: 'core.errors.not-found',
      layer: 'robustness',
      zh: '不存在的路径答 404 not-found 的问题详情，不是网页',
      en: 'An unknown path is a 404 problem, no page of HTML',
      why: '网关默认的错误页会让 JSON 解析失败，掩盖真正的原因。',
      source: pages.errors,
    },
    async (probe) => {
      for (const path of ['/no/such/path', '/regionz', '/households/a/b/c'])
        expectProblem(
          await probe.get(path, { headers: { Accept: 'text/html,*/*' } }),
          [404, 401],
          'not-found',
          'authentication-required',
        );
    },
  ),
  check(
    {
      id: 'core.errors.method',
      layer: 'robustness',
      zh: '不支持的方法答 405 method-not-allowed，Allow 头列出支持的方法',
      en: 'Another method is a 405 with Allow',
      why: '误用 DELETE 时要明确拒绝，不能当作 GET。',
      source: 'RFC 9110 §15.5.6',
    },
    async (probe) => {
      for (const [method, path] of [
        ['DELETE', '/regions'],
        ['PUT', '/conformance'],
        ['POST', '/places'],
      ] as const) {
        const exchange = await probe.send(method, path, method === 'DELETE' ? {} : { body: {} });
        expectProblem(exchange, 405, 'method-not-allowed');
        ensure(
          /\bGET\b/.test(exchange.headers.get('Allow') ?? ''),
          `405 应带 Allow: GET，而是 ${exchange.headers.get('Allow') ?? '没有'}`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'core.errors.language',
      layer: 'robustness',
      zh: '错误的 title 缺省为中文，Accept-Language: en 时为英文，code 不变',
      en: 'Titles are Chinese by default and English on request; the code stays',
      why: '用户看中文，境外的开发者看英文，程序看 code。',
      source: 'RFC 9457 §3.1.3',
    },
    async (probe) => {
      const ask = async (language?: string): Promise<Problem> => {
        const headers: Record<string, string> = language === undefined ? {} : { 'Accept-Language': language };
        return expectProblem(await probe.get('/regions', { query: { colour: 'red' }, headers }), 400);
      };
      const chinese = await ask();
      const english = await ask('en');
      const preferred = await ask('zh-CN,en;q=0.5');
      ensure(/\p{Script=Han}/u.test(chinese.title), `缺省的 title 应为中文：${chinese.title}`);
      ensure(
        !/\p{Script=Han}/u.test(english.title),
        `Accept-Language: en 的 title 应为英文：${english.title}`,
      );
      ensure(preferred.title === chinese.title, 'zh-CN,en;q=0.5 应答中文');
      ensure(chinese.code === english.code, 'code 不应随语言改变');
    },
  ),
  check(
    {
      id: 'core.content-types',
      layer: 'static',
      zh: 'JSON 答复的类型是 application/json(GeoJSON 为 application/geo+json)，并禁止浏览器猜测类型',
      en: 'JSON is served as JSON, and sniffing is switched off',
      why: '类型写成 text/html，浏览器会把数据里的标签当网页执行。',
      source: 'RFC 8259 §11',
    },
    async (probe) => {
      const { county, town } = probe.profile;
      const ofABrowser = { Accept: 'text/html,application/xhtml+xml' };
      for (const [path, as, headers] of [
        ['/', 'anonymous', {}],
        ['/conformance', 'anonymous', {}],
        [`/regions/${county}`, 'anonymous', {}],
        [`/regions/${county}`, 'anonymous', ofABrowser],
        ['/me', 'anonymous', {}],
        [`/households?region=${town}&limit=1`, 'town', {}],
      ] as const) {
        const exchange = await probe.get(path, { as, headers });
        ensure(
          mediaTypeOf(exchange) === 'application/json',
          `${path} 的类型应为 application/json，而是 ${mediaTypeOf(exchange) || '没有'}`,
          exchange,
        );
        ensure(
          exchange.headers.get('X-Content-Type-Options') === 'nosniff',
          `${path} 应带 X-Content-Type-Options: nosniff`,
          exchange,
        );
      }
    },
  ),
];
