// Invents who helps a household and with what: paired cadres, social helpers, yearly measures.
import { inventedPhone, personName, surname } from './people.js';
import type { Value } from './csv.js';
import { createRandom } from './random.js';
import type { PlannedHousehold } from './register.js';

const units = [
  '县农业农村局',
  '县教育局',
  '县卫生健康局',
  '县水务局',
  '县住建局',
  '县林业和草原局',
  '县交通运输局',
  '县民政局',
];
const posts = ['科员', '副主任', '主任', '干部', '站长'];

/** Category, batch, content and amount in yuan of a measure that answers a cause. */
const answers: Readonly<Record<string, readonly [string, string, string, number]>> = {
  因病: ['医疗扶持', '医疗救助一批', '大病医疗救助', 6000],
  因残: ['低保金', '社会保障兜底一批', '残疾人两项补贴与低保', 3600],
  因学: ['教育扶持', '发展教育脱贫一批', '学生资助', 3000],
  因灾: ['危房改造', '危房改造一批', '灾后房屋加固', 20000],
  缺土地: ['劳动力转移', '发展生产脱贫一批', '务工组织与交通补贴', 1500],
  缺水: ['惠农补贴', '发展生产脱贫一批', '集雨水窖一眼', 4000],
  缺技术: ['产业扶贫', '发展生产脱贫一批', '花椒栽培技术培训与种苗', 2500],
  缺劳力: ['公益性岗位', '生态补偿脱贫一批', '护林员岗位', 8000],
  缺资金: ['金融帮扶', '发展生产脱贫一批', '扶贫小额信贷贴息', 2200],
  交通条件落后: ['易地搬迁', '易地搬迁脱贫一批', '易地搬迁安置', 60000],
};
const fallback = ['产业扶贫', '发展生产脱贫一批', '中药材种植扶持', 2000] as const;

export interface PlannedCadre {
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  readonly phone: string;
}

/** Who is paired with a household: its village, and its place among all households. */
export type CadreAt = (village: string, place: number) => PlannedCadre;

export function cadreOf(seed: string): CadreAt {
  return (village, place) => {
    const random = createRandom(seed, 'cadre', village, place % 4);
    return {
      name: personName(random, surname(random), 'male'),
      unit: random.pick(units),
      post: random.pick(posts),
      phone: inventedPhone(random),
    };
  };
}

/** The number of the cadre whom `cadreOf` pairs with a household. */
export function cadreNumber(village: string, place: number): string {
  return `B${village}${place % 4}`;
}

/** One cadre for every household, from a handful per village, and a social helper for one in ten. */
export function* planHelpers(households: readonly PlannedHousehold[], seed: string): Generator<Value[]> {
  const cadreAt = cadreOf(seed);
  for (const [i, { no, village, years }] of households.entries()) {
    const cadre = cadreAt(village, i);
    const from = Math.max(2014, years[0]?.year ?? 2014);
    yield [
      village,
      no,
      cadreNumber(village, i),
      '干部',
      cadre.name,
      cadre.unit,
      cadre.post,
      cadre.phone,
      `${from}0301`,
      '',
      `cadre-${village}-${i % 4}`,
    ];
    const social = createRandom(seed, 'social', no);
    if (!social.chance(0.1)) continue;
    yield [
      village,
      no,
      `S${no}`,
      '社会',
      personName(social, surname(social), 'female'),
      '爱心企业（示意）',
      '',
      inventedPhone(social),
      `${from}0601`,
      `${from + 2}0531`,
      '',
    ];
  }
}

/** A measure for each cause and one of farm support, in the years between entry and exit. */
export function* planMeasures(households: readonly PlannedHousehold[], seed: string): Generator<Value[]> {
  for (const { no, village, causes, years, exitYear } of households) {
    const random = createRandom(seed, 'measures', no);
    const first = Math.max(2014, years[0]?.year ?? 2014);
    const last = Math.max(first, exitYear ?? first);
    for (const [i, answer] of [
      ...causes.map((cause) => answers[cause] ?? fallback),
      ...(random.chance(0.5) ? [fallback] : []),
    ].entries()) {
      const [category, batch, content, amount] = answer;
      yield [
        village,
        no,
        `${no}-${i + 1}`,
        category,
        batch,
        random.integer(first, last),
        random.pick(units),
        content,
        Math.round(amount * random.between(0.8, 1.2)),
      ];
    }
  }
}
