// Features, privacy: the scope and the masks hold for features as for lists, and for choosing and ordering fields.
import type { Feature, PropertySchema } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { textOf } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdFeatures, readFeatures, villages } from '../read-features.js';
import { householdsOf } from '../read-list.js';
import { liesWithin } from '../region-code.js';

const items = '/collections/households/items';

async function queryablesOf(probe: Probe, as: string): Promise<string[]> {
  const { properties } = await probe.read<PropertySchema>('/collections/households/queryables', { as });
  return Object.keys(properties);
}

export const featureScopeChecks: readonly Check[] = [
  check(
    {
      id: 'features.scope.anonymous',
      layer: 'privacy',
      zh: '匿名者得不到 households 的要素、字段与范围：401',
      en: 'Nobody without a token gets the features of households',
      why: '要素接口是另一条出路，常忘记同样的判断。',
      source: pages.scope,
    },
    async (probe) => {
      for (const path of ['', '/items', `/items/${probe.profile.householdInScope}`, '/queryables', '/schema'])
        expectProblem(await probe.get(`/collections/households${path}`), 401, 'authentication-required');
    },
  ),
  check(
    {
      id: 'features.scope.items',
      layer: 'privacy',
      zh: 'households 的要素只含数据范围之内的户，总数也是；范围之外的一户答 404 feature-not-found',
      en: 'Features and their count hold only households of the scope; one outside is a 404',
      why: 'QGIS 打开图层就是全部要素。',
      source: pages.scope,
    },
    async (probe) => {
      const { town, householdOutOfScope } = probe.profile;
      for (const query of [{}, { bbox: '73,3,136,54' }]) {
        const list = await readFeatures(probe, 'households', { as: 'town', query });
        const outside = list.items.filter(({ properties }) => !liesWithin(String(properties.region), town));
        ensure(outside.length === 0, `town 的要素里有 ${outside.length} 户在范围之外`, list.exchanges[0]);
        ensure(
          list.pages[0]!.numberMatched === list.items.length,
          `numberMatched 数到了范围之外：${list.pages[0]!.numberMatched}`,
          list.exchanges[0],
        );
      }
      const path = `${items}/${householdOutOfScope}`;
      expectProblem(await probe.get(path, { as: 'town' }), 404, 'feature-not-found');
    },
  ),
  check(
    {
      id: 'features.scope.etag',
      layer: 'privacy',
      zh: '要素的 ETag 含数据范围：两个人的空清单标签不同，自己的得 304',
      en: "Entity tags of features hold the scope; one's own gives 304",
      why: '共用标签的缓存会把别人的要素给你看。',
      source: pages.caching,
    },
    async (probe) => {
      const query = { bbox: '0,0,1,1' };
      const tags = new Set<string>();
      for (const as of ['town', 'neighbourTown', 'county']) {
        const exchange = await probe.get(items, { as, query });
        const tag = exchange.headers.get('ETag') ?? '';
        ensure(/^"[^"]+"$/.test(tag) && !tags.has(tag), `${as} 的 ETag 应是强标签，且与别人的不同`, exchange);
        tags.add(tag);
        const again = await probe.get(items, { as, query, headers: { 'If-None-Match': tag } });
        ensure(again.status === 304, `带 If-None-Match 应答 304，而是 ${again.status}`, again);
      }
    },
  ),
  check(
    {
      id: 'features.mask',
      layer: 'privacy',
      zh: '要素与清单掩码相同：电话前 3 后 4，_masked 相同，没有完整的证件号码',
      en: 'Features are masked as the list is',
      why: '导出成 Shapefile 的往往是要素。',
      source: pages.masking,
    },
    async (probe) => {
      for (const as of ['town', 'county']) {
        const listed = await householdsOf(probe, as, probe.profile.town);
        const masked = new Map(listed.items.map(({ id, _masked }) => [id, [..._masked].sort().join()]));
        const { items: features, exchanges } = await householdFeatures(probe, as);
        for (const { id, properties } of features) {
          const phone = properties.phone as string | null | undefined;
          ensure(!phone || phone.includes('*'), `${as} 在要素里看到了完整的电话`, exchanges[0]);
          const names = [...((properties._masked ?? []) as string[])].sort().join();
          ensure(!masked.has(id) || masked.get(id) === names, `${id} 的 _masked 与清单的不同`, exchanges[0]);
        }
        for (const exchange of exchanges)
          ensure(!/(?<!\d)\d{17}[\dXx](?!\d)/.test(textOf(exchange)), '要素里有完整的证件号码', exchange);
      }
    },
  ),
  check(
    {
      id: 'features.queryables.masked',
      layer: 'privacy',
      zh: '看不到原值的字段不在该角色的 queryables 里：管理员没有收入、住址、户主姓名，任何人没有电话',
      en: 'What a role sees masked is not among its queryables',
      why: '能按掩码的字段筛选，就能一次次缩小范围试出原值。',
      source: pages.access,
    },
    async (probe) => {
      const town = await queryablesOf(probe, 'town');
      for (const name of ['region', 'status', 'mainCause', 'netIncomePerCapita'])
        ensure(town.includes(name), `town 的 queryables 应含 ${name}`);
      const watching = await queryablesOf(probe, 'administrator');
      const shown = ['netIncomePerCapita', 'address', 'headName', 'phone'].filter((name) =>
        watching.includes(name),
      );
      ensure(shown.length === 0, `administrator 的 queryables 不应含 ${few(shown)}`);
      ensure(!town.includes('phone'), 'town 的 queryables 不应含 phone');
    },
  ),
  check(
    {
      id: 'features.fields',
      layer: 'semantic',
      zh: 'fields(或 properties)只给所要的字段与 _masked；没有的字段答 400',
      en: 'Only the asked fields are given',
      why: '一万户全部字段，县城的网速传不动。',
      source: pages.features,
    },
    async (probe) => {
      for (const name of ['fields', 'properties']) {
        const query = { [name]: 'status,memberCount', limit: 3 };
        const list = await probe.read<{ features: Feature[] }>(items, { as: 'town', query });
        for (const { properties } of list.features) {
          const keys = Object.keys(properties).sort().join();
          ensure(keys === '_masked,memberCount,status', `${name}=status,memberCount 得到的字段是 ${keys}`);
        }
      }
      const unknown = await probe.get(items, { as: 'town', query: { fields: 'status,colour' } });
      expectProblem(unknown, 400);
    },
  ),
  check(
    {
      id: 'features.sortby',
      layer: 'semantic',
      zh: 'sortby 真正起作用：升序、降序、两个字段，最后以编号排定，翻页次序不变',
      en: 'sortby orders by the asked properties, then by the id',
      why: '「人口最多的前十户」要在服务器上排。',
      source: pages.features,
    },
    async (probe) => {
      const { items: all } = await householdFeatures(probe);
      const datetime = String(probe.profile.year);
      for (const [sortby, order] of [
        ['memberCount', compareBy('memberCount', 1)],
        ['-memberCount', compareBy('memberCount', -1)],
        [
          'mainCause,-memberCount',
          (a: Feature, b: Feature) => compareBy('mainCause', 1)(a, b) || compareBy('memberCount', -1)(a, b),
        ],
      ] as const) {
        const wanted = [...all].sort((a, b) => order(a, b) || (a.id < b.id ? -1 : 1));
        const limit = Math.max(1, Math.ceil(all.length / 3));
        const given = await readFeatures(probe, 'households', {
          as: 'town',
          query: { sortby, limit, datetime },
        });
        ensure(
          given.items.map(({ id }) => id).join() === wanted.map(({ id }) => id).join(),
          `sortby=${sortby} 的次序与重算的不同`,
          given.exchanges[0],
        );
      }
    },
  ),
  check(
    {
      id: 'features.datetime',
      layer: 'semantic',
      zh: 'datetime 决定所示的年份，与 as-of 相同：年、日、时段都取时段末所在年的年末，不筛选要素',
      en: 'datetime chooses the year that is shown, and filters nothing',
      why: '时间轴与 QGIS 的时态控制都用它。',
      source: pages.features,
    },
    async (probe) => {
      const { year } = probe.profile;
      const wanted = (await householdFeatures(probe)).items;
      for (const datetime of [
        `${year}-06-30`,
        `${year - 1}-01-01/${year}-12-31`,
        `${year}-12-31T00:00:00Z`,
      ]) {
        const list = await readFeatures(probe, 'households', { as: 'town', query: { datetime } });
        ensure(
          list.items.length === wanted.length &&
            list.items.every(({ properties }) => properties.asOf === year),
          `datetime=${datetime} 应示 ${year} 年年末的全部 ${wanted.length} 户`,
          list.exchanges[0],
        );
        ensure(
          JSON.stringify(list.items) === JSON.stringify(wanted),
          `datetime=${datetime} 与 datetime=${year} 的要素应相同`,
          list.exchanges[0],
        );
      }
      const timeless = await readFeatures(probe, 'villages', { query: { datetime: String(year) } });
      ensure(
        timeless.items.length === (await villages(probe)).items.length,
        '没有时间的集合不应受 datetime 影响',
        timeless.exchanges[0],
      );
    },
  ),
];

/** Null comes last, whatever the direction; texts by code point. */
function compareBy(name: string, direction: 1 | -1): (a: Feature, b: Feature) => number {
  return ({ properties: { [name]: a } }, { properties: { [name]: b } }) => {
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return (a as never) < (b as never) ? -direction : direction;
  };
}
