// Activities: selected by day, region and kind, public without households, and each household for its readers only.
import type { Activity } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { activitiesOfYear, activityYear, readActivities } from '../read-activities.js';
import { pointOf, villages } from '../read-features.js';
import { liesWithin } from '../region-code.js';

const idsOf = (activities: readonly Activity[]): string =>
  activities
    .map(({ id }) => id)
    .sort()
    .join();

/** Activities whose households the county's account can see. */
async function visits(probe: Probe): Promise<Activity[]> {
  const { items } = await activitiesOfYear(probe, 'county');
  const found = items.filter(({ properties }) => properties.households.length > 0);
  return found.length > 0 ? found : skip('县账号看不到一次走访了户的活动，无法比较');
}

export const activityChecks: readonly Check[] = [
  check(
    {
      id: 'activities.collection',
      layer: 'semantic',
      zh: '集合 activities 列在匿名者的目录里，时间范围含有活动的年份；按编号可读到清单中的一次',
      en: 'The collection is in the public catalogue, and an activity of the list is found by its id',
      why: '大屏的滚动条与活动图层都对公众开放。',
      source: pages.activities,
    },
    async (probe) => {
      const { collections } = await probe.read<{ collections: { id: string }[] }>('/collections');
      ensure(
        collections.some(({ id }) => id === 'activities'),
        '匿名者的目录里没有 activities',
      );
      const [first] = (await activitiesOfYear(probe)).items;
      const one = await probe.read<Activity>(`/collections/activities/items/${first!.id}`);
      ensure(
        JSON.stringify(one.properties) === JSON.stringify(first!.properties),
        `${first!.id} 与清单里的不同`,
      );
      expectProblem(
        await probe.get('/collections/activities/items/000000-nosuchactivity'),
        404,
        'feature-not-found',
      );
    },
  ),
  check(
    {
      id: 'activities.datetime',
      layer: 'semantic',
      zh: 'datetime 按活动日期选取：一年的四个季度合起来就是这一年，一个月只有该月的活动',
      en: 'Activities are selected by day: the four quarters make the year, a month holds its own days',
      why: '时间轴按季、按月播放时，图上的点要跟着换。',
      source: pages.activities,
    },
    async (probe) => {
      const year = await activityYear(probe);
      const whole = await activitiesOfYear(probe);
      const region = probe.profile.county;
      const quarters: Activity[] = [];
      for (const quarter of [1, 2, 3, 4]) {
        const { items } = await readActivities(probe, { region, datetime: `${year}-Q${quarter}` });
        const months = [0, 1, 2].map((index) => String(3 * quarter - 2 + index).padStart(2, '0'));
        const strange = items.filter(({ properties }) => !months.includes(properties.date.slice(5, 7)));
        ensure(
          strange.length === 0,
          `${year}-Q${quarter} 里有 ${few(strange.map(({ properties }) => properties.date))}`,
        );
        quarters.push(...items);
      }
      ensure(
        idsOf(quarters) === idsOf(whole.items),
        `四个季度共 ${quarters.length} 次，全年 ${whole.items.length} 次`,
      );
      const day = whole.items[0]!.properties.date;
      const { items } = await readActivities(probe, { region, datetime: day.slice(0, 7) });
      ensure(
        idsOf(items) ===
          idsOf(whole.items.filter(({ properties }) => properties.date.startsWith(day.slice(0, 7)))),
        `datetime=${day.slice(0, 7)} 得到 ${items.length} 次，与按日期数的不同`,
      );
    },
  ),
  check(
    {
      id: 'activities.selection',
      layer: 'semantic',
      zh: 'region 含下级，kind 只给所选的类型，与全县的清单逐一相符',
      en: 'A region selects all within it, a kind that kind alone, as counted from the whole list',
      why: '点开一个乡镇，列出的应正是它的活动。',
      source: pages.activities,
    },
    async (probe) => {
      const { town } = probe.profile;
      const datetime = await activityYear(probe);
      const whole = (await activitiesOfYear(probe)).items;
      const own = await readActivities(probe, { region: town, datetime });
      const wanted = whole.filter(({ properties }) => liesWithin(properties.region, town));
      ensure(
        idsOf(own.items) === idsOf(wanted),
        `region=${town} 得到 ${own.items.length} 次，应为 ${wanted.length} 次`,
      );
      const { kind } = whole[0]!.properties;
      const same = await readActivities(probe, { region: probe.profile.county, datetime, kind });
      const alike = whole.filter(({ properties }) => properties.kind === kind);
      ensure(
        idsOf(same.items) === idsOf(alike),
        `kind=${kind} 得到 ${same.items.length} 次，应为 ${alike.length} 次`,
      );
    },
  ),
  check(
    {
      id: 'activities.public',
      layer: 'privacy',
      zh: '匿名者得不到走访的户与照片，两者记在 _masked；走访入户的活动落在村的点位上',
      en: 'A visitor gets neither the visited households nor pictures, and a visit stands at the village point',
      why: '活动的点若落在家门口，就等于公开了谁是贫困户。',
      source: pages.activities,
    },
    async (probe) => {
      const known = new Map((await activitiesOfYear(probe)).items.map((activity) => [activity.id, activity]));
      const points = new Map((await villages(probe)).items.map((village) => [village.id, pointOf(village)]));
      for (const { id, properties } of await visits(probe)) {
        const open = known.get(id);
        ensure(open, `匿名者的清单里没有 ${id}`);
        const { households, photos, _masked } = open.properties;
        ensure(households.length === 0 && photos.length === 0, `匿名者看到了 ${id} 走访的户或照片`);
        ensure(
          ['households', 'photos'].every((name) => _masked.includes(name)),
          `${id} 的 _masked 应含 households 与 photos`,
        );
        const [place, village] = [open.geometry?.coordinates, points.get(properties.region)];
        ensure(!village || JSON.stringify(place) === JSON.stringify(village), `${id} 不在村的点位上`);
      }
    },
  ),
  check(
    {
      id: 'activities.scope',
      layer: 'privacy',
      zh: '登录者只看到自己范围内的户：town 在活动里看到的户都在其清单里，neighbourTown 看不到',
      en: 'Whoever is signed in finds only households of the own scope among those visited',
      why: '活动是户的记录的又一条出路，须用同一个判断。',
      source: pages.scope,
    },
    async (probe) => {
      const { town } = probe.profile;
      const inside = (await visits(probe)).filter(({ properties }) => liesWithin(properties.region, town));
      if (inside.length === 0) skip('town 里没有走访了户的活动');
      const listOf = async (as: string) =>
        new Map(
          (await activitiesOfYear(probe, as)).items.map(({ id, properties }) => [id, properties.households]),
        );
      const [own, neighbour] = [await listOf('town'), await listOf('neighbourTown')];
      for (const { id, properties } of inside) {
        ensure(own.get(id)?.join() === properties.households.join(), `town 看不到本镇活动 ${id} 走访的户`);
        ensure(neighbour.get(id)?.length === 0, `neighbourTown 看到了 ${id} 走访的户`);
      }
      const elsewhere = (await visits(probe)).filter(
        ({ properties }) => !liesWithin(properties.region, town),
      );
      const leaked = elsewhere.filter(({ id }) => (own.get(id) ?? []).length > 0);
      ensure(leaked.length === 0, `town 看到了范围外的活动 ${few(leaked.map(({ id }) => id))} 走访的户`);
    },
  ),
];
