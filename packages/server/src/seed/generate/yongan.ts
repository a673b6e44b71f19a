// Yong'an village in 2014: synthetic households that add up to every figure of its printed five-year plan.
import { planActivities } from './activities.js';
import { planHouseholds } from './yongan-households.js';
import { inventedPhone, personName, surname } from './people.js';
import { createRandom } from './random.js';
import { planCounty } from './county.js';
import type { CountyShape, PlannedRegion } from './county.js';
import { readDivisions } from './divisions.js';
import type { Value } from './csv.js';
import type { CountyFiles } from './files.js';
import { areaOf } from './place.js';
import type { PlannedHousehold } from './register.js';

export const yonganCode = '431022205201';
const seed = 'yongan-431022205201';
const year = 2014;

/** Square kilometres of the village in the plan. */
const printedArea = 9.78;

const shape: CountyShape = {
  centre: [112.92, 24.95],
  areaKm2: 6 * printedArea,
  cellsPerVillage: 90,
  stretch: 0.9,
};

/** The five batches as printed, each with its households and persons; they overlap. */
export const batches = [
  {
    label: '发展生产脱贫一批',
    category: '产业扶贫',
    content: '茶叶、猕猴桃与养殖扶持',
    households: 130,
    persons: 563,
  },
  { label: '危房改造一批', category: '危房改造', content: '危房改造', households: 99, persons: 404 },
  { label: '社会保障兜底一批', category: '低保金', content: '低保与五保供养', households: 40, persons: 147 },
  { label: '医疗救助一批', category: '医疗扶持', content: '医疗救助', households: 35, persons: 133 },
  { label: '发展教育脱贫一批', category: '教育扶持', content: '学生资助', households: 82, persons: 349 },
] as const;

export function planYongan(): CountyFiles {
  const regions = planOutlines();
  const households = planHouseholds(regions, year, seed);
  return {
    regions,
    households,
    indicators: [
      [yonganCode, year, 'ruralPopulation', households.reduce((sum, { members }) => sum + members.length, 0)],
    ],
    helpers: pairHelpers(households.filter(({ causes }) => causes.length > 0)),
    measures: planBatches(households.filter(({ causes }) => causes.length > 0)),
    activities: planActivities(
      regions.filter(({ division }) => division.code === yonganCode),
      households,
      seed,
    ),
    unissuedArea: '431099',
    seed,
  };
}

/** Outlines of the township, its villages and Yong'an's groups, sized so that Yong'an has its printed area. */
function planOutlines(): PlannedRegion[] {
  const divisions = [...readDivisions('mangshan.csv'), ...readDivisions('yongan-groups.csv')].filter(
    ({ level }) => ['town', 'village', 'group'].includes(level),
  );
  const first = planCounty(divisions, shape, seed);
  const drawn = areaOf(first.find(({ division }) => division.code === yonganCode)!.rings);
  return planCounty(divisions, { ...shape, areaKm2: (shape.areaKm2 * printedArea) / drawn }, seed);
}

/** 95 cadres of six units and six of the township, each with at least one household, every household with one. */
function* pairHelpers(poor: readonly PlannedHousehold[]): Generator<Value[]> {
  for (const [i, { no, village }] of poor.entries()) {
    const place = i % 101;
    const random = createRandom(seed, 'helper', place);
    const unit =
      place < 95
        ? `帮扶单位${['一', '二', '三', '四', '五', '六'][place % 6]}（示意）`
        : '莽山瑶族乡人民政府';
    const person = personName(random, surname(random), random.chance(0.7) ? 'male' : 'female');
    yield [
      village,
      no,
      `Y${place + 1}`,
      '干部',
      person,
      unit,
      place < 95 ? '党员干部' : '乡村干部',
      inventedPhone(random),
      '20150101',
      '20191231',
      '',
    ];
  }
}

function* planBatches(poor: readonly PlannedHousehold[]): Generator<Value[]> {
  const sizes = poor.map(({ members }) => members.length);
  for (const [i, batch] of batches.entries()) {
    const supported =
      batch.category === '低保金' ? poor.map(({ type }) => type === '五保户') : poor.map(() => false);
    const chosen = chooseSubset(sizes, supported, batch.households, batch.persons);
    for (const index of chosen) {
      const { no, village } = poor[index]!;
      yield [
        village,
        no,
        `${no}-${i + 1}`,
        batch.category,
        batch.label,
        2015,
        '驻村工作队（示意）',
        batch.content,
        null,
      ];
    }
  }
}

/**
 * Positions of exactly `count` households with exactly `persons` persons, the required ones among them.
 * @throws RangeError when exchanging single households does not reach the sum
 */
export function chooseSubset(
  sizes: readonly number[],
  required: readonly boolean[],
  count: number,
  persons: number,
): number[] {
  const order = sizes
    .map((_, i) => i)
    .sort(
      (a, b) => Number(required[b]) - Number(required[a]) || ((a * 37) % 101) - ((b * 37) % 101) || a - b,
    );
  const inside = order.slice(0, count);
  const outside = order.slice(count);
  for (let rest = persons - inside.reduce((sum, i) => sum + sizes[i]!, 0); rest !== 0;) {
    const step = Math.sign(rest);
    const [out, into] = exchange(sizes, required, inside, outside, step);
    rest -= sizes[outside[into]!]! - sizes[inside[out]!]!;
    [inside[out], outside[into]] = [outside[into]!, inside[out]!];
  }
  return inside.sort((a, b) => a - b);
}

/** A pair to exchange that changes the sum by the least step in the wanted direction. */
function exchange(
  sizes: readonly number[],
  required: readonly boolean[],
  inside: readonly number[],
  outside: readonly number[],
  step: number,
): [number, number] {
  let best: [number, number] | null = null;
  let least = Infinity;
  inside.forEach((a, out) => {
    if (required[a]) return;
    outside.forEach((b, into) => {
      const change = (sizes[b]! - sizes[a]!) * step;
      if (change > 0 && change < least) [least, best] = [change, [out, into]];
    });
  });
  if (!best) throw new RangeError('persons: cannot be reached by exchanging households');
  return best;
}
