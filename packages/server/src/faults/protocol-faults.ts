// Faults of HTTP: errors, parameters, entity tags, caching, CORS and the documents of discovery.
import type { Fault } from './fault.js';
import { matches, onHeaders, onJson, onProblem, onQuery, replace, typeOf, withHeaders } from './rewrite.js';

const everything = /./;
const households = /^\/households$/;

/** Requests for one region so far, for the fault that limits them. */
let regionRequests = 0;

export const errorFaults: readonly Fault[] = [
  {
    id: 'problem-without-code',
    sentence: '错误没有 code',
    check: 'core.errors.problem',
    answer: onProblem((problem) => delete problem.code),
  },
  {
    id: 'code-with-other-status',
    sentence: 'invalid-parameter 答 422',
    check: 'core.errors.codes',
    answer: onProblem((problem) => {
      if (problem.code === 'invalid-parameter') problem.status = 422;
    }),
  },
  {
    id: 'no-request-id',
    sentence: '答复没有 X-Request-Id',
    check: 'core.errors.request-id',
    answer: onHeaders(everything, (headers) => headers.delete('X-Request-Id')),
  },
  {
    id: 'stack-trace',
    sentence: '错误里有堆栈',
    check: 'core.errors.no-inside',
    answer: onProblem((problem) => {
      problem.detail = 'Error: limit\n    at readLimit (/srv/onemap/store/regions.ts:41:9)';
    }),
  },
  {
    id: 'sql-in-error',
    sentence: '错误里有 SQL',
    check: 'core.errors.no-inside',
    answer: onProblem((problem) => {
      problem.detail = 'ORA-00904: select * from HOUSEHOLD where ID = ?';
    }),
  },
  {
    id: 'parameters-before-login',
    sentence: '先查参数，再问登录',
    check: 'core.errors.order',
    answer: async (request, next) => {
      const answer = await next(request);
      if (answer.status !== 401 || !new URL(request.url).searchParams.has('colour')) return answer;
      const problem = { ...((await answer.json()) as object), status: 400, code: 'unknown-parameter' };
      return replace(answer, { body: JSON.stringify(problem), status: 400 });
    },
  },
  {
    id: 'bare-refusal-of-headers',
    sentence: '请求头过长时答没有正文的 431',
    check: 'core.errors.long-headers',
    answer: async (request, next) => {
      const length = [...request.headers].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
      return length > 16_384 ? new Response(null, { status: 431 }) : next(request);
    },
  },
  {
    id: 'head-refused',
    sentence: 'HEAD 答 405',
    check: 'core.head',
    answer: async (request, next) => {
      const answer = await next(request);
      return request.method === 'HEAD' ? replace(answer, { body: null, status: 405 }) : answer;
    },
  },
  {
    id: 'code-without-page',
    sentence: 'region-not-found 没有说明',
    check: 'core.problems.answered',
    answer: (request, next) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.replace(/\/problems\/region-not-found$/, '/problems/no-such-problem');
      return next(new Request(url, request));
    },
  },
  {
    id: 'html-error-page',
    sentence: '不存在的路径答网页',
    check: 'core.errors.not-found',
    answer: async (request, next) => {
      const answer = await next(request);
      if (answer.status !== 404) return answer;
      return replace(answer, { body: '<h1>404</h1>', headers: { 'Content-Type': 'text/html' } });
    },
  },
  {
    id: 'method-ignored',
    sentence: 'DELETE 当作 GET',
    check: 'core.errors.method',
    answer: (request, next) =>
      next(request.method === 'DELETE' ? new Request(request.url, { headers: request.headers }) : request),
  },
  {
    id: 'chinese-only',
    sentence: '不看 Accept-Language',
    check: 'core.errors.language',
    answer: (request, next) => next(withHeaders(request, (headers) => headers.delete('Accept-Language'))),
  },
  {
    id: 'page-for-browsers',
    sentence: 'Accept: text/html 的区划答 406',
    check: 'core.content-types',
    answer: async (request, next) => {
      const answer = await next(request);
      const asked = request.headers.get('Accept')?.startsWith('text/html');
      return asked && matches(/^\/regions\//, new URL(request.url))
        ? replace(answer, {
            body: '{}',
            status: 406,
            headers: { 'Content-Type': 'application/problem+json' },
          })
        : answer;
    },
  },
  {
    id: 'wrong-content-type',
    sentence: 'JSON 的类型写成 text/html',
    check: 'core.content-types',
    answer: onHeaders(everything, (headers) => {
      if (headers.get('Content-Type')?.startsWith('application/json'))
        headers.set('Content-Type', 'text/html');
    }),
  },
];

