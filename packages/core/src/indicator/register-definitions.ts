// Indicators of members, houses and income components, as the register of each year holds them.
import type { Indicator } from '@onemap/contract';
import { base, count } from './define.js';

const MEMBERS = '该年登记册在册各户的家庭成员记录';
const HOUSES = '该年登记册在册各户的住房记录';
const COMPONENTS = '年度登记的各项收入，未登记的项不计';

export const peopleIndicators: readonly Indicator[] = [
  count('members', '登记成员', 'Members on record', '人', { cube: 'people', source: MEMBERS }),
  count('poorMembers', '贫困户成员', 'Members of poor households', '人', {
    cube: 'people',
    source: `${MEMBERS}，年末未脱贫、预脱贫、返贫的户`,
  }),
];

export const housingIndicators: readonly Indicator[] = [
  {
    ...base,
    ...{ id: 'housingAreaPerCapita', title: '人均住房面积', titleEn: 'Floor area per person' },
    ...{ unit: '平方米', kind: 'ratio', decimals: 1, cube: 'housing', source: HOUSES },
    ...{
      numerator: 'housingAreaM2',
      denominator: 'housingAreaPersons',
      denominatorTitle: '登记住房面积的户的人口',
    },
  },
  {
    ...base,
    ...{ id: 'housingAreaM2', title: '住房面积', titleEn: 'Floor area', unit: '平方米', kind: 'amount' },
    ...{ cube: 'housing', source: HOUSES },
  },
  count(
    'housingAreaPersons',
    '登记住房面积的户的人口',
    'Persons of households with a recorded floor area',
    '人',
    {
      ...{ cube: 'housing', source: HOUSES },
    },
  ),
];

export const incomeIndicators: readonly Indicator[] = [
  {
    ...base,
    ...{ id: 'incomePerCapita', title: '人均各项收入', titleEn: 'Income component per person' },
    ...{ unit: '元', kind: 'ratio', cube: 'economy', source: COMPONENTS },
    ...{
      numerator: 'incomeAmount',
      denominator: 'incomePersons',
      denominatorTitle: '登记分项收入的户的人口',
    },
  },
  {
    ...base,
    ...{ id: 'incomeAmount', title: '各项收入总额', titleEn: 'Income component', unit: '元', kind: 'amount' },
    ...{ cube: 'economy', source: COMPONENTS },
  },
  count('incomePersons', '登记分项收入的户的人口', 'Persons of households with recorded components', '人', {
    ...{ cube: 'economy', source: COMPONENTS },
  }),
];
