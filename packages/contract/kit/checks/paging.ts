// Core, semantic: reading page by page gives the same list as reading at once, whole and without repeats.
import type { HouseholdSummary, Region } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectOk } from '../expect-ok.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf } from '../http/exchange.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';
import { nextOf, readWholeList, townHouseholds, type Page, type WholeList } from '../read-list.js';

/** The town's households in pages of several sizes; large lists in at most about 12 pages each. */
async function pagedHouseholds(probe: Probe): Promise<{ size: number; list: WholeList<HouseholdSummary> }[]> {
  const { items } = await townHouseholds(probe);
  const sizes = [
    ...new Set([
      Math.ceil(items.length / 12),
      Math.ceil(items.length / 3) + 1,
      Math.max(1, items.length - 1),
    ]),
  ];
  return probe.remember('paged households', async () => {
    const read = [];
    for (const size of sizes)
      read.push({
        size,
        list: await readWholeList<HouseholdSummary>(probe, '/households', {
          as: 'town',
          query: queryOf(probe, size),
        }),
      });
    return read;
  });
}

function queryOf({ profile }: Probe, limit: number): Record<string, string | number> {
  return { region: profile.town, 'as-of': profile.year, limit };
}

const idsOf = ({ items }: WholeList<HouseholdSummary>): string => items.map(({ id }) => id).join();

