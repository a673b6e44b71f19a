// Invents what an archive holds beside the register: visits of the paired cadre, projects of the town, monitoring.
import type { CadreAt } from './assistance.js';
import type { PlannedRegion } from './county.js';
import type { Value } from './csv.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';
import type { PlannedHousehold } from './register.js';

/** Label of the type, and what is noted of such a visit. */
const visits: readonly (readonly [string, string])[] = [
  ['日常走访', '了解生产生活情况，核对家庭人口与务工信息。'],
  ['日常走访', '查看住房与饮水，提醒冬季取暖安全。'],
  ['政策宣传', '讲解教育资助与医疗报销政策，发放明白卡。'],
  ['产业指导', '到地头查看花椒长势，约定下月剪枝培训。'],
  ['慰问帮困', '送去米面油，了解过冬准备。'],
  ['信息核查', '核对本年收入与转移性收入，签字确认。'],
];

/** Two to five visits by the household's cadre, in the last years of its record. */
export function* planVisits(
  households: readonly PlannedHousehold[],
  cadreAt: CadreAt,
  seed: string,
): Generator<Value[]> {
  for (const [i, { no, village, years }] of households.entries()) {
    const random = createRandom(seed, 'visits', no);
    const { name, unit } = cadreAt(village, i);
    const count = random.integer(2, 5);
    for (let visit = 1; visit <= count; visit++) {
      const [type, content] = random.pick(visits);
      const first = Math.max(2015, years[0]?.year ?? 2015);
      yield [
        village,
        no,
        `F${no}-${visit}`,
        dayIn(random, random.integer(first, 2020)),
        type,
        name,
        unit,
        content,
      ];
    }
  }
}

/** What each town builds: name behind the town's, category, unit, first year, years of work, budget in yuan, share of households. */
const works: readonly (readonly [string, string, string, number, number, number, number])[] = [
  ['花椒示范园', '产业扶贫', '县农业农村局', 2015, 3, 1_800_000, 0.4],
  ['农村饮水巩固提升工程', '惠农补贴', '县水务局', 2016, 2, 3_200_000, 0.6],
  ['危房改造项目', '危房改造', '县住建局', 2017, 1, 2_400_000, 0.15],
  ['光伏扶贫电站', '产业扶贫', '县农业农村局', 2018, 2, 4_500_000, 0.25],
];

export function* planProjects(
  regions: readonly PlannedRegion[],
  households: readonly PlannedHousehold[],
  seed: string,
): Generator<Value[]> {
  const names = new Map(regions.map(({ division: { code, shortName } }) => [code, shortName]));
  for (const { no, village, years } of households) {
    const town = `${village.slice(0, 9)}000`;
    const random = createRandom(seed, 'projects', no);
    for (const [i, [work, category, unit, start, length, budget, share]] of works.entries()) {
      const covered = random.chance(share) && (years[0]?.year ?? start) <= start;
      if (!covered) continue;
      const name = `${names.get(town) ?? ''}${work}（示意）`;
      yield [village, no, `P${town}-${i}`, name, category, unit, start, start + length, budget];
    }
  }
}

const risks = ['因病', '因学', '因自然灾害', '因务工就业不稳', '因产业失败'];

/** Since 2020, the first year of monitoring: those who fell back once, and one in twenty-five of the others who left. */
export function* planMonitoring(households: readonly PlannedHousehold[], seed: string): Generator<Value[]> {
  for (const { no, village, exitYear, relapseYear } of households) {
    const random = createRandom(seed, 'monitoring', no);
    const watched = exitYear !== null && random.chance(relapseYear === null ? 0.04 : 0.6);
    if (!watched) continue;
    const from = `2020${random.pick(['0315', '0420', '0610'])}`;
    const to = random.chance(0.5) ? `2020${random.pick(['1020', '1130'])}` : '';
    yield [village, no, `J${no}`, '脱贫不稳定户', random.pick(risks), from, to];
  }
}

function dayIn(random: Random, year: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}${two(random.integer(1, 12))}${two(random.integer(1, 28))}`;
}
