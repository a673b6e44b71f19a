// Core, semantic: a household at the end of an earlier year holds nothing that came later, and all that came before.
import type { Household } from '@onemap/contract';
import { check, pages, type Check } from '../check.js';
import { ensure, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { townRecord, townRecords } from '../town-records.js';

export const asOfChecks: readonly Check[] = [
  check(
    {
      id: 'core.households.nothing-later',
      layer: 'semantic',
      zh: 'as-of 之后的事不出现：措施、帮扶人、历年记录、识别、脱贫与返贫的年份都截到该年，此前的不少；14 岁以下按该年年末计',
      en: 'Nothing later than as-of is told: measures, helpers, history and years end there, and nothing earlier is left out',
      why: '把时间轴拨回 2016 年，档案里却有 2018 年的措施，就说不清当时的情形。',
      source: pages.asOf,
    },
    async (probe) => {
      const cuts = cutsOf(await townRecords(probe));
      if (cuts.length === 0) skip('清单里各户的记录没有一件有年份的事，无法检查');
      for (const { latest, year } of cuts) await compareAt(probe, latest, year);
    },
  ),
];

interface Cut {
  readonly latest: Household;
  readonly year: number;
}

const mostHouseholds = 6;
const mostYears = 4;

/** Before each year in which something happened to a household; those with most events first. */
function cutsOf(records: readonly Household[]): Cut[] {
  return records
    .map((latest) => ({ latest, years: [...new Set(yearsOf(latest))].sort((a, b) => b - a) }))
    .sort((a, b) => b.years.length - a.years.length)
    .slice(0, mostHouseholds)
    .flatMap(({ latest, years }) => years.slice(0, mostYears).map((year) => ({ latest, year: year - 1 })))
    .filter(({ year }) => year >= 1900);
}

/** Years of what an archive tells by its year. */
function yearsOf(household: Household): number[] {
  const { measures, helpers, history, members, exitYear, relapseYear, firstIdentifiedYear } = household;
  const birthdays = members.flatMap(({ birthYear }) => (birthYear === null ? [] : [birthYear + 14]));
  return [
    ...[...measures, ...history].map(({ year }) => year),
    ...helpers.flatMap(({ from }) => (from === null ? [] : [yearOf(from)])),
    ...birthdays.filter((year) => year <= household.asOf),
    ...[exitYear, relapseYear, firstIdentifiedYear].filter((year) => year !== null),
  ];
}

async function compareAt(probe: Probe, latest: Household, year: number): Promise<void> {
  const then = await townRecord(probe, latest.id, year);
  const text = (value: unknown): string => JSON.stringify(value);
  const same = (name: string, given: readonly unknown[], wanted: readonly unknown[]): void =>
    ensure(
      text(given) === text(wanted),
      `as-of=${year} 的 ${name} 应有 ${wanted.length} 条，而有 ${given.length} 条(${latest.id})：到该年为止的不多不少`,
    );
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id).sort();
  same('measures', ids(then.measures), ids(latest.measures.filter((measure) => measure.year <= year)));
  same(
    'history',
    then.history.map((entry) => entry.year),
    latest.history.filter((entry) => entry.year <= year).map((entry) => entry.year),
  );
  const later = then.helpers.find(({ from }) => from !== null && yearOf(from) > year);
  ensure(!later, `as-of=${year} 的 helpers 里有 ${later?.from} 才开始的帮扶人(${latest.id})`);
  for (const key of ['firstIdentifiedYear', 'exitYear', 'relapseYear'] as const)
    ensure((then[key] ?? year) <= year, `as-of=${year} 的 ${key} 应为 null，而是 ${then[key]}(${latest.id})`);
  const [fewest, most] = minorsOf(then, year);
  ensure(
    then.minorCount >= fewest && then.minorCount <= most,
    `as-of=${year} 的 minorCount 应为 ${fewest === most ? fewest : `${fewest} 至 ${most}`}，而是 ${then.minorCount}(${latest.id})：年龄按该年年末`,
  );
}

/** At least and at most: somebody without a birth year, born later or not recorded may count or not. */
function minorsOf({ members, memberCount }: Household, year: number): [number, number] {
  const born = members.map(({ birthYear }) => birthYear);
  const minors = born.filter((each) => each !== null && each <= year && year - each < 14).length;
  const unclear = born.filter((each) => each === null || each > year).length;
  return [minors, minors + unclear + Math.max(0, memberCount - members.length)];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
