// The 308 households of Yong'an: 152 identified as poor, 10 of the five guarantees, 146 others.
import { planFamily } from './family.js';
import type { PlannedMember } from './family.js';
import type { PlannedRegion } from './county.js';
import type { PlannedIncome } from './income.js';
import { placeNear, planSettlements } from './place.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';
import type { PlannedHousehold } from './register.js';

/** How many households of each size: 152 with 593 persons, 10 with 10, 146 with 800; 308 and 1,403 in all. */
const identifiedSizes: readonly (readonly [number, number])[] = [
  [1, 14],
  [2, 8],
  [3, 20],
  [4, 60],
  [5, 37],
  [6, 13],
];
const otherSizes: readonly (readonly [number, number])[] = [
  [4, 20],
  [5, 57],
  [6, 48],
  [7, 21],
];
const wubao = 10;

const yaoPersons = 841;
/** Yuan a person in the whole village as printed, and about that of the poor; mu of land as printed. */
const netIncomePerCapita = 2280;
const poorIncomePerCapita = 1450;
const farmlandMu = 680;
const woodlandMu = 13_500;

/** Natural villages: one name is in the plan, the others are invented. */
const naturalVillages = [
  '赵家',
  '上洞',
  '下洞',
  '大坪',
  '新屋',
  '老屋',
  '江边',
  '石桥',
  '茶园',
  '竹山',
  '坳头',
  '塘背',
  '水口',
];

interface Draft {
  readonly size: number;
  readonly type: string;
}

/** Poor households first. The groups among `regions` say where they live. */
export function planHouseholds(
  regions: readonly PlannedRegion[],
  year: number,
  seed: string,
): PlannedHousehold[] {
  const groups = regions.filter(({ division }) => division.level === 'group');
  const drafts = draftAll(createRandom(seed, 'order'));
  const total = drafts.reduce((sum, { size }) => sum + size, 0);
  const incomes = planIncomes(drafts, total * netIncomePerCapita, seed);
  const farmland = shareOut(
    farmlandMu,
    drafts.map(({ size }) => size),
  );
  const woodland = shareOut(
    woodlandMu,
    drafts.map(({ size }) => size),
  );
  let yaoLeft = yaoPersons;
  return drafts.map((draft, i) => {
    const random = createRandom(seed, 'household', i);
    const group = groups[i % groups.length]!;
    const members = planMembers(random, draft, year, yaoLeft);
    yaoLeft -= members.filter(({ ethnicGroup }) => ethnicGroup === '瑶族').length;
    const poor = draft.type !== '';
    return {
      no: `${group.division.parent}${String(i + 1).padStart(6, '0')}`,
      village: group.division.parent,
      group: group.division.shortName,
      naturalVillage: naturalVillages[i % naturalVillages.length]!,
      place: placeNear(
        random.pick(planSettlements(group, createRandom(seed, 'settlements', group.division.code))).centre,
        group,
        random,
      ),
      type: draft.type,
      causes: poor ? causesOf(random, draft.type) : [],
      members,
      years: [{ year, status: poor ? '未脱贫' : '', income: incomes[i]! }],
      exitYear: null,
      relapseYear: null,
      farmlandMu: farmland[i]!,
      woodlandMu: woodland[i]!,
    };
  });
}

function draftAll(random: Random): Draft[] {
  const expand = (sizes: readonly (readonly [number, number])[]) =>
    sizes.flatMap(([size, count]) => Array.from({ length: count }, () => size));
  const identified = shuffle(expand(identifiedSizes), random).map((size) => ({
    size,
    type: random.chance(0.7) ? '一般贫困户' : '低保贫困户',
  }));
  const guaranteed = Array.from({ length: wubao }, () => ({ size: 1, type: '五保户' }));
  const others = shuffle(expand(otherSizes), random).map((size) => ({ size, type: '' }));
  return [...identified, ...guaranteed, ...others];
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const other = random.integer(0, i);
    [mixed[i], mixed[other]] = [mixed[other]!, mixed[i]!];
  }
  return mixed;
}

/** Everyone is Yao until their number is used up; one household is mixed where the number ends inside it. */
function planMembers(random: Random, { size, type }: Draft, year: number, yaoLeft: number): PlannedMember[] {
  const members = planFamily(random, {
    size,
    year,
    ethnicGroup: '汉族',
    elderly: type === '五保户' || size === 1,
    ill: type !== '' && random.chance(0.25),
    disabled: type !== '' && random.chance(0.1),
  });
  return members.map((member, i) => (i < yaoLeft ? { ...member, ethnicGroup: '瑶族' } : member));
}

function causesOf(random: Random, type: string): string[] {
  return [
    type === '五保户'
      ? '缺劳力'
      : random.pick(['缺技术', '因病', '因学', '缺资金', '交通条件落后', '缺劳力']),
  ];
}

/** Poor households at about 1,450 yuan a person, the others share what is left of the village's total, to the yuan. */
function planIncomes(drafts: readonly Draft[], total: number, seed: string): PlannedIncome[] {
  const nets = drafts.map(({ size, type }, i) =>
    type === ''
      ? 0
      : Math.round(size * poorIncomePerCapita * createRandom(seed, 'income', i).between(0.85, 1.15)),
  );
  const left = total - nets.reduce((sum, net) => sum + net, 0);
  const shares = shareOut(
    left,
    drafts.map(({ size, type }) => (type === '' ? size : 0)),
  );
  return drafts.map(({ type }, i) => {
    const net = nets[i]! + shares[i]!;
    const transfer = Math.round(net * (type === '五保户' ? 0.8 : type === '' ? 0.05 : 0.15));
    const wage = Math.round((net - transfer) * (type === '五保户' ? 0 : 0.55));
    const cost = Math.round(net * 0.12);
    return { wage, business: net - transfer - wage + cost, property: 0, transfer, cost };
  });
}

/** Whole numbers that add up to `total` in proportion to the weights. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = Math.round((total * weighed) / sum);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
