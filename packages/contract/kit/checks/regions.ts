// Core, semantic: codes, levels, families and filters of regions.
import type { Region } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { ensure, few } from '../outcome.js';
import type { Probe } from '../probe.js';
import { readWholeList } from '../read-list.js';
import { levelOfCode, parentOfCode } from '../region-code.js';

/** The county with its prefecture and province above, and every region below it. */
function familyOf(probe: Probe): Promise<Region[]> {
  const { county } = probe.profile;
  return probe.remember('family', async () => {
    const self = await probe.read<Region>(`/regions/${county}`);
    const above = await probe.read<{ items: Region[] }>(`/regions/${county}/ancestors`);
    const towns = await readWholeList<Region>(probe, '/regions', { query: { parent: county, limit: 1000 } });
    const villages = await readWholeList<Region>(probe, '/regions', {
      query: { parent: probe.profile.town, limit: 1000 },
    });
    return [...above.items, self, ...towns.items, ...villages.items];
  });
}

const codesOf = (regions: readonly Region[]): string => regions.map(({ code }) => code).join();

export const regionChecks: readonly Check[] = [
  check(
    {
      id: 'core.regions.codes',
      layer: 'semantic',
      zh: '答复中的区划编码一律 12 位（村民小组再加 -01），上级编码也是',
      en: 'Codes in answers have 12 digits, those of parents too',
      why: '6 位与 12 位混用时，地图着不上色、统计对不上号。',
      source: pages.conventions,
    },
    async (probe) => {
      for (const { code, parent, name } of await familyOf(probe)) {
        ensure(/^[0-9]{12}(-[0-9]{2})?$/.test(code), `${name} 的编码不是 12 位：${code}`);
        ensure(parent === null || /^[0-9]{12}$/.test(parent), `${name} 的上级编码不是 12 位：${parent}`);
      }
    },
  ),
  check(
    {
      id: 'core.regions.levels',
      layer: 'semantic',
      zh: 'level 与编码相符：province、prefecture、county、town、village、group',
      en: 'The level agrees with the code',
      why: '组件按 level 决定画省、县还是村，写错一级就会画错一层。',
      source: pages.conventions,
    },
    async (probe) => {
      for (const { code, level, name, parent } of await familyOf(probe)) {
        ensure(
          level === levelOfCode(code),
          `${name}(${code})的 level 应为 ${levelOfCode(code)}，而是 ${level}`,
        );
        const above = parentOfCode(code);
        ensure(
          parent === null ? level === 'province' : above === undefined || parent === above,
          `${name}(${code})的上级应为 ${above}，而是 ${parent}`,
        );
      }
    },
  ),
  check(
    {
      id: 'core.regions.children',
      layer: 'semantic',
      zh: 'children 是全部直接下级、按编码排序，与 parent 筛选相同，childCount 等于其个数',
      en: 'Children are all direct parts in the order of their codes; childCount counts them',
      why: '少一个下级，地图上就缺一块，汇总也就对不上。',
      source: pages.openapi,
    },
    async (probe) => {
      const { county } = probe.profile;
      const { items, numberMatched, numberReturned } = await probe.read<{
        items: Region[];
        numberMatched: number;
        numberReturned: number;
      }>(`/regions/${county}/children`);
      const listed = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county, limit: 1000 },
      });
      ensure(
        items.every(({ parent }) => parent === county),
        'children 里有不是直接下级的区划',
      );
      ensure(
        codesOf(items) ===
          [...items]
            .map(({ code }) => code)
            .sort()
            .join(),
        'children 没有按编码排序',
      );
      ensure(new Set(items.map(({ code }) => code)).size === items.length, 'children 有重复');
      ensure(
        [...items]
          .map(({ code }) => code)
          .sort()
          .join() ===
          listed.items
            .map(({ code }) => code)
            .sort()
            .join(),
        'children 与 /regions?parent= 不同',
      );
      ensure(
        numberMatched === items.length && numberReturned === items.length,
        'numberMatched、numberReturned 应等于 items 的个数',
      );
      const self = await probe.read<Region>(`/regions/${county}`);
      ensure(self.childCount === items.length, `childCount 应为 ${items.length}，而是 ${self.childCount}`);
    },
  ),
  check(
    {
      id: 'core.regions.ancestors',
      layer: 'semantic',
      zh: 'ancestors 从省到直接上级，依次排列',
      en: 'Ancestors go from the province down to the direct parent',
      why: '面包屑按这个次序显示。',
      source: pages.openapi,
    },
    async (probe) => {
      const { items } = await probe.read<{ items: Region[] }>(`/regions/${probe.profile.town}/ancestors`);
      const last = items[items.length - 1];
      ensure(
        last?.code === probe.profile.county,
        `最后一个应为直接上级 ${probe.profile.county}，而是 ${last?.code}`,
      );
      items
        .slice(1)
        .forEach(({ parent, code }, index) =>
          ensure(parent === items[index]!.code, `${code} 之前应为它的上级 ${parent}`),
        );
    },
  ),
  check(
    {
      id: 'core.regions.short-codes',
      layer: 'semantic',
      zh: '请求可写 2、4、6、9 或 12 位编码，答复相同',
      en: 'Requests may write a code with 2, 4, 6, 9 or 12 digits',
      why: '各系统习惯不同，门户常只有 6 位编码。',
      source: pages.conventions,
    },
    async (probe) => {
      const { county, town } = probe.profile;
      for (const [short, whole] of [
        [county.slice(0, 6), county],
        [town.slice(0, 9), town],
      ] as const) {
        const region = await probe.read<Region>(`/regions/${short}`);
        ensure(region.code === whole, `/regions/${short} 应是 ${whole}，而是 ${region.code}`);
      }
      const short = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county.slice(0, 6), limit: 1000 },
      });
      const whole = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county, limit: 1000 },
      });
      ensure(
        short.items.length > 0 && codesOf(short.items) === codesOf(whole.items),
        `parent=${county.slice(0, 6)} 与 parent=${county} 的答复应相同`,
      );
    },
  ),
  check(
    {
      id: 'core.regions.filters',
      layer: 'semantic',
      zh: '/regions 的 parent、level、q 真正起作用：结果与在客户端重算的一致',
      en: 'The parameters parent, level and q of the list of regions do what they say',
      why: '忽略筛选条件等于答错，而且没有人会发觉。',
      source: pages.openapi,
    },
    async (probe) => {
      const { county, town } = probe.profile;
      const children = (await familyOf(probe)).filter(({ parent }) => parent === county);
      const towns = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county, level: 'town', limit: 1000 },
      });
      ensure(
        codesOf(towns.items) === codesOf(children.filter(({ level }) => level === 'town')),
        'level=town 的结果与重算的不同',
      );
      const none = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county, level: 'province' },
      });
      ensure(none.items.length === 0, `parent=${county}&level=province 应为空，而有 ${none.items.length} 个`);
      const { shortName } = children.find(({ code }) => code === town)!;
      const found = await readWholeList<Region>(probe, '/regions', {
        query: { parent: county, q: shortName },
      });
      ensure(
        found.items.some(({ code }) => code === town),
        `q=${shortName} 没有找到 ${town}`,
      );
      const named = children.filter(({ name }) => name.includes(shortName)).map(({ code }) => code);
      ensure(
        named.every((code) => found.items.some((item) => item.code === code)),
        `q=${shortName} 漏了名称含它的区划`,
      );
      // From the second character on, so that a match of beginnings only is seen.
      const { name } = children.find(({ code }) => code === town)!;
      const part = name.slice(1);
      const inside = await readWholeList<Region>(probe, '/regions', { query: { parent: county, q: part } });
      const holding = children.filter((region) => region.name.includes(part)).map(({ code }) => code);
      const missed = holding.filter((code) => !inside.items.some((item) => item.code === code));
      ensure(
        missed.length === 0,
        `q=${part} 漏了 ${few(missed)}：q 匹配名称的任何一段，不只是开头`,
        inside.exchanges[0],
      );
      const absent = await readWholeList<Region>(probe, '/regions', { query: { parent: county, q: '龘龘' } });
      ensure(absent.items.length === 0, 'q=龘龘 应为空：q 被忽略了');
    },
  ),
  check(
    {
      id: 'core.regions.unknown',
      layer: 'robustness',
      zh: '不存在的区划答 404 region-not-found，格式不对的编码答 400',
      en: 'An unknown region is a 404, a malformed code a 400',
      why: '界面要分清「没有这个地方」和「写错了」。',
      source: pages.errors,
    },
    async (probe) => {
      for (const path of ['', '/children', '/ancestors', '/boundary'])
        expectProblem(await probe.get(`/regions/990000000000${path}`), 404, 'region-not-found');
      for (const code of ['62052', '6205231', 'abc', '..%2F..%2Fetc%2Fpasswd', '620523000000%00'])
        expectProblem(await probe.get(`/regions/${code}`), [400, 404]);
    },
  ),
];

export { familyOf };

/** Names in a sentence: used by the checks of places. */
export function namesOf(regions: readonly Region[]): string {
  return few(regions.map(({ name }) => name));
}
