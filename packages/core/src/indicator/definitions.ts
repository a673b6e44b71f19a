// What every indicator means: unit, numerator, denominator, policy lines and the source of its definition.
import type { Indicator } from '@onemap/contract';
import { activityIndicators } from './activity-definitions.js';
import { breakdownIndicators } from './breakdown-definitions.js';
import { base, count } from './define.js';
import { housingIndicators, incomeIndicators, peopleIndicators } from './register-definitions.js';
import { villageIndicators } from './village-definitions.js';

const ON_RECORD = '登记册年末全部农户，含登记在册的普通农户';
const POOR = '年末未脱贫、预脱贫、返贫的建档立卡户';
const EXITED = '上年末在贫、当年脱贫的建档立卡户';
const RELAPSED = '当年返贫的建档立卡户';
const SURVEY = '住户收支与生活状况调查';
const INCIDENCE_RULE = '年末剩余贫困人口数占农村户籍人口数的比重';

const poor: Partial<Indicator> = { lowerIsBetter: true, ramp: 'incidence' };

/**
 * All indicators, those a map shows first at the head. Ratios name the measures they are made of; rates are per
 * cent, money is yuan. `households` and `persons` count whoever the register holds, ordinary households included, so
 * they are the whole of a village only where its ordinary households are on record; `poor…` is the state at the end of
 * the year, `exited…` and `relapsed…` are the changes within it. `netIncomePerCapita` (the register's 人均纯收入) and `disposableIncomePerCapita` (the
 * survey's 人均可支配收入) are two indicators and never mixed; the survey publishes the ratio, and its parts only where a
 * county has them. `labelled…` are the units that have the item of a breakdown filled in: the denominator of a share.
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
  count('poorPersons', '贫困人口', 'Poor persons', '人', { ...poor, source: POOR }),
  count('poorHouseholds', '贫困户', 'Poor households', '户', { ...poor, source: POOR }),
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
  count('exitedHouseholds', '当年脱贫户', 'Households that left poverty in the year', '户', {
    source: EXITED,
  }),
  count('exitedPersons', '当年脱贫人口', 'Persons who left poverty in the year', '人', { source: EXITED }),
  count('relapsedHouseholds', '当年返贫户', 'Households that fell back in the year', '户', {
    ...poor,
    source: RELAPSED,
  }),
  count('relapsedPersons', '当年返贫人口', 'Persons who fell back in the year', '人', {
    ...poor,
    source: RELAPSED,
  }),
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
    kind: 'ratio',
    cube: 'economy',
    numerator: 'disposableIncome',
    denominator: 'surveyedResidents',
    denominatorTitle: '农村常住人口',
    source: SURVEY,
  },
  count('households', '登记户数', 'Households on record', '户', { source: ON_RECORD }),
  count('persons', '登记人口', 'Persons on record', '人', { source: ON_RECORD }),
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
  {
    ...base,
    id: 'disposableIncome',
    title: '农村居民可支配收入总额',
    titleEn: 'Total disposable income of rural residents',
    unit: '元',
    kind: 'amount',
    cube: 'economy',
    source: SURVEY,
  },
  count('surveyedResidents', '农村常住人口', 'Rural residents of the survey', '人', {
    cube: 'economy',
    source: SURVEY,
  }),
  ...villageIndicators,
  ...incomeIndicators,
  ...peopleIndicators,
  ...housingIndicators,
  ...activityIndicators,
  ...breakdownIndicators,
];

export function findIndicator(id: string): Indicator | undefined {
  return indicatorDefinitions.find((indicator) => indicator.id === id);
}

/** The ratio of a breakdown that divides this count by the units that have the item filled in, if there is one. */
export function findShare(counted: string): Indicator | undefined {
  return [...breakdownIndicators, ...incomeIndicators].find(({ numerator }) => numerator === counted);
}
