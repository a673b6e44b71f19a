// Archive: the whole record of a household and its parts agree, end with the year asked for, and are masked alike.
import type { HouseholdArchive, HouseholdIncome } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { mediaTypeOf, textOf } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { townRecords } from '../town-records.js';

/** Each part's path, and the keys of the archive that it repeats, by the names it gives them. */
const parts: Readonly<Record<string, Readonly<Record<string, keyof HouseholdArchive>>>> = {
  members: { items: 'members', minorCount: 'minorCount', membersYear: 'membersYear' },
  measures: { items: 'measures' },
  pairings: { items: 'helpers' },
  activities: { items: 'activities' },
  projects: { items: 'projects' },
  income: { items: 'income' },
  history: { items: 'history', events: 'events', monitoring: 'monitoring' },
};
const paths = ['archive', ...Object.keys(parts)];

function archiveOf(probe: Probe, id: string, as = 'town', asOf?: number): Promise<HouseholdArchive> {
  return probe.read<HouseholdArchive>(`/households/${id}/archive`, { as, query: { 'as-of': asOf } });
}

/** The archives of the town's households that a check looks through, read once. */
function townArchives(probe: Probe): Promise<HouseholdArchive[]> {
  return probe.remember('town archives', async () => {
    const read: HouseholdArchive[] = [];
    for (const { id } of await townRecords(probe)) read.push(await archiveOf(probe, id));
    return read;
  });
}

