// CQL2, semantic: what filters answer is worked out again on this side, over every address that takes them.
import type {
  Conformance,
  Feature,
  HouseholdQueryResult,
  HouseholdSummary,
  PropertySchema,
} from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { casesOf, type CaseName } from '../cql2/cases.js';
import { evaluate, print, rename, type Fields, type Tree } from '../cql2/filter.js';
import { jsonOf, type Exchange } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdFeatures, pointOf, readFeatures } from '../read-features.js';
import { readWholeList } from '../read-list.js';

interface Known {
  readonly id: string;
  readonly fields: Fields;
}

/** The town's households of the profile's year with what a filter may look at. */
async function known(probe: Probe): Promise<Known[]> {
  const { items, exchanges } = await householdFeatures(probe);
  ensure(items.length >= 2, 'town 的要素少于 2 户，无法检查', exchanges[0]);
  return items.map((feature: Feature) => {
    const geometry = pointOf(feature) ?? null;
    return { id: feature.id, fields: { ...feature.properties, geometry, point: geometry } };
  });
}

function chosen(records: readonly Known[], tree: Tree): string {
  return records
    .filter(({ fields }) => evaluate(tree, fields) === true)
    .map(({ id }) => id)
    .sort()
    .join();
}

interface Answered {
  readonly ids: readonly string[];
  readonly exchange: Exchange | undefined;
}

function ensureSame(tree: Tree, records: readonly Known[], { ids, exchange }: Answered): void {
  const wanted = chosen(records, tree);
  const given = [...ids].sort().join();
  const size = (text: string): number => (text === '' ? 0 : text.split(',').length);
  ensure(
    given === wanted,
    `${print(tree).slice(0, 200)} 应有 ${size(wanted)} 户，而答了 ${ids.length} 户，或不是同样的户`,
    exchange,
  );
}

async function askFeatures(probe: Probe, filter: string, lang?: 'cql2-json'): Promise<Answered> {
  const query = { filter, 'filter-lang': lang, datetime: String(probe.profile.year) };
  const { items, exchanges } = await readFeatures(probe, 'households', { as: 'town', query });
  return { ids: items.map(({ id }) => id), exchange: exchanges[0] };
}

/** Follows the cursor of the body to the end. */
async function askByPost(probe: Probe, body: Record<string, unknown>): Promise<Answered> {
  const ids: string[] = [];
  let exchange: Exchange | undefined;
  for (let cursor: string | null = ''; cursor !== null;) {
    exchange = await probe.send('POST', '/households/-/query', {
      as: 'town',
      body: { asOf: probe.profile.year, limit: 1000, ...body, ...(cursor !== '' && { cursor }) },
    });
    ensure(exchange.status === 200, `POST /households/-/query 应答 200，而是 ${exchange.status}`, exchange);
    const page: HouseholdQueryResult = jsonOf<HouseholdQueryResult>(exchange);
    ids.push(...page.items.map(({ id }) => id));
    ensure(ids.length <= 100_000 && page.cursor !== cursor, '翻页没有尽头', exchange);
    ensure(page.cursor === null || page.items.length > 0, '空的一页不应有 cursor', exchange);
    cursor = page.cursor;
  }
  return { ids, exchange };
}

function caseCheck(name: CaseName, zh: string, en: string): Check {
  return check(
    {
      id: `cql2.text.${name}`,
      layer: 'semantic',
      zh: `CQL2 文本的${zh}，结果与在客户端重算的逐户相同；值缺失时结果未知`,
      en: `Filters with ${en} answer what the client works out itself`,
      why: 'GDAL 相信后端的筛选，不会再筛一遍。',
      source: pages.filter,
    },
    async (probe) => {
      const records = await known(probe);
      const trees = casesOf(records.map(({ fields }) => fields))[name];
      if (trees.length === 0) skip('没有一户有点位');
      for (const tree of trees) ensureSame(tree, records, await askFeatures(probe, print(tree)));
    },
  );
}

async function allTrees(probe: Probe, place?: string): Promise<{ records: Known[]; trees: Tree[] }> {
  const records = await known(probe);
  const cases = casesOf(records.map(({ fields }) => fields));
  const trees = Object.values(cases).flat();
  return {
    records,
    trees: place === undefined ? trees : trees.map((tree) => rename(tree, 'geometry', place)),
  };
}

