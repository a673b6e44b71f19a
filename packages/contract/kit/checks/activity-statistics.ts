// Statistics of activities: they agree with the list, add up over time, region and kind, and hide nothing.
import { check, pages, type Check } from '../check.js';
import type { CubeView } from '../cube.js';
import { expectProblem } from '../expect-problem.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';
import { activitiesOfYear, activityYear } from '../read-activities.js';
import { readCube } from './statistics.js';

const measures = ['activityCount', 'participantCount', 'householdsReached'] as const;

const read = (probe: Probe, query: Record<string, string>, as = 'anonymous'): Promise<CubeView> =>
  readCube(probe, { measure: measures.join(), ...query }, as, 'activities');

const two = (number: number): string => String(number).padStart(2, '0');

export const activityStatisticsChecks: readonly Check[] = [
  check(
    {
      id: 'activities.statistics.agree',
      layer: 'semantic',
      zh: '次数、参加人次、惠及户次等于清单逐次相加所得',
      en: 'The numbers of the cube are those of the listed activities added up',
      why: '大屏上的次数与活动清单对不上，两张表就要有人解释。',
      source: pages.activities,
    },
    async (probe) => {
      const { county } = probe.profile;
      const time = await activityYear(probe);
      const { items } = await activitiesOfYear(probe);
      const cube = await read(probe, { region: county, time });
      const wanted = {
        activityCount: items.length,
        participantCount: items.reduce((sum, { properties }) => sum + properties.participantCount, 0),
        householdsReached: items.reduce((sum, { properties }) => sum + properties.householdsReached, 0),
      };
      for (const measure of measures) {
        const { value } = cube.at({ region: county, time, measure });
        ensure(value === wanted[measure], `${time} 年 ${measure} 是 ${value}，清单相加得 ${wanted[measure]}`);
      }
    },
  ),
  check(
    {
      id: 'activities.statistics.time',
      layer: 'semantic',
      zh: '月度相加等于季度，季度相加等于年度',
      en: 'Months add up to quarters, and quarters to the year',
      why: '换一个时间单位，总数不能变。',
      source: pages.activities,
    },
    async (probe) => {
      const { county } = probe.profile;
      const year = await activityYear(probe);
      const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
      const monthsOf = (quarter: number) => [1, 2, 3].map((month) => `${year}-${two(3 * quarter + month)}`);
      const months = [0, 1, 2, 3].flatMap(monthsOf);
      const cube = await read(probe, { region: county, time: [year, ...quarters, ...months].join() });
      for (const measure of measures) {
        const at = (time: string): number => cube.at({ region: county, time, measure }).value ?? 0;
        const sum = (times: readonly string[]): number => times.reduce((total, time) => total + at(time), 0);
        ensure(sum(quarters) === at(year), `${measure}：四个季度之和 ${sum(quarters)}，全年 ${at(year)}`);
        quarters.forEach((quarter, index) =>
          ensure(
            sum(monthsOf(index)) === at(quarter),
            `${measure}：${quarter} 是 ${at(quarter)}，三个月之和 ${sum(monthsOf(index))}`,
          ),
        );
      }
    },
  ),
  check(
    {
      id: 'activities.statistics.units',
      layer: 'semantic',
      zh: 'timeUnit=quarter、month 给出有记录的全部季度、月，缺省为年',
      en: 'Without a time all moments of the unit that is asked for are answered, years by default',
      why: '时间轴由它得知有哪些刻度。',
      source: pages.activities,
    },
    async (probe) => {
      const { county } = probe.profile;
      const forms = { year: /^\d{4}$/, quarter: /^\d{4}-Q[1-4]$/, month: /^\d{4}-(0[1-9]|1[0-2])$/ };
      for (const [unit, form] of Object.entries(forms)) {
        const cube = await read(probe, { region: county, ...(unit !== 'year' && { timeUnit: unit }) });
        const moments = cube.categories('time');
        ensure(
          moments.length > 0 && moments.every((moment) => form.test(moment)),
          `${unit} 的时间是 ${moments.join()}`,
        );
        ensure(moments.join() === [...moments].sort().join(), `${unit} 的时间没有按次序`);
      }
    },
  ),
  check(
    {
      id: 'activities.statistics.parts',
      layer: 'semantic',
      zh: '乡镇之和等于全县，各类型之和等于合计',
      en: 'The towns add up to the county, and the kinds to the total',
      why: '按乡镇、按类型看，都要能加回到总数。',
      source: pages.activities,
    },
    async (probe) => {
      const { county } = probe.profile;
      const time = await activityYear(probe);
      const cube = await read(probe, { region: `${county},${county}:children`, time });
      const towns = cube.categories('region').filter((code) => code !== county);
      const kinds = await read(probe, { region: county, time, activityKind: '*' });
      for (const measure of measures) {
        const total = cube.at({ region: county, time, measure }).value ?? 0;
        const sum = towns.reduce((all, region) => all + (cube.at({ region, time, measure }).value ?? 0), 0);
        ensure(sum === total, `${measure}：全县 ${total}，乡镇之和 ${sum}`);
        const byKind = kinds
          .categories('activityKind')
          .reduce(
            (all, activityKind) =>
              all + (kinds.at({ region: county, time, measure, activityKind }).value ?? 0),
            0,
          );
        ensure(byKind === total, `${measure}：合计 ${total}，各类型之和 ${byKind}`);
      }
    },
  ),
  check(
    {
      id: 'activities.statistics.public',
      layer: 'semantic',
      zh: '活动次数不抑制：匿名者与县账号得到同样的数',
      en: 'Counts of activities are not suppressed: a visitor and the county get equal numbers',
      why: '一个村一年办过一两次活动是常事，不是谁的隐私。',
      source: pages.activities,
    },
    async (probe) => {
      const { county } = probe.profile;
      const query = { region: `${county.slice(0, 6)}:village`, time: await activityYear(probe) };
      const [open, full] = [await read(probe, query), await read(probe, query, 'county')];
      ensure(
        JSON.stringify(open.dataset.value) === JSON.stringify(full.dataset.value),
        '匿名者与县账号的数不同',
      );
      ensure(!Object.values(open.dataset.status ?? {}).includes('suppressed'), '活动的数不应抑制');
    },
  ),
  check(
    {
      id: 'activities.statistics.refusals',
      layer: 'robustness',
      zh: '两个分列维度、按贫困户类型分列、向只有年度的立方体问季度，都答 400 combination-not-kept',
      en: 'Two dimensions, household types, and quarters of a yearly cube are refused',
      why: '年度指标若悄悄按年答季度，同一个数会在四个季度里各出现一次。',
      source: pages.activities,
    },
    async (probe) => {
      const { county } = probe.profile;
      const year = await activityYear(probe);
      const refuse = async (cube: string, query: Record<string, string>): Promise<void> => {
        const asked = { region: county, ...query };
        const exchange = await probe.get(`/statistics/${cube}/data`, { query: asked });
        expectProblem(exchange, 400, 'combination-not-kept');
      };
      const measure = 'activityCount';
      await refuse('activities', { measure, activityKind: '*', organiserKind: '*' });
      await refuse('activities', { measure, householdType: '*' });
      await refuse('poverty', { measure: 'poorHouseholds', time: `${year}-Q1` });
    },
  ),
];
