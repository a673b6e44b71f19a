// Plans a county's households: where they live, who lives in them, when they were poor and what they earned.
import { planFamily } from './family.js';
import type { PlannedMember } from './family.js';
import { planIncome } from './income.js';
import type { PlannedIncome } from './income.js';
import type { LonLat } from './outline.js';
import { placeNear, planSettlements } from './place.js';
import type { PlannedRegion } from './county.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';
import { planStatuses } from './status.js';
import type { Progress } from './status.js';

export interface PlannedYear {
  readonly year: number;
  /** Chinese label of the status, or empty for an ordinary household. */
  readonly status: string;
  readonly income: PlannedIncome;
}

export interface PlannedHousehold {
  /** Number in the style of the national system. */
  readonly no: string;
  readonly village: string;
  readonly group: string;
  readonly naturalVillage: string;
  readonly place: LonLat;
  /** Chinese label. */
  readonly type: string;
  readonly causes: readonly string[];
  readonly members: readonly PlannedMember[];
  readonly years: readonly PlannedYear[];
  readonly exitYear: number | null;
  readonly relapseYear: number | null;
  /** Invented by the register's writer where absent. */
  readonly farmlandMu?: number;
  readonly woodlandMu?: number;
}

export interface CountyRegister {
  readonly households: readonly PlannedHousehold[];
  /** Registered rural population by village, one number for each of `years`. */
  readonly ruralPopulation: ReadonlyMap<string, readonly number[]>;
}

export interface RegisterOptions {
  readonly households: number;
  readonly ethnicGroup: string;
  /** Relative size of the register and of poverty in a town, by its code; 1 where absent. */
  readonly townHardship?: Readonly<Record<string, number>>;
}

export const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;

/** The county's incidence in per cent at the end of each year; 5.29 in 2017 is Gangu's published figure. */
const incidence = [25, 20.6, 15.8, 10.4, 5.29, 3.1, 0.9, 0];
const relapse = [0, 0, 0.006, 0.012, 0.012, 0.01, 0.004, 0];
const statusLabels = { notExited: '未脱贫', preExit: '预脱贫', exited: '已脱贫', relapsed: '返贫' } as const;

/** Who leaves poverty sooner, by household type. */
const pace: Readonly<Record<string, number>> = {
  一般贫困户: 0.35,
  低保贫困户: -0.1,
  低保户: -0.25,
  五保户: -0.5,
};

interface Draft {
  readonly village: PlannedRegion;
  readonly order: number;
  readonly type: string;
  readonly causes: readonly string[];
  readonly size: number;
  readonly entryYear: number;
  readonly strength: number;
}

/** The register of the villages among `regions`. */
export function planRegister(
  regions: readonly PlannedRegion[],
  options: RegisterOptions,
  seed: string,
): CountyRegister {
  const villages = regions.filter(({ division }) => division.level === 'village');
  const hardship = new Map(
    villages.map((village) => [village.division.code, hardshipOf(village, options, seed)]),
  );
  const drafts = draftHouseholds(villages, hardship, options.households, seed);
  const ruralPopulation = planPopulation(villages, drafts, hardship);
  const progress = planStatuses(
    drafts.map(({ size, entryYear, strength }) => ({ members: size, entryYear, strength })),
    years.map((year, i) => ({
      year,
      poorPersons: Math.round((totalOf(ruralPopulation, i) * incidence[i]!) / 100),
      relapse: relapse[i]!,
    })),
    createRandom(seed, 'relapse'),
  );
  const settlements = new Map(
    villages.map((village) => [
      village.division.code,
      planSettlements(village, createRandom(seed, 'settlements', village.division.code)),
    ]),
  );
  const households = drafts.map((draft, i) =>
    completeHousehold(draft, progress[i]!, settlements.get(draft.village.division.code)!, options, seed),
  );
  return { households, ruralPopulation };
}

function totalOf(population: ReadonlyMap<string, readonly number[]>, i: number): number {
  return [...population.values()].reduce((sum, years) => sum + years[i]!, 0);
}

/** How poor a village is against its county: towns differ, villages within a town a little, urban communities far less. */
function hardshipOf({ division }: PlannedRegion, { townHardship }: RegisterOptions, seed: string): number {
  const random = createRandom(seed, 'hardship', division.code);
  const town = townHardship?.[division.parent] ?? 1;
  const urban = division.name.includes('社区') ? 0.06 : 1;
  return town * urban * random.between(0.7, 1.35);
}

