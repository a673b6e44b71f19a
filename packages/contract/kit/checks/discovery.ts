// Core, static: the landing page, both API documents, the conformance declaration and absolute links.
import type { Conformance, LandingPage, Link, ProblemType } from '@onemap/contract';
import { problemTypes } from '@onemap/contract/problems';
import { capabilities, check, pages, type Capability, type Check } from '../check.js';
import { jsonOf, type Exchange } from '../http/exchange.js';
import { expectOk } from '../expect-ok.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';
import { operations } from '../schema/operations.js';
import { classOfPath, entrances } from './class-paths.js';

const apiType = (version: string): string => `application/vnd.oai.openapi+json;version=${version}`;

export const discoveryChecks: readonly Check[] = [
  check(
    {
      id: 'core.landing.links',
      layer: 'static',
      zh: '首页给出 self、service-desc(OpenAPI 3.0 与 3.1)和 conformance 链接',
      en: 'The landing page links to itself, to both OpenAPI documents and to the conformance declaration',
      why: 'GDAL、QGIS 与一致性工具都从首页出发；少一个链接就打不开。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/root-success',
    },
    async (probe) => {
      const { links } = await probe.read<LandingPage>('/');
      for (const rel of ['self', 'conformance'])
        ensure(
          links.some((link) => link.rel === rel),
          `首页缺少 rel="${rel}" 的链接`,
        );
      for (const version of ['3.0', '3.1'])
        ensure(
          links.some(({ rel, type }) => rel === 'service-desc' && sameType(type ?? '', apiType(version))),
          `首页缺少 rel="service-desc"、type="${apiType(version)}" 的链接`,
        );
    },
  ),
  check(
    {
      id: 'core.links.absolute',
      layer: 'static',
      zh: '正文与 Link 头里的链接一律是绝对地址，且在接口根路径之下',
      en: 'Every link in a body or a Link header is absolute and lies below the root of the API',
      why: 'GDAL 与 QGIS 不认相对地址；指向内网地址的链接在外面打不开，还可能把令牌带给别的主机。',
      source: pages.conventions,
    },
    async (probe) => {
      const { county, town } = probe.profile;
      const answers = [
        await probe.get('/'),
        await probe.get('/regions', { query: { parent: county, limit: 1 } }),
        await probe.get(`/regions/${county}/children`),
        await probe.get('/households', { as: 'town', query: { region: town, limit: 1 } }),
      ];
      for (const answer of answers) for (const href of linksOf(answer)) ensureBelow(probe, href, answer);
    },
  ),
  ...(['3.0', '3.1'] as const).map((version) =>
    check(
      {
        id: `core.api.openapi${version === '3.0' ? '30' : '31'}`,
        layer: 'static',
        zh: `${version === '3.0' ? '/api' : '/api/3.1'} 匿名可读，类型是 ${apiType(version)}，写有所声明各类的全部路径`,
        en: `The OpenAPI ${version} document is public, has its exact media type and names every path of the declared classes`,
        why: 'GDAL 由这份文档判断能否筛选；要求登录、类型不符或缺少路径，客户端就退回到最弱的方式。',
        source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/oas30/oas-definition-1',
      },
      async (probe) => {
        const exchange = expectOk(await probe.get(version === '3.0' ? '/api' : '/api/3.1'));
        const type = exchange.headers.get('Content-Type') ?? '';
        ensure(sameType(type, apiType(version)), `类型应为 ${apiType(version)}，而是 ${type || '没有'}`);
        const document = jsonOf<{ openapi?: string; paths?: Record<string, unknown> }>(exchange);
        ensure(
          document.openapi?.startsWith(`${version}.`),
          `openapi 应为 ${version}.x，而是 ${document.openapi}`,
        );
        const declared = await declaredClasses(probe);
        const wanted = operations
          .map(({ path }) => path)
          .filter((path) => declared.includes(classOfPath(path) ?? ''));
        const missing = [...new Set(wanted)].filter((path) => !(path in (document.paths ?? {})));
        ensure(missing.length === 0, `文档中没有这些路径：${few(missing)}`);
      },
    ),
  ),
  check(
    {
      id: 'core.conformance.core',
      layer: 'static',
      zh: '/conformance 的 capabilities 含 core，且只用契约里的能力名',
      en: 'The conformance declaration names the class core and only classes of the contract',
      why: '前端按它决定显示什么；写错的名字等于没有实现。',
      source: pages.classes,
    },
    async (probe) => {
      const { capabilities: claimed } = await probe.read<Conformance>('/conformance');
      ensure((claimed as string[]).includes('core'), 'capabilities 里没有 core');
    },
  ),
  check(
    {
      id: 'core.conformance.truthful',
      layer: 'static',
      zh: '声明了的能力类，其入口都有答复；没有的不要声明',
      en: 'Every claimed class answers at its entrance; what is not there is not claimed',
      why: '客户端相信声明：声明了筛选却忽略筛选，GDAL 会给出错的结果而不报错。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/conformance-success',
    },
    async (probe) => {
      const { capabilities: claimed } = await probe.read<Conformance>('/conformance');
      for (const name of claimed as string[]) {
        if (!(capabilities as readonly string[]).includes(name)) continue;
        const { method, path, body } = entrances[name as Capability];
        const exchange = await probe.send(method, path(probe.profile), {
          as: 'county',
          ...(body !== undefined && { body }),
        });
        ensure(
          exchange.status !== 404 && exchange.status !== 405 && exchange.status < 500,
          `声明了 ${name}，但 ${method} ${path(probe.profile)} 答 ${exchange.status}`,
        );
      }
    },
  ),
  check(
    {
      id: 'core.health',
      layer: 'static',
      zh: '/healthz 匿名可读，答 status: ok 与版本',
      en: 'The health check is public and answers its status and version',
      why: '网关与监控据此判断后端是否在线。',
      source: pages.openapi,
    },
    async (probe) => {
      const { status, version } = await probe.read<{ status: unknown; version: unknown }>('/healthz');
      ensure(status === 'ok', `status 应为 ok，而是 ${JSON.stringify(status)}`);
      ensure(typeof version === 'string', 'version 应为文本');
    },
  ),
  check(
    {
      id: 'core.problems.described',
      layer: 'static',
      zh: 'GET /problems/{code} 说明每个错误码的含义与处理办法，未知的错误码答 404',
      en: 'Each problem code has a page that says what it means and what to do',
      why: '错误里的 type 指向这里；联调的人靠它自己解决问题。',
      source: pages.errors,
    },
    async (probe) => {
      const core = [
        'invalid-parameter',
        'unknown-parameter',
        'invalid-cursor',
        'authentication-required',
        'invalid-token',
        'household-not-found',
      ];
      for (const { code, status } of problemTypes.filter((type) => core.includes(type.code))) {
        const page = await probe.read<ProblemType>(`/problems/${code}`);
        ensure(
          page.code === code && page.status === status,
          `/problems/${code} 的 code、status 应为 ${code}、${status}`,
        );
        ensure(page.title && page.remedy, `/problems/${code} 应有 title 与 remedy`);
      }
      const unknown = await probe.get('/problems/no-such-problem');
      ensure(unknown.status === 404, `未知的错误码应答 404，而是 ${unknown.status}`);
    },
  ),
];

