// The whole archive of the invented household of the tests, at the end of 2020.
import { assembleArchive, maskArchive, povertyLineYuan } from '@onemap/core';
import type { HouseholdArchive, HouseholdIncome, Role } from '@onemap/contract';
import { fullHousehold } from '../internal/testing/household.js';

/** 2016: 2,140 yuan a head of four, 812 below the line; 2020: 7,615, 3,615 above it. */
const income: HouseholdIncome[] = (
  [
    [2016, 6000, 3560, 0, 1000, 2000, 2140],
    [2020, 26000, 5460, 0, 2000, 3000, 7615],
  ] as const
).map(([year, wageYuan, businessYuan, propertyYuan, transferYuan, businessCostYuan, netIncomePerCapita]) => ({
  ...{ year, memberCount: 4, wageYuan, businessYuan, propertyYuan, transferYuan, businessCostYuan },
  ...{ netIncomePerCapita, povertyLineYuan: povertyLineYuan(year), _masked: [] },
}));

export const fullArchive: HouseholdArchive = assembleArchive(
  { ...fullHousehold, asOf: 2020, status: 'exited', householdClass: 'exited', netIncomePerCapita: 7615 },
  {
    activities: [
      {
        ...{ id: 'v2', date: '2020-10-11', type: 'industry', helperName: '李建国', helperUnit: '县水务局' },
        content: '查看花椒长势',
        photos: [{ href: '/photos/v2.jpg', title: null }],
        _masked: [],
      },
      {
        ...{ id: 'v1', date: '2016-03-04', type: 'relief', helperName: '李建国', helperUnit: '县水务局' },
        ...{ content: '送去米面油', photos: [], _masked: [] },
      },
    ],
    projects: [
      {
        ...{ id: 'j1', name: '大石镇花椒示范园', category: 'industry', unit: '县农业农村局' },
        ...{ startedYear: 2015, completedYear: 2018, budgetYuan: 1_800_000 },
      },
    ],
    income,
    duties: [
      {
        ...{ id: 'd3', year: 2020, content: '核查住房与饮水安全', helperId: 'h1', helperName: '李建国' },
        ...{ due: '2020-05-31', state: 'open', doneOn: null, _masked: [] },
      },
      {
        ...{ id: 'd2', year: 2020, content: '落实教育资助政策', helperId: 'h1', helperName: '李建国' },
        ...{ due: '2020-09-30', state: 'done', doneOn: '2020-09-12', _masked: [] },
      },
      {
        ...{ id: 'd1', year: 2016, content: '协助销售花椒', helperId: null, helperName: null },
        ...{ due: null, state: 'open', doneOn: null, _masked: [] },
      },
    ],
    monitoring: [
      { id: 'w1', type: 'unstableExited', risks: ['illness'], from: '2020-03-15', to: null, _masked: [] },
    ],
  },
  { years: [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020], canIssueLinks: false },
);

/** The same as a role sees it. */
export function archiveFor(role: Role): HouseholdArchive {
  return maskArchive(fullArchive, { role, villagePoint: [105.3, 34.7] });
}
