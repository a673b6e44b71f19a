// What every indicator means: unit, numerator, denominator, policy lines and the source of its definition.
import type { Indicator } from '@onemap/contract';

const REGISTER = '建档立卡登记';
const INCIDENCE_RULE = '年末剩余贫困人口数占农村户籍人口数的比重';

const base: Omit<Indicator, 'id' | 'title' | 'titleEn' | 'unit' | 'kind'> = {
  decimals: 0,
  cube: 'poverty',
  numerator: null,
  denominator: null,
  denominatorTitle: null,
  perHundred: false,
  lowerIsBetter: false,
  ramp: 'neutral',
  policyBreaks: null,
  source: REGISTER,
};

function count(
  id: string,
  title: string,
  titleEn: string,
  unit: '户' | '人',
  rest: Partial<Indicator> = {},
): Indicator {
  return { ...base, id, title, titleEn, unit, kind: 'count', ...rest };
}

const poor: Partial<Indicator> = { lowerIsBetter: true, ramp: 'incidence' };

/**
 * All indicators, those a map shows first at the head. Ratios name the measures they are made of; rates are per
 * cent, money is yuan. `netIncomePerCapita` (the register's 人均纯收入) and `disposableIncomePerCapita` (the
 * survey's 人均可支配收入) are two indicators and never mixed.
 */
export const indicatorDefinitions: readonly Indicator[] = [
  {
    ...base,
    ...poor,
    id: 'povertyIncidence',
    title: '贫困发生率',
    titleEn: 'Poverty incidence',
    unit: '%',
    kind: 'ratio',
    decimals: 2,
    numerator: 'poorPersons',
    denominator: 'ruralPopulation',
    denominatorTitle: '农村户籍人口',
    perHundred: true,
    policyBreaks: [2, 3, 10, 20],
    source: INCIDENCE_RULE,
  },
  count('poorPersons', '贫困人口', 'Poor persons', '人', poor),
  count('poorHouseholds', '贫困户', 'Poor households', '户', poor),
  {
    ...base,
    ...poor,
    id: 'poorDensity',
    title: '贫困人口密度',
    titleEn: 'Poor persons per square kilometre',
    unit: '人/平方公里',
    kind: 'ratio',
    decimals: 1,
    numerator: 'poorPersons',
    denominator: 'areaKm2',
    denominatorTitle: '行政区域面积',
  },
  count('exitedHouseholds', '脱贫户', 'Exited households', '户'),
  count('exitedPersons', '脱贫人口', 'Exited persons', '人'),
  count('relapsedHouseholds', '返贫户', 'Relapsed households', '户', poor),
  count('relapsedPersons', '返贫人口', 'Relapsed persons', '人', poor),
  {
    ...base,
    id: 'netIncomePerCapita',
    title: '人均纯收入',
    titleEn: 'Net income per person',
    unit: '元',
    kind: 'ratio',
    numerator: 'netIncome',
    denominator: 'netIncomePersons',
    denominatorTitle: '登记收入的人口',
  },
  {
    ...base,
    id: 'disposableIncomePerCapita',
    title: '农村居民人均可支配收入',
    titleEn: 'Disposable income per rural resident',
    unit: '元',
    kind: 'amount',
    cube: 'economy',
    source: '住户收支与生活状况调查',
  },
  count('households', '总户数', 'Households', '户'),
  count('persons', '总人口', 'Persons', '人'),
  count('ruralPopulation', '农村户籍人口', 'Registered rural population', '人', { source: '户籍统计' }),
  {
    ...base,
    id: 'areaKm2',
    title: '行政区域面积',
    titleEn: 'Area',
    unit: '平方公里',
    kind: 'amount',
    decimals: 1,
    source: '行政区划边界',
  },
  { ...base, id: 'netIncome', title: '纯收入总额', titleEn: 'Total net income', unit: '元', kind: 'amount' },
  count('netIncomePersons', '登记收入的人口', 'Persons with recorded income', '人'),
];

export function findIndicator(id: string): Indicator | undefined {
  return indicatorDefinitions.find((indicator) => indicator.id === id);
}