export const archiveChecks: readonly Check[] = [
  check(
    {
      id: 'archive.parts',
      layer: 'semantic',
      zh: '完整档案含档案的全部键，值相同；各分项与完整档案里的相同，household、asOf 写明是谁、哪一年',
      en: 'The whole archive repeats the record, and each part repeats the archive',
      why: '同一户在两个页面上不一样，就没有人再信。',
      source: pages.archive,
    },
    async (probe) => {
      const id = probe.profile.householdInScope;
      for (const asOf of [undefined, probe.profile.year]) {
        const archive = await archiveOf(probe, id, 'town', asOf);
        const record = await probe.read<object>(`/households/${id}`, {
          as: 'town',
          query: { 'as-of': asOf },
        });
        const different = Object.entries(record).filter(
          ([key, value]) =>
            JSON.stringify(value) !== JSON.stringify((archive as Record<string, unknown>)[key]),
        );
        ensure(different.length === 0, `完整档案与档案不同：${few(different.map(([key]) => key))}`);
        for (const [path, keys] of Object.entries(parts)) {
          const part = await probe.read<Record<string, unknown>>(`/households/${id}/${path}`, {
            as: 'town',
            query: { 'as-of': asOf },
          });
          ensure(part.household === id && part.asOf === archive.asOf, `${path} 的 household、asOf 不对`);
          for (const [name, key] of Object.entries(keys))
            ensure(
              JSON.stringify(part[name]) === JSON.stringify(archive[key]),
              `${path} 的 ${name} 与完整档案的 ${key} 不同`,
            );
        }
      }
    },
  ),
  check(
    {
      id: 'archive.nothing-later',
      layer: 'semantic',
      zh: 'as-of 之后的走访、项目、收入、监测与经过不出现，此前的不少；尚未到来的完工与风险消除写 null',
      en: 'Visits, projects, income, monitoring and events end with as-of, and none before it is left out',
      why: '把年份拨回去，看到的应是当时的档案。',
      source: pages.archive,
    },
    async (probe) => {
      const archives = await townArchives(probe);
      const cuts = archives.flatMap((latest) =>
        [...new Set(datedOf(latest).map(({ year }) => year))]
          .sort((a, b) => b - a)
          .slice(0, 3)
          .map((year) => ({ latest, year: year - 1 })),
      );
      if (cuts.length === 0) skip('各户的档案里没有走访、项目、收入与监测');
      for (const { latest, year } of cuts.slice(0, 12)) await compareAt(probe, latest, year);
    },
  ),
  check(
    {
      id: 'archive.members',
      layer: 'semantic',
      zh: '家庭成员随 as-of：membersYear 不晚于 as-of，除非此前没有登记；as-of 以后出生的不在内；同一年登记的成员相同',
      en: 'Members are those of the register that membersYear names, and nobody in them was born after as-of',
      why: '五年前的档案里有去年出生的孩子，就不是五年前的档案。',
      source: pages.asOf,
    },
    async (probe) => {
      for (const { id, years } of (await townArchives(probe)).slice(0, 6)) {
        const read = [];
        for (const year of years.slice(-6)) read.push(await archiveOf(probe, id, 'town', year));
        const registers = new Set(read.map(({ membersYear }) => membersYear));
        for (const { asOf, members, membersYear } of read) {
          const unborn = members.filter(({ birthYear }) => birthYear !== null && birthYear > asOf);
          ensure(unborn.length === 0, `as-of=${asOf} 的成员里有 ${unborn.length} 人在以后才出生(${id})`);
          const nearer = [...registers].filter(
            (year) => year <= asOf && !(year <= membersYear && membersYear <= asOf),
          );
          ensure(
            nearer.length === 0,
            `as-of=${asOf} 的成员取自 ${membersYear} 年，而 ${few(nearer.map(String))} 年的登记更近(${id})`,
          );
          const schooled = membersYear > asOf && members.some(({ studentStatus }) => studentStatus !== null);
          ensure(!schooled, `as-of=${asOf} 的成员取自以后的登记，studentStatus 应为 null(${id})`);
          const own = read.find((each) => each.asOf === membersYear);
          const idsOf = ({ members: each }: Pick<HouseholdArchive, 'members'>): string =>
            each.map((one) => one.id).join();
          const same = own === undefined || membersYear > asOf || idsOf({ members }) === idsOf(own);
          ensure(same, `as-of=${asOf} 与 ${membersYear} 的成员取自同一年的登记，却不相同(${id})`);
        }
      }
    },
  ),
  check(
    {
      id: 'archive.income',
      layer: 'semantic',
      zh: '各项收入之和减支出，除以人口，等于人均纯收入(容差 0.01 元)；人均纯收入与 history 的相同；由旧到新',
      en: 'The components less the cost, divided by the members, are the net income per person',
      why: '一户是否越过标准，就看这一个除法。',
      source: pages.archive,
    },
    async (probe) => {
      for (const { id, income, history } of await townArchives(probe)) {
        const years = income.map(({ year }) => year);
        ensure(years.join() === [...years].sort((a, b) => a - b).join(), `${id} 的 income 应由旧到新`);
        for (const year of income) {
          const expected = netOf(year);
          const { netIncomePerCapita: net } = year;
          ensure(
            expected === null || net === null || Math.abs(expected - net) <= 0.01,
            `${id} ${year.year} 年各项合计为人均 ${expected}，而 netIncomePerCapita 为 ${net}`,
          );
          const entry = history.find((each) => each.year === year.year);
          ensure(
            entry === undefined || entry.netIncomePerCapita === net,
            `${id} ${year.year} 年的收入与 history 不同`,
          );
        }
      }
    },
  ),
  check(
    {
      id: 'archive.mask',
      layer: 'privacy',
      zh: '管理员看到的键与乡镇的相同；收入各项为 null 并列入 _masked，走访的 content 为 null、photos 为空',
      en: 'An administrator gets the same keys, without amounts, notes of visits and photos',
      why: '管系统的人不需要看人。',
      source: pages.archive,
    },
    async (probe) => {
      const { year } = probe.profile;
      for (const { id } of (await townArchives(probe)).slice(0, 4)) {
        const [whole, seen] = [
          await archiveOf(probe, id, 'town', year),
          await archiveOf(probe, id, 'administrator', year),
        ];
        const keys = (value: object | undefined): string => Object.keys(value ?? {}).join();
        for (const name of ['activities', 'projects', 'income', 'monitoring'] as const)
          ensure(
            seen[name].length === whole[name].length && keys(seen[name][0]) === keys(whole[name][0]),
            `administrator 看到的 ${name} 条数或键与 town 的不同(${id})`,
          );
        const open = seen.income.filter((each) => amounts.some((name) => each[name] !== null));
        ensure(open.length === 0, `administrator 看到 ${id} 的收入`);
        const marked = seen.income.every(({ _masked }) => _masked.includes('netIncomePerCapita'));
        ensure(marked, `income 的 _masked 应列出各项(${id})`);
        const told = seen.activities.filter(({ content, photos }) => content !== null || photos.length > 0);
        ensure(told.length === 0, `administrator 看到 ${id} 的走访内容或照片`);
      }
    },
  ),
  check(
    {
      id: 'archive.photos',
      layer: 'privacy',
      zh: '后端保存的照片：地址不带令牌打得开，是图片，没有 EXIF，至多 2 MiB；改动签名、换一户、去掉签名都打不开；范围之外 404，管理员 403',
      en: 'Photos kept by the backend open by their signed address, and by no other',
      why: '照片里有家里的样子：地址只能对得上的那一张，过时作废。',
      source: pages.archive,
    },
    async (probe) => {
      const paths = `${probe.world.base}/households/`;
      const archives = await townArchives(probe);
      const kept = archives.flatMap(({ id, activities }) =>
        activities.flatMap(({ photos }) =>
          photos.filter(({ href }) => href.startsWith(paths)).map(({ href }) => ({ id, url: new URL(href) })),
        ),
      );
      if (kept.length === 0) skip('后端没有自己保存的照片');
      const { id, url } = kept[0]!;
      const opened = await probe.get(url.href);
      ensure(opened.status === 200, `照片的地址应打得开，而是 ${opened.status}`, opened);
      ensure(
        /^image\/(webp|jpeg|png)$/.test(mediaTypeOf(opened)),
        `应为图片，而是 ${mediaTypeOf(opened)}`,
        opened,
      );
      ensure(
        opened.headers.get('X-Content-Type-Options') === 'nosniff',
        '应带 X-Content-Type-Options: nosniff',
        opened,
      );
      ensure(!textOf(opened).includes('Exif'), '照片里有 EXIF', opened);
      const changed = (change: (wrong: URL) => void): string => {
        const wrong = new URL(url);
        change(wrong);
        return wrong.href;
      };
      const signature = url.searchParams.get('signature') ?? '';
      const other = archives.find((archive) => archive.id !== id);
      const wrongs = [
        changed(({ searchParams }) =>
          searchParams.set('signature', `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`),
        ),
        changed(({ searchParams }) => searchParams.set('expires', '99999999999')),
        changed((wrong) => (wrong.search = '')),
        ...(other ? [changed((wrong) => (wrong.pathname = wrong.pathname.replace(id, other.id)))] : []),
      ];
      for (const wrong of wrongs) expectProblem(await probe.get(wrong), 401, 'authentication-required');
      const bare = changed((wrong) => (wrong.search = ''));
      const own = await probe.get(bare, { as: 'town' });
      ensure(own.status === 200, `范围之内的令牌应打得开照片，而是 ${own.status}`, own);
      expectProblem(await probe.get(bare, { as: 'neighbourTown' }), 404, 'photo-not-found');
      expectProblem(await probe.get(bare, { as: 'administrator' }), 403, 'forbidden');
    },
  ),
  check(
    {
      id: 'archive.scope',
      layer: 'privacy',
      zh: '完整档案与每个分项都守数据范围：范围之外 404 household-not-found，匿名者 401',
      en: 'Every path of the archive keeps to the scope',
      why: '漏了一条路径，范围就形同虚设。',
      source: pages.scope,
    },
    async (probe) => {
      const { householdInScope, householdOutOfScope } = probe.profile;
      for (const path of paths) {
        const outside = await probe.get(`/households/${householdOutOfScope}/${path}`, { as: 'town' });
        expectProblem(outside, 404, 'household-not-found');
        ensure(!textOf(outside).includes('items'), `${path} 的拒绝里有内容`, outside);
        expectProblem(await probe.get(`/households/${householdInScope}/${path}`), 401);
      }
    },
  ),
];

