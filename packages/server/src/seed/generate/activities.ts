// Invents assistance activities: of every kind, more in some months than in others, in every village.
import type { PlannedRegion } from './county.js';
import type { Value } from './csv.js';
import { insideRings } from './place.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';
import type { PlannedHousehold } from './register.js';

type Range = readonly [least: number, most: number];

interface KindOfActivity {
  readonly label: string;
  /** How often, relative to other kinds, in each month. */
  readonly months: readonly number[];
  readonly titles: readonly string[];
  readonly summary: string;
  /** Who organises it; `{村}` is the village's short name. */
  readonly organisers: readonly (readonly [name: string, kind: string])[];
  readonly participants: Range;
  readonly reached: Range;
}

const always = (weight: number): number[] => Array.from({ length: 12 }, () => weight);
const branch = ['{村}党支部', '党支部'] as const;
const committee = ['{村}村委会', '村委会'] as const;

const kinds: readonly KindOfActivity[] = [
  {
    ...{
      label: '入户走访',
      months: [6, 3, 3, 3, 2, 3, 2, 2, 3, 3, 3, 6],
      titles: ['入户走访', '帮扶责任人入户走访'],
    },
    summary: '了解生产生活情况，核对政策落实，记录困难与需求。',
    organisers: [
      ['县教育局', '机关'],
      ['县水务局', '机关'],
      ['县农业农村局', '机关'],
    ],
    ...{ participants: [1, 4], reached: [1, 3] },
  },
  {
    ...{ label: '政策宣讲', months: always(1.5), titles: ['帮扶政策宣讲会', '院坝会讲政策'] },
    summary: '讲解医疗、教育、住房与产业政策，现场答疑，发放明白卡。',
    organisers: [committee, ['县民政局', '机关']],
    ...{ participants: [20, 80], reached: [15, 60] },
  },
  {
    ...{ label: '技能培训', months: [0, 0, 4, 3, 1, 0.5, 0.5, 1, 1, 3, 4, 1] },
    titles: ['花椒栽培技术培训', '苹果修剪技术培训', '养殖技术培训'],
    summary: '讲课与田间示范相结合，发放技术资料。',
    organisers: [
      ['县农业技术推广中心', '事业单位'],
      ['县畜牧兽医中心', '事业单位'],
    ],
    ...{ participants: [25, 70], reached: [15, 50] },
  },
  {
    ...{ label: '远程教育', months: always(1), titles: ['党员远程教育学习', '农技远程课堂'] },
    summary: '在村级站点集中收看，学用结合讨论。',
    organisers: [branch],
    ...{ participants: [12, 45], reached: [8, 30] },
  },
  {
    ...{
      label: '义诊送医',
      months: [0.5, 0.5, 1, 1, 1, 1, 1, 1, 1.5, 1, 1, 0.5],
      titles: ['义诊下乡', '健康体检进村'],
    },
    summary: '测血压血糖，慢性病随访，讲解医保报销。',
    organisers: [
      ['县人民医院', '事业单位'],
      ['县中医医院', '事业单位'],
    ],
    ...{ participants: [40, 150], reached: [25, 90] },
  },
  {
    ...{
      label: '产业帮扶',
      months: [0, 0, 3, 3, 1, 1, 0, 0, 1, 2, 1, 0],
      titles: ['发放花椒苗', '发放地膜与种薯'],
    },
    summary: '按户发放，登记造册，农技员现场指导。',
    organisers: [['惠农合作社（示意）', '企业'], committee],
    ...{ participants: [20, 60], reached: [18, 55] },
  },
  {
    ...{
      label: '就业服务',
      months: [0.5, 4, 4, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0],
      titles: ['春风行动招聘会', '劳务输转对接'],
    },
    summary: '企业现场招工，登记务工意愿，讲解交通补贴。',
    organisers: [['县人力资源和社会保障局', '机关']],
    ...{ participants: [30, 120], reached: [20, 80] },
  },
  {
    ...{
      label: '助学帮扶',
      months: [0, 0, 0.5, 0, 0, 0.5, 0.5, 4, 3, 0, 0, 0],
      titles: ['金秋助学', '发放助学金'],
    },
    summary: '核对学籍后发放，宣讲资助政策。',
    organisers: [
      ['爱心助学协会（示意）', '社会组织'],
      ['县教育局', '机关'],
    ],
    ...{ participants: [10, 40], reached: [5, 25] },
  },
  {
    ...{
      label: '消费帮扶',
      months: [2, 0, 0, 0, 0, 0, 0, 0.5, 2, 3, 3, 3],
      titles: ['农产品集中采购', '以购代帮'],
    },
    summary: '按市场价收购苹果、花椒与土鸡蛋。',
    organisers: [['商贸公司（示意）', '企业']],
    ...{ participants: [15, 50], reached: [12, 45] },
  },
  {
    ...{
      label: '捐赠慰问',
      months: [6, 2, 0, 0, 0.5, 1, 0, 0, 0.5, 0, 0, 3],
      titles: ['春节慰问', '捐赠过冬物资'],
    },
    summary: '送米面油与棉被，逐户登记签收。',
    organisers: [
      ['爱心企业（示意）', '企业'],
      ['县民政局', '机关'],
    ],
    ...{ participants: [5, 30], reached: [5, 40] },
  },
  {
    ...{
      label: '志愿服务',
      months: [0.5, 0.5, 2, 1, 1, 1, 1, 1, 1, 1, 0.5, 1],
      titles: ['村容整治志愿服务', '助农采收'],
    },
    summary: '清扫村道，帮助缺劳力的家庭采收。',
    organisers: [['青年志愿者协会（示意）', '社会组织'], committee],
    ...{ participants: [10, 40], reached: [5, 20] },
  },
  {
    ...{
      label: '主题党日',
      months: [0.5, 0.5, 1, 1, 1, 1.5, 4, 1, 1, 1.5, 1, 1],
      titles: ['主题党日', '党员结对帮扶日'],
    },
    summary: '集中学习，党员认领帮扶事项。',
    organisers: [branch],
    ...{ participants: [10, 35], reached: [3, 15] },
  },
  {
    ...{ label: '其他', months: always(0.3), titles: ['群众文艺演出', '道德讲堂'] },
    summary: '村民自编自演，宣传移风易俗。',
    organisers: [committee],
    ...{ participants: [60, 200], reached: [40, 120] },
  },
];

