// Stats, privacy: small cells are hidden from the public, cannot be worked out by subtraction, and are shown in scope.
import type { Classification, Indicator } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import type { CubeView } from '../cube.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';
import { readCube } from './statistics.js';

const measure = 'poorHouseholds';

interface Compared {
  readonly parent: string;
  readonly parts: readonly string[];
  readonly open: CubeView;
  readonly full: CubeView;
}

/** The county with its towns, and each of two towns with its villages, as the public and as the county see them. */
async function tables(probe: Probe): Promise<Compared[]> {
  const { county, town, neighbourTown, year } = probe.profile;
  return probe.remember('suppression tables', async () => {
    const found: Compared[] = [];
    for (const parent of [county, town, neighbourTown]) {
      const query = { measure, time: String(year), region: `${parent},${parent}:children` };
      const full = await readCube(probe, query, 'county');
      const open = await readCube(probe, query);
      found.push({ parent, full, open, parts: full.categories('region').filter((code) => code !== parent) });
    }
    return found;
  });
}

export const suppressionChecks: readonly Check[] = [
  check(
    {
      id: 'stats.suppression.threshold',
      layer: 'privacy',
      zh: '公开的统计里，1 户、2 户的格是 null 与 suppressed;0 户是 0',
      en: 'Cells of one or two households are suppressed for the public; zero is zero',
      why: '一个村只有一户因病致贫，公布出来等于点名。',
      source: pages.statistics,
    },
    async (probe) => {
      const { year } = probe.profile;
      for (const { parts, parent, open, full } of await tables(probe))
        for (const region of [parent, ...parts]) {
          const truth = full.at({ region, time: String(year), measure }).value;
          const { value, status } = open.at({ region, time: String(year), measure });
          if (truth !== null && truth > 0 && truth < 3)
            ensure(
              value === null && status === 'suppressed',
              `${region} 不足 3 户，公开的格应为 null、suppressed，而是 ${value}、${status ?? '没有'}`,
            );
          else if (value !== null) ensure(value === truth, `${region} 的公开数 ${value} 与实际数不同`);
        }
    },
  ),
  check(
    {
      id: 'stats.suppression.subtraction',
      layer: 'privacy',
      zh: '隐去的格不能由上级减去其余下级得出：同一上级之下至少隐去两格，或上级也隐去',
      en: 'A hidden cell cannot be worked out from its parent and siblings',
      why: '只隐去一格，减一下就出来了，等于没有隐。',
      source: pages.statistics,
    },
    async (probe) => {
      const { year } = probe.profile;
      for (const { parent, parts, open, full } of await tables(probe)) {
        const hidden = (region: string): boolean =>
          open.at({ region, time: String(year), measure }).status === 'suppressed';
        const inPlay = parts.filter(
          (region) => hidden(region) && full.at({ region, time: String(year), measure }).value !== 0,
        );
        const alone = inPlay.length === 1 && !hidden(parent);
        ensure(!alone, `${parent} 的下级只隐去了 ${inPlay[0]} 一格，可由合计减出`);
      }
    },
  ),
  check(
    {
      id: 'stats.suppression.by-type',
      layer: 'privacy',
      zh: '按类型分列时同样抑制不足 3 户的格',
      en: 'The breakdown by type is suppressed as well',
      why: '换一种问法就得到原数，抑制就是摆设。',
      source: pages.statistics,
    },
    async (probe) => {
      const { town, year } = probe.profile;
      const query = { measure, time: String(year), region: `${town},${town}:children`, householdType: '*' };
      const full = await readCube(probe, query, 'county');
      const open = await readCube(probe, query);
      for (const region of full.categories('region'))
        for (const householdType of full.categories('householdType')) {
          const place = { region, householdType, time: String(year), measure };
          const truth = full.at(place).value;
          if (truth === null || truth === 0 || truth >= 3) continue;
          ensure(
            open.at(place).status === 'suppressed',
            `${region} ${householdType} 不足 3 户，公开的格应为 suppressed`,
          );
        }
    },
  ),
  check(
    {
      id: 'stats.suppression.stable',
      layer: 'privacy',
      zh: '隐去哪些格不随问法改变：单独问、并列问、不同年份一起问，结果相同',
      en: 'What is hidden does not depend on how one asks',
      why: '几种问法合起来就能拼出原数。',
      source: pages.statistics,
    },
    async (probe) => {
      const { year } = probe.profile;
      for (const { parts, open } of await tables(probe))
        for (const region of parts.slice(0, 4)) {
          const together = open.at({ region, time: String(year), measure });
          const alone = (await readCube(probe, { measure, region, time: String(year) })).at({
            region,
            time: String(year),
            measure,
          });
          const allYears = (await readCube(probe, { measure, region })).at({
            region,
            time: String(year),
            measure,
          });
          for (const other of [alone, allYears])
            ensure(
              other.value === together.value && other.status === together.status,
              `${region} 单独问与并列问的结果不同`,
            );
        }
    },
  ),
  check(
    {
      id: 'stats.public-for-all',
      layer: 'privacy',
      zh: '汇总数对所有人公开：匿名者与乡镇账号都看得到全县与邻镇的公开数',
      en: 'Aggregates are for everyone; a scope adds to them and takes nothing away',
      why: '镇长要与邻镇比，也要看全县。',
      source: pages.scope,
    },
    async (probe) => {
      const { county, neighbourTown, town, year } = probe.profile;
      const query = { measure, time: String(year), region: `${county},${town},${neighbourTown}` };
      const open = await readCube(probe, query);
      const own = await readCube(probe, query, 'town');
      const full = await readCube(probe, query, 'county');
      const cell = (cube: CubeView, region: string) => cube.at({ region, time: String(year), measure });
      for (const region of [county, neighbourTown])
        ensure(cell(own, region).value === cell(open, region).value, `town 看到的 ${region} 应与公开的相同`);
      ensure(cell(own, town).value === cell(full, town).value, 'town 应看到自己乡镇的原数');
    },
  ),
  check(
    {
      id: 'stats.classification',
      layer: 'semantic',
      zh: '分界升序、上端闭合；policy 用指标的政策分界；各角色得到的相同',
      en: 'Class breaks ascend, are closed above, follow the policy and are equal for every role',
      why: '两个人看同一张图，颜色必须一样。',
      source: pages.statistics,
    },
    async (probe) => {
      const { county } = probe.profile;
      const path = '/layers/povertyIncidence/classification';
      const { items } = await probe.read<{ items: Indicator[] }>('/indicators');
      const policy = items.find(({ id }) => id === 'povertyIncidence')?.policyBreaks;
      for (const method of ['policy', 'quantile', 'equal', 'natural']) {
        const query = { parent: county, method };
        const open = await probe.read<Classification>(path, { query });
        ensure(open.closed === 'upper', 'closed 应为 upper');
        ensure(
          open.breaks.every((each, index) => index === 0 || each > open.breaks[index - 1]!),
          `${method} 的分界应严格升序`,
        );
        if (method === 'policy' && policy)
          ensure(
            open.breaks.join() === policy.join(),
            `policy 的分界应为 ${policy.join()}，而是 ${open.breaks.join()}`,
          );
        for (const as of ['town', 'county']) {
          const other = await probe.read<Classification>(path, { as, query });
          ensure(JSON.stringify(other) === JSON.stringify(open), `${as} 与匿名者得到的 ${method} 分界不同`);
        }
      }
    },
  ),
];
