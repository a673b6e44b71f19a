// Core, semantic: the archive of a household agrees with its list entry, its year and its id.
import type { Household, HouseholdList, HouseholdSummary } from '@onemap/contract';
import { codeList } from '@onemap/contract/codes';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf } from '../http/exchange.js';
import { ensure, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { townHouseholds } from '../read-list.js';
import { liesWithin } from '../region-code.js';

function archive(probe: Probe, id: string, asOf?: number): Promise<Household> {
  return probe.read<Household>(`/households/${id}`, { as: 'town', query: { 'as-of': asOf } });
}

export const householdChecks: readonly Check[] = [
  check(
    {
      id: 'core.households.ids',
      layer: 'semantic',
      zh: '户编号以县的 6 位编码开头，其后不透明，全局唯一，不含证件号码',
      en: "A household's id begins with its county and tells nothing more",
      why: '编号会出现在网址、日志与二维码里，不能由它得知是谁。',
      source: pages.conventions,
    },
    async (probe) => {
      const { items, exchanges } = await townHouseholds(probe);
      for (const { id, region } of items) {
        ensure(
          id.startsWith(`${region.slice(0, 6)}-`),
          `编号应以 ${region.slice(0, 6)}- 开头：${id}`,
          exchanges[0],
        );
        ensure(!/[0-9]{15}/.test(id.slice(7)), '编号里有 15 位以上的数字，像是证件号码', exchanges[0]);
      }
      ensure(new Set(items.map(({ id }) => id)).size === items.length, '编号有重复', exchanges[0]);
    },
  ),
  check(
    {
      id: 'core.households.item-equals-list',
      layer: 'semantic',
      zh: '档案与清单里同一户、同一年的共有字段相同',
      en: 'The archive repeats what the list says of the same household and year',
      why: '列表写「未脱贫」，点开写「已脱贫」，用户就不再相信任何一个数。',
      source: pages.openapi,
    },
    async (probe) => {
      const { items } = await townHouseholds(probe);
      for (const listed of [items[0]!, items[items.length - 1]!]) {
        const full = await archive(probe, listed.id, probe.profile.year);
        for (const key of Object.keys(listed) as (keyof HouseholdSummary)[]) {
          if (key === '_masked') continue;
          ensure(
            JSON.stringify(full[key]) === JSON.stringify(listed[key]),
            `${key} 在清单与档案里不同(${listed.id})`,
          );
        }
      }
    },
  ),
  check(
    {
      id: 'core.households.as-of',
      layer: 'semantic',
      zh: 'as-of=年份 指该年年末：答复的 asOf 是该年，history 不含以后的年份，状态等于该年的记录',
      en: 'as-of is the end of that year: asOf says so and nothing later is told',
      why: '时间轴每一步都用它；差一年，全部图都错一年。',
      source: pages.conventions,
    },
    async (probe) => {
      const { year, householdInScope } = probe.profile;
      const { items, exchanges } = await townHouseholds(probe);
      ensure(
        items.every(({ asOf }) => asOf === year),
        `as-of=${year} 的清单里 asOf 应都是 ${year}`,
        exchanges[0],
      );
      const household = await archive(probe, householdInScope, year);
      ensure(household.asOf === year, `as-of=${year} 的档案里 asOf 应为 ${year}，而是 ${household.asOf}`);
      ensure(
        household.history.every((entry) => entry.year <= year),
        `history 里有 ${year} 年以后的记录`,
      );
      const entry = household.history.find((each) => each.year === year);
      ensure(
        entry === undefined || entry.status === household.status,
        `status 应与 history 中 ${year} 年的 ${entry?.status} 相同，而是 ${household.status}`,
      );
      for (const key of ['exitYear', 'relapseYear'] as const)
        ensure((household[key] ?? year) <= year, `${key} 晚于 as-of`);
    },
  ),
  check(
    {
      id: 'core.households.latest',
      layer: 'semantic',
      zh: '不写 as-of 时取最近一年，与写出该年的答复相同；大于最近一年的按最近一年',
      en: 'Without as-of, or with a later one, the answer is that of the latest year',
      why: '首页不写年份；它要与时间轴的最后一步一致。',
      source: pages.conventions,
    },
    async (probe) => {
      const latest = await archive(probe, probe.profile.householdInScope);
      const named = await archive(probe, probe.profile.householdInScope, latest.asOf);
      ensure(
        JSON.stringify(latest) === JSON.stringify(named),
        `不写 as-of 与 as-of=${latest.asOf} 的答复应相同`,
      );
      ensure(latest.asOf >= probe.profile.year, `最近一年(${latest.asOf})不应早于 profile.year`);
      const late = await archive(probe, probe.profile.householdInScope, 2100);
      ensure(
        late.asOf === latest.asOf,
        `as-of=2100 大于最近一年，asOf 应为 ${latest.asOf}，而是 ${late.asOf}`,
      );
      const list = async (asOf?: number): Promise<number | undefined> => {
        const query = { region: probe.profile.town, limit: 1, 'as-of': asOf };
        return (await probe.read<HouseholdList>('/households', { as: 'town', query })).items[0]?.asOf;
      };
      const [newest, listed] = [await list(), await list(2100)];
      ensure(listed === newest, `as-of=2100 的清单与不写 as-of 的相同，asOf 应为 ${newest}，而是 ${listed}`);
    },
  ),
  check(
    {
      id: 'core.households.unknown-id',
      layer: 'robustness',
      zh: '不存在的户答 404 household-not-found，不答 200 或空对象',
      en: 'An absent household is a 404',
      why: '空对象会被界面画成一户没有姓名的人家。',
      source: pages.errors,
    },
    async (probe) => {
      const id = `${probe.profile.county.slice(0, 6)}-nobodyhere0000000000000`;
      expectProblem(await probe.get(`/households/${id}`, { as: 'town' }), 404, 'household-not-found');
      for (const bad of ['x', '..%2F..%2Fetc', "1'or'1'='1", '620523-%F0%9F%98%80'])
        expectProblem(await probe.get(`/households/${bad}`, { as: 'town' }), [400, 404]);
    },
  ),
  check(
    {
      id: 'core.households.registered-only',
      layer: 'semantic',
      zh: '清单只含登记在册的户，不含普通农户；区划都在所问的区划之内',
      en: 'The list holds registered households only, all within the asked region',
      why: '普通农户不是本系统的对象，混入清单即超出授权收集的范围。',
      source: pages.openapi,
    },
    async (probe) => {
      const { items, exchanges } = await townHouseholds(probe);
      ensure(
        items.every(({ householdClass }) => householdClass !== ('ordinary' as string)),
        '清单里有普通农户',
        exchanges[0],
      );
      ensure(
        items.every(({ region }) => liesWithin(region, probe.profile.town)),
        '清单里有所问区划以外的户',
        exchanges[0],
      );
    },
  ),
  check(
    {
      id: 'core.households.groups',
      layer: 'semantic',
      zh: 'householdTypeGroup、causeGroup 由类型与原因得出；status 为 exited 时 householdClass 也是 exited',
      en: 'The groups follow from type and cause; the class follows from the status',
      why: '掩码之后公众只看到组，组与明细不符会露出破绽。',
      source: pages.openapi,
    },
    async (probe) => {
      const { items, exchanges } = await townHouseholds(probe);
      for (const {
        id,
        householdType,
        householdTypeGroup,
        mainCause,
        causeGroup,
        status,
        householdClass,
      } of items) {
        if (householdType !== null)
          ensure(
            householdTypeGroup === (householdType === 'general' ? 'general' : 'assisted'),
            `${id} 的 householdTypeGroup 与 householdType 不符`,
            exchanges[0],
          );
        const group = codeList('cause').find((cause) => cause.id === mainCause)?.group ?? null;
        ensure(
          causeGroup === group,
          `${id} 的 mainCause 是 ${mainCause}，causeGroup 应为 ${group}，而是 ${causeGroup}`,
          exchanges[0],
        );
        if (status !== null)
          ensure(
            (status === 'exited') === (householdClass === 'exited'),
            `${id} 的 householdClass 与 status 不符`,
            exchanges[0],
          );
      }
    },
  ),
  check(
    {
      id: 'core.households.axis',
      layer: 'semantic',
      zh: 'point 是 [经度, 纬度]，在本县的范围附近',
      en: 'Points are longitude first and lie near the county',
      why: '写反一次，全部户点都飞出地图。',
      source: 'RFC 7946 §3.1.1',
    },
    async (probe) => {
      const { items, exchanges } = await townHouseholds(probe);
      const placed = items.flatMap(({ point }) => (point ? [point as [number, number]] : []));
      if (placed.length === 0) skip('清单里没有一户有 point');
      const { center } = await probe.read<{ center: [number, number] | null }>(
        `/regions/${probe.profile.town}`,
      );
      for (const [lon, lat] of placed) {
        ensure(
          lon > 73 && lon < 136 && lat > 3 && lat < 54,
          `point [${lon}, ${lat}] 不在中国范围，经度应在前`,
          exchanges[0],
        );
        if (center)
          ensure(
            Math.abs(lon - center[0]) < 1 && Math.abs(lat - center[1]) < 1,
            `point [${lon}, ${lat}] 离乡镇中心一度以上`,
            exchanges[0],
          );
      }
    },
  ),
  check(
    {
      id: 'core.me',
      layer: 'semantic',
      zh: 'GET /me 人人可用：匿名者答 anonymous、没有区划与权限；登录者答其角色、12 位区划与权限',
      en: 'Everyone may ask who they are',
      why: '前端据此决定显示登录按钮、地图范围与「查看全号」。',
      source: pages.scope,
    },
    async (probe) => {
      const nobody = await probe.get('/me');
      ensure(nobody.status === 200, `匿名 GET /me 应答 200，而是 ${nobody.status}`);
      const { role, regions, permissions } = jsonOf<{
        role: string;
        regions: string[];
        permissions: string[];
      }>(nobody);
      ensure(
        role === 'anonymous' && regions.length === 0 && permissions.length === 0,
        '匿名者应为 anonymous，没有区划与权限',
      );
      const me = await probe.read<{ role: string; regions: string[]; permissions: string[] }>('/me', {
        as: 'town',
      });
      ensure(me.role !== 'anonymous', 'town 的令牌没有被认出');
      ensure(
        me.regions.includes(probe.profile.town),
        `town 的 regions 应含 ${probe.profile.town}，而是 ${me.regions.join()}`,
      );
      ensure(me.permissions.includes('households:read'), 'town 的 permissions 应含 households:read');
    },
  ),
];
