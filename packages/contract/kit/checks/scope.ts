// Core, privacy: who sees which household, over every channel that tells of one.
import type { HouseholdList } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectOk } from '../expect-ok.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf, textOf, type Exchange } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdsOf, readWholeList, townHouseholds } from '../read-list.js';
import { liesWithin } from '../region-code.js';

const channels = (probe: Probe): string[] => [
  '/households',
  `/households?region=${probe.profile.county}&limit=1`,
  '/households?bbox=73,3,136,54',
  `/households/${probe.profile.householdInScope}`,
  `/households/${probe.profile.county.slice(0, 6)}-nobodyhere0000000000000`,
];

export const scopeChecks: readonly Check[] = [
  check(
    {
      id: 'core.scope.anonymous',
      layer: 'privacy',
      zh: '匿名者得不到任何户的记录、清单与数目：一律 401 authentication-required，不存在的户也一样',
      en: 'Nobody without a token gets a household, a list or a count',
      why: '公众只看汇总数；连「有几户」也不能由户的接口得知。',
      source: pages.scope,
    },
    async (probe) => {
      for (const path of channels(probe)) {
        const exchange = await probe.get(path);
        expectProblem(exchange, 401, 'authentication-required');
        ensure(!/"numberMatched"|"items"/.test(textOf(exchange)), '401 的正文里不应有清单或数目', exchange);
      }
    },
  ),
  check(
    {
      id: 'core.scope.challenge',
      layer: 'robustness',
      zh: '401 带 WWW-Authenticate: Bearer',
      en: 'A 401 names the way to log in',
      why: '标准的客户端据此知道要登录。',
      source: 'RFC 9110 §11.6.1',
    },
    async (probe) => {
      const exchange = await probe.get('/households');
      ensure(
        /^bearer/i.test(exchange.headers.get('WWW-Authenticate') ?? ''),
        '401 应带 WWW-Authenticate: Bearer',
      );
    },
  ),
  check(
    {
      id: 'core.scope.list',
      layer: 'privacy',
      zh: '清单只含数据范围之内的户：乡镇账号不写条件、写县、写邻镇、写矩形都如此',
      en: 'Lists hold only households of the scope, however one asks',
      why: '只在一个接口里判断范围，一定会漏。',
      source: pages.scope,
    },
    async (probe) => {
      const { county, town, neighbourTown, year } = probe.profile;
      for (const query of [{}, { region: county }, { region: neighbourTown }, { bbox: '73,3,136,54' }]) {
        const list = await readWholeList<HouseholdList['items'][number]>(probe, '/households', {
          as: 'town',
          query: { ...query, 'as-of': year, limit: 1000 },
        });
        const outside = list.items.filter(({ region }) => !liesWithin(region, town));
        ensure(outside.length === 0, `town 的清单里有 ${outside.length} 户在范围之外`, list.exchanges[0]);
      }
    },
  ),
  check(
    {
      id: 'core.scope.count',
      layer: 'privacy',
      zh: '总数也只数范围之内的户；邻镇的总数是 0',
      en: 'Counts count the scope only',
      why: '总数不筛范围，就能用条件逐一试出范围外的每一户。',
      source: pages.scope,
    },
    async (probe) => {
      const { county, neighbourTown, year } = probe.profile;
      const own = await townHouseholds(probe);
      for (const [region, wanted] of [
        [county, own.items.length],
        [neighbourTown, 0],
      ] as const) {
        const exchange = await probe.get('/households', {
          as: 'town',
          query: { region, 'as-of': year, limit: 1 },
        });
        expectOk(exchange);
        const { numberMatched } = jsonOf<HouseholdList>(exchange);
        ensure(
          numberMatched === wanted,
          `region=${region} 的 numberMatched 应为 ${wanted}，而是 ${numberMatched}`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'core.scope.id',
      layer: 'privacy',
      zh: '范围之外的一户答 404 household-not-found，对各种 as-of 都如此',
      en: 'A household outside the scope is a 404',
      why: '编号会传来传去；知道编号不等于有权看。',
      source: pages.scope,
    },
    async (probe) => {
      const { householdOutOfScope: id, year } = probe.profile;
      const known = await probe.get(`/households/${id}`, { as: 'neighbourTown' });
      ensure(
        known.status === 200,
        `householdOutOfScope 应是 neighbourTown 看得到的一户，而答 ${known.status}`,
        known,
      );
      for (const asOf of [undefined, year, year - 1])
        expectProblem(
          await probe.get(`/households/${id}`, { as: 'town', query: { 'as-of': asOf } }),
          404,
          'household-not-found',
        );
    },
  ),
  check(
    {
      id: 'core.scope.same-as-absent',
      layer: 'privacy',
      zh: '范围之外的户与不存在的户，答复完全相同（除请求编号与路径）',
      en: 'A household outside the scope is answered exactly like an absent one',
      why: '状态、正文或响应头只要有一处不同，就等于说「有这一户」。',
      source: pages.scope,
    },
    async (probe) => {
      const absent = await probe.get(
        `/households/${probe.profile.county.slice(0, 6)}-nobodyhere0000000000000`,
        { as: 'town' },
      );
      const outside = await probe.get(`/households/${probe.profile.householdOutOfScope}`, { as: 'town' });
      expectProblem(absent, 404, 'household-not-found');
      const both = { others: [absent] };
      ensure(
        absent.status === outside.status,
        `不存在的户答 ${absent.status}，范围之外的户答 ${outside.status}：两者应相同`,
        outside,
        both,
      );
      const bodies = differentKeys(comparable(outside), comparable(absent));
      ensure(bodies.length === 0, `范围之外与不存在的户，正文的 ${few(bodies)} 不同`, outside, both);
      const names = differentKeys(headerNames(outside), headerNames(absent));
      ensure(names.length === 0, `范围之外与不存在的户，只有一个答复带响应头 ${few(names)}`, outside, both);
    },
  ),
  check(
    {
      id: 'core.scope.parts',
      layer: 'privacy',
      zh: '村的户属于乡镇的户，乡镇的户属于县的户：县按乡镇筛选得到的与乡镇自己看到的相同',
      en: "What the county sees of a town is what the town's own account sees",
      why: '范围过窄同样是错：镇长少看到一户，就少帮一户。',
      source: pages.scope,
    },
    async (probe) => {
      const own = await townHouseholds(probe);
      const fromAbove = await householdsOf(probe, 'county', probe.profile.town);
      ensure(
        own.items.map(({ id }) => id).join() === fromAbove.items.map(({ id }) => id).join(),
        `县看到 ${fromAbove.items.length} 户，乡镇自己看到 ${own.items.length} 户`,
        fromAbove.exchanges[0],
      );
      const next = await householdsOf(probe, 'county', probe.profile.neighbourTown);
      ensure(next.items.length > 0, '县应看得到邻镇的户', next.exchanges[0]);
    },
  ),
  check(
    {
      id: 'core.scope.etag',
      layer: 'privacy',
      zh: '两个人的答复即使相同，ETag 也不同；别人的 ETag 不会得到 304',
      en: 'Two scopes never share an entity tag; a foreign tag never matches',
      why: '共用标签的缓存会把一个人的清单给另一个人看，304 也能探出别人看到了什么。',
      source: pages.caching,
    },
    async (probe) => {
      const { county, year } = probe.profile;
      const query = { region: county, bbox: '0,0,1,1', 'as-of': year };
      const seen: { tag: string; exchange: Exchange }[] = [];
      for (const as of ['town', 'neighbourTown', 'county']) {
        const exchange = expectOk(await probe.get('/households', { as, query }));
        const tag = exchange.headers.get('ETag');
        ensure(tag, '答复应有 ETag', exchange);
        const twin = seen.find((known) => known.tag === tag)?.exchange;
        ensure(!twin, `${as} 与 ${twin?.request.persona} 的响应头 ETag 相同`, exchange, {
          others: twin ? [twin] : [],
        });
        seen.push({ tag, exchange });
      }
      const { tag, exchange: own } = seen[2]!;
      const headers = { 'If-None-Match': tag };
      const foreign = await probe.get('/households', { as: 'town', query, headers });
      ensure(
        foreign.status === 200,
        `town 带 county 的 ETag(${tag})应答 200，而是 ${foreign.status}`,
        foreign,
        { others: [own] },
      );
    },
  ),
];

type Parts = Readonly<Record<string, string>>;

function comparable(exchange: Exchange): Parts {
  const { requestId: _id, instance: _path, ...rest } = jsonOf<Record<string, unknown>>(exchange);
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, JSON.stringify(value)]));
}

function headerNames({ headers }: Exchange): Parts {
  const names = [...headers.keys()].filter(
    (name) => !/^(date|x-request-id|content-length|ratelimit|connection|keep-alive)/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, '']));
}

function differentKeys(one: Parts, other: Parts): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => one[key] !== other[key]);
}
