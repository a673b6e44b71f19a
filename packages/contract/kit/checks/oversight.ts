// Core, privacy: who runs the system sees masked names and village points, and cannot find a home by asking for it.
import type { HouseholdSummary, Me, Region } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { readWholeList, townHouseholds } from '../read-list.js';
import { archives } from '../town-records.js';

export const oversightChecks: readonly Check[] = [
  check(
    {
      id: 'core.mask.oversight',
      layer: 'privacy',
      zh: '管理员只见 张*、村的点位，不见收入、健康与不满 14 周岁的成员',
      en: 'An administrator sees masked names, village points, no income, no health and no member under 14',
      why: '管系统的人不需要看人；这是最容易被忘掉的一栏。',
      source: pages.masking,
      mandatory: false,
    },
    async (probe) => {
      await ensureOversight(probe);
      const { year } = probe.profile;
      for (const household of await archives(probe, 'administrator')) {
        ensure(/^.{1,2}\*+$|^\*$/.test(household.headName), 'headName 应为 张*');
        const open = (['address', 'groupNo', 'bankAccount', 'netIncomePerCapita'] as const).filter(
          (key) => household[key] !== null,
        );
        ensure(open.length === 0, `${few(open)} 应为 null`);
        ensure(
          household.minorCount === 0 || household._masked.includes('members'),
          '有不满 14 周岁的成员没有列出，_masked 应含 members',
        );
        const { point, region } = household;
        ensure(
          point === null || samePlace(point, await centerOf(probe, region)),
          `point 应为所在村 ${region} 的 center，而是 [${point?.join()}]`,
        );
        ensure(
          household.helpers.every(({ phone }) => phone === null || /\*/.test(phone)),
          '帮扶人的电话应掩码',
        );
        ensure(
          household.members.every(
            ({ health, birthYear }) => health === null && birthYear !== null && year - birthYear >= 14,
          ),
          'health 应为 null，不满 14 周岁的成员不应列出',
        );
        ensure(
          household.history.every(({ netIncomePerCapita }) => netIncomePerCapita === null),
          'history 里的收入应为 null',
        );
      }
    },
  ),
  check(
    {
      id: 'core.mask.oversight-bbox',
      layer: 'privacy',
      zh: '管理员的 bbox 按村的点位筛选：住家所在的矩形里没有这一户，村的点位所在的矩形里有',
      en: "An administrator's box is tested against village points, not against the homes that the mask hides",
      why: '点位掩码了而矩形仍按住家筛选，把矩形一次次对半分，就能找到每一家。',
      source: pages.access,
      mandatory: false,
    },
    async (probe) => {
      await ensureOversight(probe);
      const { item, center } = await homeAwayFromCenter(probe);
      const { year } = probe.profile;
      for (const [place, wanted] of [
        [item.point!, false],
        [center, true],
      ] as const) {
        const list = await readWholeList<HouseholdSummary>(probe, '/households', {
          as: 'administrator',
          query: { bbox: boxAround(place), 'as-of': year, limit: 1000 },
        });
        const found = list.items.some(({ id }) => id === item.id);
        ensure(
          found === wanted,
          wanted
            ? `村的点位 [${center.join()}] 所在的矩形里应有 ${item.id}`
            : `住家所在的矩形里不应有 ${item.id}：矩形须按村的点位筛选`,
          list.exchanges[0],
        );
      }
    },
  ),
];

/** @throws CheckSkipped when the account is of another role */
async function ensureOversight(probe: Probe): Promise<void> {
  const { role } = await probe.read<Me>('/me', { as: 'administrator' });
  if (role !== 'administrator' && role !== 'auditor') skip(`personas.administrator 的角色是 ${role}`);
}

const sameInDegrees = 1e-6;
type Point = readonly number[];

function samePlace(a: Point, b: Point | null): boolean {
  return b !== null && a.every((part, axis) => Math.abs(part - b[axis]!) <= sameInDegrees);
}

function boxAround([lon, lat]: Point): string {
  const margin = 10 * sameInDegrees;
  return [lon! - margin, lat! - margin, lon! + margin, lat! + margin].map((part) => part.toFixed(6)).join();
}

function centerOf(probe: Probe, region: string): Promise<Point | null> {
  return probe.remember(
    `center ${region}`,
    async () => (await probe.read<Region>(`/regions/${region}`)).center,
  );
}

/** A household whose home lies visibly beside the point of its village. */
async function homeAwayFromCenter(probe: Probe): Promise<{ item: HouseholdSummary; center: Point }> {
  for (const item of (await townHouseholds(probe)).items) {
    const center = item.point && (await centerOf(probe, item.region));
    if (center && !item.point!.some((part, axis) => Math.abs(part - center[axis]!) < 1e-4))
      return { item, center };
  }
  return skip('没有一户的 point 与村的点位不同');
}