function draftHouseholds(
  villages: readonly PlannedRegion[],
  hardship: ReadonlyMap<string, number>,
  wanted: number,
  seed: string,
): Draft[] {
  const weights = villages.map(
    ({ division }) =>
      hardship.get(division.code)! * createRandom(seed, 'size', division.code).between(0.7, 1.3),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let share = 0;
  return villages.flatMap((village, i) => {
    share += (wanted * weights[i]!) / total;
    const count = Math.round(share) - given;
    given += count;
    return Array.from({ length: count }, (_, order) =>
      draft(village, order + 1, hardship.get(village.division.code)!, seed),
    );
  });
}

function draft(village: PlannedRegion, order: number, hardship: number, seed: string): Draft {
  const random = createRandom(seed, 'draft', village.division.code, order);
  const type = random.weighted([
    ['一般贫困户', 62],
    ['低保贫困户', 27],
    ['低保户', 7],
    ['五保户', 4],
  ]);
  const size =
    type === '五保户'
      ? random.weighted([
          [1, 9],
          [2, 1],
        ])
      : random.weighted([
          [1, 3],
          [2, 9],
          [3, 18],
          [4, 30],
          [5, 25],
          [6, 12],
          [7, 4],
        ]);
  const entryYear = random.weighted([
    [2013, 880],
    [2014, 45],
    [2015, 35],
    [2016, 20],
    [2017, 12],
    [2018, 8],
  ]);
  return {
    village,
    order,
    type,
    causes: causesOf(random, type),
    size,
    entryYear,
    strength: (pace[type] ?? 0) - 0.45 * hardship + 0.55 * random.bell(),
  };
}

/** A main cause and at most two more, all different. */
function causesOf(random: Random, type: string): string[] {
  const alone = type === '五保户';
  const found = new Set([
    random.weighted(
      alone
        ? [
            ['缺劳力', 5],
            ['因残', 3],
            ['因病', 2],
          ]
        : [
            ['因病', 19],
            ['因残', 9],
            ['因学', 14],
            ['因灾', 3],
            ['缺土地', 3],
            ['缺水', 4],
            ['缺技术', 20],
            ['缺劳力', 9],
            ['缺资金', 11],
            ['交通条件落后', 4],
            ['自身发展动力不足', 3],
            ['因婚', 1],
            ['因丧', 0.5],
            ['其他', 0.5],
          ],
    ),
  ]);
  const more = random.weighted([
    [0, 5],
    [1, 3],
    [2, 2],
  ]);
  for (let i = 0; i < more; i++)
    found.add(random.pick(['因病', '缺技术', '缺资金', '交通条件落后', '因学', '缺劳力']));
  return [...found];
}

/** Rural population that makes the first year's incidence: 25 per cent in the county, more where hardship is greater. */
function planPopulation(
  villages: readonly PlannedRegion[],
  drafts: readonly Draft[],
  hardship: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const first = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { village, size, entryYear } of drafts) {
    const { code } = village.division;
    all.set(code, (all.get(code) ?? 0) + size);
    if (entryYear === years[0]) first.set(code, (first.get(code) ?? 0) + size);
  }
  const raw = villages.map(({ division: { code } }) => (first.get(code) ?? 0) / hardship.get(code)! + 60);
  const poor = [...first.values()].reduce((sum, persons) => sum + persons, 0);
  const scale = poor / (incidence[0]! / 100) / raw.reduce((sum, persons) => sum + persons, 0);
  return new Map(
    villages.map(({ division: { code } }, i) => {
      const start = Math.max(raw[i]! * scale, 1.15 * (all.get(code) ?? 0));
      return [code, years.map((_, since) => Math.round(start * (1 + 0.003 * since)))];
    }),
  );
}

function completeHousehold(
  draft: Draft,
  progress: Progress,
  settlements: ReturnType<typeof planSettlements>,
  options: RegisterOptions,
  seed: string,
): PlannedHousehold {
  const { village, order, type, causes, size, entryYear } = draft;
  const random = createRandom(seed, 'household', village.division.code, order);
  const settlement = random.integer(0, settlements.length - 1);
  const members = planFamily(random, {
    size,
    year: years[years.length - 1]!,
    ethnicGroup: options.ethnicGroup,
    elderly: type === '五保户' || (size <= 2 && random.chance(0.6)),
    ill: causes.includes('因病'),
    disabled: causes.includes('因残'),
  });
  return {
    no: `${village.division.code.slice(0, 6)}${village.division.code.slice(6)}${String(order).padStart(6, '0')}`,
    village: village.division.code,
    group: `${settlement + 1}组`,
    naturalVillage: settlements[settlement]!.name,
    place: placeNear(settlements[settlement]!.centre, village, random),
    type,
    causes,
    members,
    years: progress.statuses.map((status, i) => ({
      year: entryYear + i,
      status: statusLabels[status],
      income: planIncome(random, entryYear + i, members.length, status === 'exited', type),
    })),
    exitYear: progress.exitYear,
    relapseYear: progress.relapseYear,
  };
}
