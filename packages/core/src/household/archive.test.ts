// The parts of an archive at the end of a year, and what is never told before it happened.
import { describe, expect, it } from 'vitest';
import { partsAsOf, type ArchiveParts } from './archive.js';
import { povertyLineYuan } from './poverty-line.js';

const amounts = {
  ...{ wageYuan: 5000, businessYuan: 4803, propertyYuan: 0, transferYuan: 1000, businessCostYuan: 1800 },
  ...{ netIncomePerCapita: 3001, _masked: [] },
};
const parts: ArchiveParts = {
  activities: ['2020-10-11', '2019-08-09'].map((date) => ({
    ...{ id: date, date, type: 'routine', helperName: null, helperUnit: null, content: null },
    ...{ photos: [], _masked: [] },
  })),
  projects: [
    {
      ...{ id: 'j1', name: '花椒示范园', category: 'industry', unit: null, budgetYuan: null },
      ...{ startedYear: 2018, completedYear: 2020 },
    },
  ],
  income: [2019, 2020].map((year) => ({
    ...{ year, memberCount: 3, povertyLineYuan: povertyLineYuan(year) },
    ...amounts,
  })),
  monitoring: [{ id: 'w1', type: 'marginal', risks: [], from: '2019-12-31', to: '2020-01-01', _masked: [] }],
};

describe('the parts of an archive', () => {
  it('are whole at the end of the last year', () => {
    expect(partsAsOf(parts, 2020)).toEqual(parts);
  });

  it('leave out what came later, and its ends: a project is not done yet, a risk not over', () => {
    const then = partsAsOf(parts, 2019);
    expect(then.activities.map(({ date }) => date)).toEqual(['2019-08-09']);
    expect(then.income.map(({ year }) => year)).toEqual([2019]);
    expect(then.projects).toMatchObject([{ id: 'j1', completedYear: null }]);
    expect(then.monitoring).toMatchObject([{ from: '2019-12-31', to: null }]);
    expect(partsAsOf(parts, 2017)).toEqual({ activities: [], projects: [], income: [], monitoring: [] });
  });
});

describe('the poverty line', () => {
  it('is the published one, and null where none is on file', () => {
    expect([2010, 2014, 2016, 2020].map(povertyLineYuan)).toEqual([2300, 2800, 2952, 4000]);
    expect([2009, 2017, 2018, 2021].map(povertyLineYuan)).toEqual([null, null, null, null]);
  });
});