export const parameterFaults: readonly Fault[] = [
  {
    id: 'ignore-unknown-parameter',
    sentence: '忽略未知的参数',
    check: 'core.params.unknown',
    answer: onQuery(everything, (query) => {
      for (const name of ['colour', 'maincause', 'Limit', '__proto__', 'constructor']) query.delete(name);
    }),
  },
  {
    id: 'probe-takes-anything',
    sentence: '/healthz 忽略未知的参数',
    check: 'core.params.unknown',
    answer: onQuery(/^\/healthz$/, (query) => query.delete('colour')),
  },
  {
    id: 'limit-zero',
    sentence: 'limit=0 当作缺省',
    check: 'core.params.limit',
    answer: onQuery(households, (query) => {
      if (query.get('limit') === '0') query.delete('limit');
    }),
  },
  {
    id: 'limit-unlimited',
    sentence: 'limit=unlimited 当作 1000',
    check: 'core.params.limit',
    answer: onQuery(households, (query) => {
      if (query.get('limit') === 'unlimited') query.set('limit', '1000');
    }),
  },
  {
    id: 'ten-a-page',
    sentence: '不写 limit 时每页 10 户',
    check: 'core.params.limit-clamp',
    answer: onQuery(households, (query) => {
      if (!query.has('limit')) query.set('limit', '10');
    }),
  },
  {
    id: 'limit-refused',
    sentence: 'limit 大于 1000 时拒绝',
    check: 'core.params.limit-clamp',
    answer: onQuery(households, (query) => {
      if (Number(query.get('limit')) > 1000) query.set('limit', '0');
    }),
  },
  {
    id: 'south-above-north',
    sentence: '南大于北的矩形被颠倒后接受',
    check: 'core.params.bbox',
    answer: onQuery(households, (query) => {
      const [west, south, east, north] = (query.get('bbox') ?? '').split(',');
      if (Number(south) > Number(north)) query.set('bbox', [west, north, east, south].join());
    }),
  },
  {
    id: 'bbox-of-five',
    sentence: '5 个数的矩形只看前 4 个',
    check: 'core.params.bbox',
    answer: onQuery(households, (query) => {
      const numbers = (query.get('bbox') ?? '').split(',');
      if (numbers.length === 5) query.set('bbox', numbers.slice(0, 4).join());
    }),
  },
  {
    id: 'unknown-value-ignored',
    sentence: '取值表以外的状态被忽略',
    check: 'core.params.values',
    answer: onQuery(households, (query) => {
      if (query.get('status') === 'gone') query.delete('status');
    }),
  },
  {
    id: 'unnamed-parameter',
    sentence: '400 没有指出哪个参数不对',
    check: 'core.params.named',
    answer: onProblem((problem) => delete problem.errors),
  },
  {
    id: 'unnamed-path-parameter',
    sentence: '路径里的编码不对时不指出',
    check: 'core.params.named',
    answer: onProblem((problem: { errors?: { parameter?: string }[] }) => {
      problem.errors = problem.errors?.filter(({ parameter }) => parameter !== 'code');
    }),
  },
  {
    id: 'repeated-parameter',
    sentence: '重复的参数只看第一个',
    check: 'core.params.repeated',
    answer: onQuery(households, (query) => {
      for (const [name, value] of [...query].reverse()) query.set(name, value);
    }),
  },
  {
    id: 'huge-cut',
    sentence: '超长的检索词截短后接受',
    check: 'core.params.huge',
    answer: onQuery(/^\/regions$/, (query) => {
      if ((query.get('q') ?? '').length > 64) query.set('q', 'x');
    }),
  },
  {
    id: 'tight-rate-limit',
    sentence: '一个来源只许 100 个请求',
    check: 'core.sweep',
    answer: async (request, next) => {
      if (!matches(/^\/regions\/[^/]+$/, new URL(request.url)) || (regionRequests += 1) <= 100)
        return next(request);
      return new Response(null, { status: 429, headers: { 'Retry-After': '1' } });
    },
  },
];