export const pagingChecks: readonly Check[] = [
  check(
    {
      id: 'core.paging.complete',
      layer: 'semantic',
      zh: '沿 next 翻到底，得到的户与一次读完的相同，一户不少；各种页长都如此',
      en: 'Following next to the end gives every item, whatever the page size',
      why: '没有 next，GDAL 与 QGIS 只读到第一页，而且不报错。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/fc-links',
    },
    async (probe) => {
      const whole = await townHouseholds(probe);
      for (const { size, list } of await pagedHouseholds(probe)) {
        const seen = new Set(list.items.map(({ id }) => id));
        const missing = whole.items.filter(({ id }) => !seen.has(id));
        ensure(
          missing.length === 0,
          `limit=${size} 翻到底少了 ${missing.length} 户(共 ${whole.items.length} 户)`,
          list.exchanges[list.exchanges.length - 1],
        );
      }
    },
  ),
  check(
    {
      id: 'core.paging.unique',
      layer: 'semantic',
      zh: '翻页不重复：任何一户只在一页里出现一次',
      en: 'No item comes twice',
      why: 'QGIS 遇到重复的编号会悄悄丢掉要素。',
      source: pages.paging,
    },
    async (probe) => {
      for (const { size, list } of await pagedHouseholds(probe)) {
        const repeated = list.items.length - new Set(list.items.map(({ id }) => id)).size;
        ensure(repeated === 0, `limit=${size} 翻到底有 ${repeated} 户重复`, list.exchanges[1]);
      }
    },
  ),
  check(
    {
      id: 'core.paging.order',
      layer: 'semantic',
      zh: '次序固定，以编号（码位）排定，与页长无关；每页不超过 limit',
      en: 'The order is fixed and does not depend on the page size; no page exceeds the limit',
      why: '次序不定，翻页之间就会漏掉或重复。',
      source: pages.paging,
    },
    async (probe) => {
      const whole = await townHouseholds(probe);
      const sorted = whole.items.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
      ensure(idsOf(whole) === sorted.join(), '清单没有按 id 的码位排序', whole.exchanges[0]);
      for (const { size, list } of await pagedHouseholds(probe)) {
        ensure(idsOf(list) === idsOf(whole), `limit=${size} 的次序与一次读完的不同`, list.exchanges[0]);
        const longest = Math.max(...list.pages.map(({ items }) => items.length));
        ensure(longest <= size, `limit=${size} 的一页有 ${longest} 户`, list.exchanges[0]);
      }
    },
  ),
  check(
    {
      id: 'core.paging.counts',
      layer: 'semantic',
      zh: 'numberReturned 是本页个数，numberMatched 在每一页相同，且等于各页之和',
      en: 'numberReturned counts the page, numberMatched is the sum over all pages',
      why: '进度条与「共几户」由它得出。',
      source: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core/fc-numberMatched',
    },
    async (probe) => {
      for (const { size, list } of await pagedHouseholds(probe)) {
        const all = new Set(list.items.map(({ id }) => id)).size;
        const repeats = all < list.items.length ? '（各页有重复，先改 core.paging.unique）' : '';
        list.pages.forEach(({ items, numberReturned, numberMatched }, index) => {
          ensure(
            numberReturned === items.length,
            `limit=${size} 第 ${index + 1} 页 numberReturned 应为 ${items.length}，而是 ${numberReturned}`,
            list.exchanges[index],
          );
          ensure(
            numberMatched === all,
            `limit=${size} 第 ${index + 1} 页 numberMatched 应为 ${all}，而是 ${numberMatched}${repeats}`,
            list.exchanges[index],
          );
        });
      }
    },
  ),
  check(
    {
      id: 'core.paging.link-header',
      layer: 'static',
      zh: 'Link 响应头与正文的 links 相同',
      en: 'The Link header says the same as the links of the body',
      why: '有的客户端只看响应头。',
      source: 'RFC 8288 §3',
    },
    async (probe) => {
      const exchange = await probe.get('/households', { as: 'town', query: queryOf(probe, 1) });
      const next = nextOf(jsonOf<Page<unknown>>(exchange).links);
      ensure(next !== undefined, 'limit=1 的第一页应有 next', exchange);
      const header = exchange.headers.get('Link') ?? '';
      const found = [...header.matchAll(/<([^>]*)>\s*;[^,]*rel="?next"?/g)].map(([, href]) => href);
      ensure(found[0] === next, `Link 头的 next 应为 ${next}，而是 ${found[0] ?? '没有'}`, exchange);
    },
  ),
  check(
    {
      id: 'core.paging.regions',
      layer: 'semantic',
      zh: '区划清单也能翻到底，不重不漏',
      en: 'The list of regions pages to its end as well',
      why: '一个县有几百个村，门户第一次打开就要翻页。',
      source: pages.paging,
    },
    async (probe) => {
      const { county } = probe.profile;
      const whole = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county, limit: 1000 },
      });
      const paged = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county, limit: Math.max(1, Math.ceil(whole.items.length / 4)) },
      });
      ensure(
        paged.items.map(({ code }) => code).join() === whole.items.map(({ code }) => code).join(),
        '分页读得的区划与一次读完的不同',
        paged.exchanges[0],
      );
    },
  ),
  check(
    {
      id: 'core.cursor.tampered',
      layer: 'robustness',
      zh: '被改动的、编造的游标答 400 invalid-cursor',
      en: 'A tampered or invented cursor is refused',
      why: '把游标当作位置直接拼进 SQL，是注入的入口。',
      source: pages.paging,
    },
    async (probe) => {
      const cursor = await firstCursor(probe, 'town');
      const middle = Math.floor(cursor.length / 2);
      const flip = (at: number): string =>
        cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      for (const bad of [
        flip(0),
        flip(middle),
        cursor.slice(0, -4),
        'abc',
        "' or 1=1 --",
        btoa('{"offset":1}'),
      ])
        expectProblem(
          await probe.get('/households', { as: 'town', query: { ...queryOf(probe, 1), cursor: bad } }),
          400,
          'invalid-cursor',
        );
    },
  ),
  check(
    {
      id: 'core.cursor.other-filter',
      layer: 'robustness',
      zh: '换了筛选条件，原来的游标答 400 invalid-cursor',
      en: 'A cursor of another filter is refused',
      why: '否则换条件后会从中间开始，悄悄漏掉前面的户。',
      source: pages.paging,
    },
    async (probe) => {
      const cursor = await firstCursor(probe, 'town');
      const query = { ...queryOf(probe, 1), status: 'exited', cursor };
      expectProblem(await probe.get('/households', { as: 'town', query }), 400, 'invalid-cursor');
    },
  ),
  check(
    {
      id: 'core.cursor.foreign',
      layer: 'privacy',
      zh: '别人的游标答 400 invalid-cursor：游标与数据范围绑定',
      en: "Another caller's cursor is refused",
      why: '否则知道一个县级游标的人，可以接着读出全县。',
      source: pages.paging,
    },
    async (probe) => {
      const cursor = await firstCursor(probe, 'county');
      for (const as of ['town', 'neighbourTown'])
        expectProblem(
          await probe.get('/households', { as, query: { ...queryOf(probe, 1), cursor } }),
          400,
          'invalid-cursor',
        );
    },
  ),
];

async function firstCursor(probe: Probe, as: string): Promise<string> {
  const exchange = expectOk(await probe.get('/households', { as, query: queryOf(probe, 1) }));
  const next = nextOf(jsonOf<Page<unknown>>(exchange).links);
  ensure(next === undefined || URL.canParse(next), `next 链接应为绝对地址，而是 ${next}`, exchange, {
    root: 'links',
  });
  const cursor = next === undefined ? null : new URL(next).searchParams.get('cursor');
  ensure(cursor, 'limit=1 的第一页应有带 cursor 的 next', exchange);
  return cursor;
}