/** Activities a village and year, on average; most in the years of the great effort. */
const yearly: Readonly<Record<number, number>> = {
  ...{ 2013: 0.4, 2014: 0.6, 2015: 0.9, 2016: 1.3, 2017: 1.5, 2018: 1.6, 2019: 1.4, 2020: 1.1 },
};

export const activityHeader = [
  'AAR008 行政区划代码',
  '活动编号',
  '活动日期',
  '活动类型',
  '活动名称',
  '活动内容',
  '组织单位',
  '组织者类别',
  '帮扶单位',
  '参加人数',
  '惠及户数',
  '走访户编号',
  '经度',
  '纬度',
];

/** A village's activities in the order of years; a visit names households that were on record then. */
export function* planActivities(
  regions: readonly PlannedRegion[],
  households: readonly PlannedHousehold[],
  seed: string,
): Generator<Value[]> {
  const homes = new Map<string, PlannedHousehold[]>();
  for (const household of households)
    homes.set(household.village, [...(homes.get(household.village) ?? []), household]);
  for (const region of regions) {
    const { level, code } = region.division;
    if (level !== 'village') continue;
    const random = createRandom(seed, 'activities', code);
    for (const [year, average] of Object.entries(yearly)) {
      const count = Math.floor(average + random.next());
      const lived = (homes.get(code) ?? []).filter(({ years }) =>
        years.some((each) => each.year === Number(year)),
      );
      for (let i = 1; i <= count; i++)
        yield activityRow(`${code}-${year}-${i}`, Number(year), region, lived, random);
    }
  }
}

function activityRow(
  no: string,
  year: number,
  region: PlannedRegion,
  lived: readonly PlannedHousehold[],
  random: Random,
): Value[] {
  const month = random.weighted(busyMonths(year));
  const kind = random.weighted(kinds.map((each) => [each, each.months[month - 1]!] as const));
  const { code, shortName } = region.division;
  const [organiser, organiserKind] = random.pick(kind.organisers);
  const isVisit = kind.label === '入户走访';
  const visited = isVisit ? pickSome(lived, random.integer(...kind.reached), random) : [];
  const place = isVisit
    ? undefined
    : random.pick(region.interior.filter((at) => insideRings(at, region.rings)));
  return [
    ...[code, no, `${year}${pad(month)}${pad(random.integer(1, 28))}`, kind.label, random.pick(kind.titles)],
    ...[kind.summary, organiser.replace('{村}', shortName), organiserKind],
    isVisit ? organiser : random.pick(['县农业农村局', '县教育局', '县卫生健康局', '县水务局', '']),
    random.integer(...kind.participants),
    isVisit ? visited.length : random.integer(...kind.reached),
    visited.map((household) => household.no).join(';'),
    ...(place ? place.map((degrees) => degrees.toFixed(6)) : ['', '']),
  ];
}

/** Fewer in the months of harvest, and hardly any in February 2020. */
function busyMonths(year: number): (readonly [month: number, weight: number])[] {
  const weights = [10, 7, 11, 9, 7, 6, 7, 8, 9, 10, 9, 8];
  return weights.map((weight, index) => [index + 1, year === 2020 && index === 1 ? 0.5 : weight]);
}

function pickSome<T>(items: readonly T[], count: number, random: Random): T[] {
  const chosen = new Set<T>();
  for (let attempt = 0; attempt < count && items.length > 0; attempt++) chosen.add(random.pick(items));
  return [...chosen];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