export const cachingFaults: readonly Fault[] = [
  {
    id: 'weak-etag',
    sentence: 'ETag 是弱标签',
    check: 'core.etag.strong',
    answer: onHeaders(everything, (headers) => {
      const tag = headers.get('ETag');
      if (tag) headers.set('ETag', `W/${tag}`);
    }),
  },
  {
    id: 'never-not-modified',
    sentence: '从不答 304',
    check: 'core.etag.not-modified',
    answer: (request, next) => next(withHeaders(request, (headers) => headers.delete('If-None-Match'))),
  },
  {
    id: 'stale-etag',
    sentence: '过时的标签也答 304',
    check: 'core.etag.stale',
    answer: async (request, next) => {
      const answer = await next(request);
      if (answer.status !== 200 || !request.headers.has('If-None-Match')) return answer;
      return new Response(null, { status: 304, headers: answer.headers });
    },
  },
  {
    id: 'no-vary',
    sentence: '没有 Vary',
    check: 'core.vary',
    answer: onHeaders(everything, (headers) => headers.delete('Vary')),
  },
  {
    id: 'public-cache',
    sentence: '带令牌的答复允许共用缓存',
    check: 'core.cache.private',
    answer: onHeaders(everything, (headers) => headers.set('Cache-Control', 'public, max-age=600')),
  },
  {
    id: 'no-cors-expose',
    sentence: '不露出 ETag 与 Link',
    check: 'core.cors.expose',
    answer: onHeaders(everything, (headers) => headers.delete('Access-Control-Expose-Headers')),
  },
  {
    id: 'preflight-login',
    sentence: '预检要求登录',
    check: 'core.cors.preflight',
    answer: (request, next) =>
      request.method === 'OPTIONS' ? Promise.resolve(new Response(null, { status: 401 })) : next(request),
  },
  {
    id: 'every-origin',
    sentence: '照抄任何来源',
    check: 'core.cors.stranger',
    answer: onHeaders(everything, (headers, request) => {
      const origin = request.headers.get('Origin');
      if (origin) headers.set('Access-Control-Allow-Origin', origin);
    }),
  },
];

export const discoveryFaults: readonly Fault[] = [
  {
    id: 'landing-without-api',
    sentence: '首页没有 service-desc',
    check: 'core.landing.links',
    answer: onJson(/^\/$/, (body: { links: { rel: string }[] }) => {
      body.links = body.links.filter(({ rel }) => rel !== 'service-desc');
    }),
  },
  {
    id: 'api-as-json',
    sentence: '/api 的类型是 application/json',
    check: 'core.api.openapi30',
    answer: onHeaders(/^\/api$/, (headers) => headers.set('Content-Type', 'application/json')),
  },
  {
    id: 'api-behind-login',
    sentence: '/api/3.1 要求登录',
    check: 'core.api.openapi31',
    answer: async (request, next) => {
      if (!matches(/^\/api\/3\.1$/, new URL(request.url))) return next(request);
      return next(new Request(new URL(request.url.replace(/\/api\/3\.1.*/, '/households'))));
    },
  },
  {
    id: 'core-not-claimed',
    sentence: '/conformance 没有声明 core',
    check: 'core.conformance.core',
    answer: onJson(/^\/conformance$/, (body: { capabilities: string[] }) => {
      body.capabilities = body.capabilities.filter((name) => name !== 'core');
    }),
  },
  {
    id: 'claimed-but-absent',
    sentence: '声明了 tiles，瓦片却是 404',
    check: 'core.conformance.truthful',
    answer: async (request, next) => {
      if (!matches(/^\/tiles\//, new URL(request.url))) return next(request);
      return next(
        new Request(new URL(request.url.replace(/\/tiles\/.*/, '/absent')), { headers: request.headers }),
      );
    },
  },
  {
    id: 'health-in-words',
    sentence: '健康检查答 UP',
    check: 'core.health',
    answer: onJson(/^\/healthz$/, (body: { status: string }) => {
      body.status = 'UP';
    }),
  },
  {
    id: 'problems-undescribed',
    sentence: '错误码没有说明页',
    check: 'core.problems.described',
    answer: async (request, next) => {
      const answer = await next(request);
      if (!matches(/^\/problems\//, new URL(request.url)) || !/json/.test(typeOf(answer))) return answer;
      return replace(answer, { body: '{}' });
    },
  },
];
