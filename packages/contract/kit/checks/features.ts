// Features, semantic: the catalogue, the links, the pages and the values of OGC API Features.
import type { Collection, CollectionList, Feature, FeatureCollection, Region } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf } from '../http/exchange.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdFeatures, idsOf, pointOf, readFeatures, villages } from '../read-features.js';
import { readWholeList, townHouseholds } from '../read-list.js';
import { knownSystems } from '../reference-systems.js';

const queryables = 'http://www.opengis.net/def/rel/ogc/1.0/queryables';
const core = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core';

function catalogue(probe: Probe, as: string): Promise<CollectionList> {
  return probe.read<CollectionList>('/collections', { as });
}

export const featureChecks: readonly Check[] = [
  check(
    {
      id: 'features.collections.readable',
      layer: 'semantic',
      zh: '/collections 只列当前用户可读的集合：匿名者 regions、villages，登录者还有 households；列出的都能打开',
      en: 'The catalogue lists what the caller may read, and all that it lists opens',
      why: 'GDAL 会逐个打开列出的集合，遇到一个 401 就整体失败。',
      source: pages.features,
    },
    async (probe) => {
      for (const [as, wanted] of [
        ['anonymous', 'regions,villages'],
        ['town', 'households,regions,villages'],
      ] as const) {
        const ids = (await catalogue(probe, as)).collections.map(({ id }) => id).sort();
        const missing = wanted.split(',').filter((id) => !ids.includes(id));
        ensure(missing.length === 0, `${as} 的目录缺少 ${few(missing)}`);
        for (const id of ids) {
          const exchange = await probe.get(`/collections/${id}/items`, { as, query: { limit: 1 } });
          ensure(exchange.status === 200, `${as} 的目录列出了 ${id}，打开却答 ${exchange.status}`, exchange);
        }
      }
    },
  ),
  check(
    {
      id: 'features.collections.links',
      layer: 'static',
      zh: '每个集合有 items(application/geo+json)、queryables 的绝对链接，crs 列出四种坐标系，storageCrs 在其中',
      en: 'Each collection links to its items and queryables and lists the four reference systems',
      why: 'QGIS 由这些链接与坐标系建立图层。',
      source: `${core}/fc-md-items-links`,
    },
    async (probe) => {
      for (const { id, links, crs, storageCrs } of (await catalogue(probe, 'town')).collections) {
        const one = await probe.read<Collection>(`/collections/${id}`, { as: 'town' });
        ensure(one.id === id, `/collections/${id} 的 id 应为 ${id}`);
        const items = links.find(({ rel, type }) => rel === 'items' && type === 'application/geo+json');
        ensure(items?.href.startsWith(`${probe.world.base}/`), `${id} 缺少 rel="items" 的绝对链接`);
        ensure(
          links.some(({ rel }) => rel === queryables),
          `${id} 缺少 rel="${queryables}" 的链接`,
        );
        const missing = knownSystems.filter(({ uri }) => !crs.includes(uri)).map(({ name }) => name);
        ensure(missing.length === 0, `${id} 的 crs 缺少 ${few(missing)}`);
        ensure(crs.includes(storageCrs), `${id} 的 storageCrs 不在 crs 里`);
      }
    },
  ),
  check(
    {
      id: 'features.items.links',
      layer: 'static',
      zh: '要素清单有 self，一个要素有 self 与 collection，都带 type',
      en: 'A page of features has the link self, a single feature self and collection, each with its type',
      why: '客户端由它们回到集合、取得同一内容的其他格式。',
      source: `${core}/f-links`,
    },
    async (probe) => {
      const page = await probe.read<FeatureCollection>('/collections/villages/items', {
        query: { limit: 1 },
      });
      const [first] = (await villages(probe)).items;
      const one = await probe.read<Feature>(`/collections/villages/items/${first!.id}`);
      for (const [what, links, rels] of [
        ['清单', page.links, ['self']],
        ['要素', one.links, ['self', 'collection']],
      ] as const)
        for (const rel of rels)
          ensure(
            links?.some((link) => link.rel === rel && link.type !== undefined),
            `${what}缺少带 type 的 rel="${rel}"`,
          );
    },
  ),
  check(
    {
      id: 'features.items.paging',
      layer: 'semantic',
      zh: '沿 next 翻页不重不漏，numberReturned 等于本页要素数，numberMatched 等于各页之和',
      en: 'Following next gives every feature once, and the counts add up',
      why: '没有 next，GDAL 与 QGIS 悄悄只读一页。',
      source: `${core}/fc-numberReturned`,
    },
    async (probe) => {
      const whole = await villages(probe);
      const limit = Math.max(1, Math.ceil(whole.items.length / 5));
      const paged = await readFeatures(probe, 'villages', { query: { limit } });
      ensure(
        paged.items.map(({ id }) => id).join() === whole.items.map(({ id }) => id).join(),
        `limit=${limit} 翻到底与一次读完的不同`,
        paged.exchanges[0],
      );
      paged.pages.forEach(({ items, numberMatched, numberReturned }, index) => {
        ensure(
          numberReturned === items.length && items.length <= limit,
          `第 ${index + 1} 页 numberReturned 应为 ${items.length}，而是 ${numberReturned}`,
          paged.exchanges[index],
        );
        ensure(
          numberMatched === whole.items.length,
          `第 ${index + 1} 页 numberMatched 应为 ${whole.items.length}，而是 ${numberMatched}`,
          paged.exchanges[index],
        );
      });
    },
  ),
  check(
    {
      id: 'features.items.same-as-lists',
      layer: 'semantic',
      zh: '要素与其他接口一致：households 与 /households 逐户逐字段相同，villages 与 /regions?level=village 相同',
      en: 'Features say the same as the lists of households and of regions',
      why: '同一户在 QGIS 里与在门户里不同，就不知道该信哪一个。',
      source: pages.features,
    },
    async (probe) => {
      const listed = await townHouseholds(probe);
      const features = await householdFeatures(probe);
      ensure(
        idsOf(features.items) === idsOf(listed.items as unknown as Feature[]),
        `households 有 ${features.items.length} 个要素，/households 有 ${listed.items.length} 户`,
        features.exchanges[0],
      );
      const known = new Map(listed.items.map((household) => [household.id, household]));
      for (const feature of features.items) {
        const { id, point, ...rest } = known.get(feature.id)!;
        for (const [key, value] of Object.entries(rest))
          ensure(
            JSON.stringify(feature.properties[key]) === JSON.stringify(value),
            `${id} 的 ${key} 在要素与清单里不同`,
            features.exchanges[0],
          );
        const given = pointOf(feature);
        ensure(
          JSON.stringify(given ?? null) === JSON.stringify(point),
          `${id} 的 geometry 与 point 不同`,
          features.exchanges[0],
        );
      }
      const regions = await readWholeList<Region>(probe, '/regions', {
        query: { level: 'village', limit: 1000 },
      });
      const codes = regions.items.filter(({ center }) => center !== null).map(({ code }) => code);
      const inFeatures = new Set((await villages(probe)).items.map(({ id }) => id));
      const missing = codes.filter((code) => !inFeatures.has(code));
      ensure(missing.length === 0, `villages 缺少 ${few(missing)}`);
    },
  ),
  check(
    {
      id: 'features.item.same-as-page',
      layer: 'semantic',
      zh: '按编号取得的要素与清单中的相同',
      en: 'A feature by its id is the one of the page',
      why: 'QGIS 选中一个要素时按编号重取。',
      source: `${core}/f-success`,
    },
    async (probe) => {
      for (const [collection, as, list] of [
        ['villages', 'anonymous', await villages(probe)],
        ['households', 'town', await householdFeatures(probe)],
      ] as const) {
        const wanted = list.items[list.items.length - 1]!;
        const query = collection === 'households' ? { datetime: String(probe.profile.year) } : {};
        const path = `/collections/${collection}/items/${wanted.id}`;
        const one = await probe.read<Feature>(path, { as, query });
        for (const key of ['id', 'geometry', 'properties'] as const)
          ensure(
            JSON.stringify(one[key]) === JSON.stringify(wanted[key]),
            `${path} 的 ${key} 与清单中的不同`,
          );
      }
    },
  ),
  check(
    {
      id: 'features.unknown',
      layer: 'robustness',
      zh: '没有的集合答 404 unknown-collection，没有的要素答 404 feature-not-found',
      en: 'Unknown collections and features are 404 with their codes',
      why: '空的答复会被当作没有数据。',
      source: pages.errors,
    },
    async (probe) => {
      for (const path of ['', '/items', '/queryables', '/schema'])
        expectProblem(
          await probe.get(`/collections/no-such-collection${path}`, { as: 'town' }),
          404,
          'unknown-collection',
        );
      const absent = ['/collections/regions/items/990000000000', '/collections/villages/items/nowhere'];
      for (const path of absent) expectProblem(await probe.get(path), 404, 'feature-not-found');
    },
  ),
  check(
    {
      id: 'features.params',
      layer: 'robustness',
      zh: '要素接口拒绝契约之外的参数、写错的 limit、bbox、datetime',
      en: 'Unknown parameters and malformed values are refused',
      why: '忽略写错的条件等于答了全部。',
      source: `${core}/query-param-unknown`,
    },
    async (probe) => {
      const items = '/collections/villages/items';
      for (const path of ['/collections', '/collections/villages', items])
        expectProblem(await probe.get(path, { query: { colour: 'red' } }), 400, 'unknown-parameter');
      for (const query of [
        { limit: 0 },
        { limit: 'unlimited' },
        { bbox: '105,35,106,34' },
        { bbox: '1,2,3' },
        { datetime: 'yesterday' },
        { datetime: '2016/2015' },
      ])
        expectProblem(await probe.get(items, { query }), 400, 'invalid-parameter');
      const clamped = await probe.get(items, { query: { limit: 1000000000 } });
      ensure(
        clamped.status === 200 && jsonOf<FeatureCollection>(clamped).features.length <= 1000,
        'limit=1000000000 应按 1000 答 200',
        clamped,
      );
    },
  ),
];