const amounts = [
  'wageYuan',
  'businessYuan',
  'propertyYuan',
  'transferYuan',
  'businessCostYuan',
  'netIncomePerCapita',
] as const;

/** Null where a component is missing: what is left out is not zero. */
function netOf(income: HouseholdIncome): number | null {
  const { wageYuan, businessYuan, propertyYuan, transferYuan, businessCostYuan, memberCount } = income;
  if (wageYuan === null || businessYuan === null || propertyYuan === null) return null;
  if (transferYuan === null || businessCostYuan === null || memberCount === 0) return null;
  return (wageYuan + businessYuan + propertyYuan + transferYuan - businessCostYuan) / memberCount;
}

interface Dated {
  readonly id: string;
  readonly year: number;
}

/** What the archive tells of a year, each under a name of its own. */
function datedOf({ activities, projects, income, monitoring, events }: HouseholdArchive): Dated[] {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  return [
    ...activities.map(({ id, date }) => ({ id: `activities ${id}`, year: yearOf(date) })),
    ...projects.map(({ id, startedYear: year }) => ({ id: `projects ${id}`, year })),
    ...income.map(({ year }) => ({ id: `income ${year}`, year })),
    ...monitoring.map(({ id, from }) => ({ id: `monitoring ${id}`, year: yearOf(from) })),
    ...events.map(({ kind, year, date }) => ({ id: `events ${kind} ${date ?? year}`, year })),
  ];
}

async function compareAt(probe: Probe, latest: HouseholdArchive, year: number): Promise<void> {
  const then = await archiveOf(probe, latest.id, 'town', year);
  const given = datedOf(then).map(({ id }) => id);
  const wanted = datedOf(latest).flatMap((each) => (each.year <= year ? [each.id] : []));
  const later = given.filter((id) => !wanted.includes(id));
  ensure(later.length === 0, `as-of=${year} 的档案里有以后的 ${few(later)}(${latest.id})`);
  const lost = wanted.filter((id) => !given.includes(id));
  ensure(lost.length === 0, `as-of=${year} 的档案里少了 ${few(lost)}(${latest.id})`);
  for (const { id, completedYear } of then.projects)
    ensure((completedYear ?? year) <= year, `项目 ${id} 的 completedYear 晚于 ${year}，应为 null`);
  for (const { id, to } of then.monitoring)
    ensure(to === null || Number(to.slice(0, 4)) <= year, `监测 ${id} 的 to 晚于 ${year}，应为 null`);
}