/** A class under test that is not declared is missed by its own checks, not by the document's. */
async function declaredClasses(probe: Probe): Promise<string[]> {
  const { capabilities: claimed } = await probe.read<Conformance>('/conformance');
  return ['core', ...(Array.isArray(claimed) ? (claimed as string[]) : [])];
}

/** Spaces and letter case in a media type carry no meaning. */
function sameType(a: string, b: string): boolean {
  const plain = (type: string): string =>
    type
      .toLowerCase()
      .replaceAll(/[\s"]/g, '')
      .replace(/;charset=utf-8$/, '');
  return plain(a) === plain(b);
}

function linksOf(answer: Exchange): string[] {
  expectOk(answer);
  const body = jsonOf<{ links?: Link[] }>(answer).links ?? [];
  const header = [...(answer.headers.get('Link') ?? '').matchAll(/<([^>]*)>/g)].map(([, href]) => href!);
  return [...body.map(({ href }) => href), ...header];
}

function ensureBelow({ world }: Probe, href: string, answer: Exchange): void {
  ensure(/^https?:\/\//.test(href), `链接不是绝对地址：${href}`, answer, { root: 'links' });
  const below = href === world.base || href.startsWith(`${world.base}/`) || href.startsWith(`${world.base}?`);
  ensure(
    below,
    `链接不在 ${world.base} 之下：${href}(若经网关访问，请以网关地址运行，并在后端配置对外地址)`,
    answer,
    { root: 'links' },
  );
}