export const cql2Checks: readonly Check[] = [
  caseCheck('comparison', '比较(= <> < <= > >=)', 'comparisons'),
  caseCheck('logic', '逻辑(AND OR NOT，嵌套)', 'and, or and not'),
  caseCheck('advanced', 'LIKE、BETWEEN、IN、IS NULL', 'like, between, in and is null'),
  caseCheck('case', 'CASEI(不分大小写)', 'case-insensitive comparison'),
  caseCheck('spatial', '空间条件(多边形、洞、矩形、角恰在点上)', 'spatial predicates'),
  check(
    {
      id: 'cql2.json',
      layer: 'semantic',
      zh: 'CQL2 的 JSON 写法与文本写法意思相同',
      en: 'The JSON form means the same as the text',
      why: '程序生成的条件用 JSON，人写的用文本。',
      source: pages.filter,
    },
    async (probe) => {
      const { records, trees } = await allTrees(probe);
      for (const tree of trees)
        ensureSame(tree, records, await askFeatures(probe, JSON.stringify(tree), 'cql2-json'));
    },
  ),
  check(
    {
      id: 'cql2.lists',
      layer: 'semantic',
      zh: 'GET /households 同样接受 filter，几何字段叫 point',
      en: 'The list of households takes the same filters',
      why: '门户的列表与 QGIS 的图层用同一种条件。',
      source: pages.features,
    },
    async (probe) => {
      const { records, trees } = await allTrees(probe, 'point');
      const query = { 'as-of': probe.profile.year, limit: 1000 };
      for (const tree of trees) {
        const list = await readWholeList<HouseholdSummary>(probe, '/households', {
          as: 'town',
          query: { ...query, filter: print(tree) },
        });
        ensureSame(tree, records, { ids: list.items.map(({ id }) => id), exchange: list.exchanges[0] });
      }
    },
  ),
  check(
    {
      id: 'cql2.query',
      layer: 'semantic',
      zh: 'POST /households/-/query 与地址里的筛选结果相同，能翻页、能排序，不需要幂等键',
      en: 'The query by POST answers the same, pages by its cursor and sorts',
      why: '大的多边形放不进地址。',
      source: pages.features,
    },
    async (probe) => {
      const { records, trees } = await allTrees(probe, 'point');
      for (const tree of trees) ensureSame(tree, records, await askByPost(probe, { filter: tree }));
      const everyone: Tree = { op: '>=', args: [{ property: 'memberCount' }, 0] };
      const limit = Math.max(1, Math.ceil(records.length / 4));
      const paged = await askByPost(probe, { filter: everyone, limit });
      ensureSame(everyone, records, paged);
      const sorted = await askByPost(probe, { filter: everyone, limit, sortby: ['-memberCount'] });
      const count = new Map(records.map(({ id, fields }) => [id, Number(fields.memberCount)]));
      const rising = sorted.ids.findIndex(
        (id, index) => index > 0 && count.get(id)! > count.get(sorted.ids[index - 1]!)!,
      );
      ensure(rising < 0, 'sortby=-memberCount 没有按人口由多到少', sorted.exchange);
    },
  ),
  check(
    {
      id: 'cql2.advertised',
      layer: 'semantic',
      zh: 'queryables 列出的每个字段都真正可以筛选：IS NULL 与 IS NOT NULL 合起来是全部，且各自与数据相符',
      en: 'Every advertised queryable is honoured',
      why: '列出而不作数，比不列出更坏：没有人会发觉。',
      source: 'http://www.opengis.net/spec/ogcapi-features-3/1.0/req/queryables/response',
    },
    async (probe) => {
      const records = await known(probe);
      const path = '/collections/households/queryables';
      const { properties } = await probe.read<PropertySchema>(path, { as: 'town' });
      for (const property of Object.keys(properties)) {
        const empty: Tree = { op: 'isNull', args: [{ property }] };
        ensureSame(empty, records, await askFeatures(probe, print(empty)));
        const filled: Tree = { op: 'not', args: [empty] };
        ensureSame(filled, records, await askFeatures(probe, print(filled)));
      }
    },
  ),
  check(
    {
      id: 'cql2.conformance',
      layer: 'static',
      zh: '/conformance 的 conformsTo 声明 filter、features-filter、cql2-text、cql2-json、basic-cql2',
      en: 'The conformance declaration names the filter classes',
      why: 'GDAL 见到这些声明才把条件交给后端。',
      source: 'http://www.opengis.net/spec/ogcapi-features-3/1.0/req/filter/filter-param',
    },
    async (probe) => {
      const { conformsTo } = await probe.read<Conformance>('/conformance');
      const missing = ['filter', 'features-filter', 'cql2-text', 'cql2-json', 'basic-cql2'].filter(
        (name) => !conformsTo.some((uri) => uri.endsWith(`/conf/${name}`)),
      );
      ensure(missing.length === 0, `conformsTo 缺少 ${few(missing)}`);
    },
  ),
];
