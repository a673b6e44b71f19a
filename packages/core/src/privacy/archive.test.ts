// Who sees which part of an archive, and that masking keeps keys and types.
import type { HouseholdArchive, Role } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { assembleArchive } from '../household/archive.js';
import { maskArchive } from './archive.js';
import { wholeHousehold } from './household.fixture.js';

const whole: HouseholdArchive = assembleArchive(
  wholeHousehold,
  {
    activities: [
      {
        ...{ id: 'v1', date: '2016-10-11', type: 'industry', helperName: '李四', helperUnit: '县农业局' },
        ...{ content: '张大宝上初中，张三住院', photos: [{ href: 'https://a.example/1.jpg', title: null }] },
        _masked: [],
      },
    ],
    projects: [
      {
        ...{ id: 'j1', name: '茶园', category: 'industry', unit: '县农业局' },
        ...{ startedYear: 2015, completedYear: null, budgetYuan: 100 },
      },
    ],
    income: [
      {
        ...{ year: 2016, memberCount: 3, wageYuan: 5000, businessYuan: 2951.5, propertyYuan: 0 },
        ...{ transferYuan: 1000, businessCostYuan: 1000, netIncomePerCapita: 2650.5 },
        ...{ povertyLineYuan: 2952, _masked: [] },
      },
    ],
    monitoring: [
      { id: 'w1', type: 'suddenHardship', risks: ['illness'], from: '2016-03-15', to: null, _masked: [] },
    ],
  },
  { years: [2015, 2016], canIssueLinks: false },
);
const seenBy = (role: Role) => maskArchive(whole, { role, villagePoint: [112.93, 25] });

describe('an archive as the public sees it', () => {
  const seen = seenBy('anonymous');

  it('tells that somebody came, and not what was noted nor photographed', () => {
    expect(seen.activities[0]).toEqual({
      ...whole.activities[0],
      content: null,
      photos: [],
      _masked: ['content', 'photos'],
    });
    expect(JSON.stringify(seen)).not.toMatch(/大宝|住院|1\.jpg/);
  });

  it('has no amount of any income, and the line of the year', () => {
    const { year, memberCount, povertyLineYuan, _masked, ...amounts } = seen.income[0]!;
    expect([year, memberCount, povertyLineYuan]).toEqual([2016, 3, 2952]);
    expect(Object.values(amounts)).toEqual([null, null, null, null, null, null]);
    expect(_masked).toEqual(Object.keys(amounts));
  });

  it('tells since when a household is monitored, and not of what kind nor why', () => {
    expect(seen.monitoring[0]).toMatchObject({ type: null, risks: [], from: '2016-03-15' });
    const monitored = seen.events.find(({ kind }) => kind === 'monitored');
    expect(monitored).toEqual({ kind: 'monitored', year: 2016, date: '2016-03-15', monitorType: null });
  });

  it('shows projects, and offers no link', () => {
    expect(seen.projects).toEqual(whole.projects);
    expect(seen.canIssueLinks).toBe(false);
  });
});

describe('an archive as others see it', () => {
  it('is whole for its region and its cadre, who may issue links', () => {
    for (const role of ['village', 'town', 'assignedTown', 'county', 'prefecture', 'cadre'] as const) {
      const { activities, income, monitoring, canIssueLinks } = seenBy(role);
      expect([activities, income, monitoring], role).toEqual([
        whole.activities,
        whole.income,
        whole.monitoring,
      ]);
      expect(canIssueLinks, role).toBe(true);
    }
  });

  it('is whole for the household itself, which issues no link', () => {
    expect(seenBy('householder')).toMatchObject({ income: whole.income, canIssueLinks: false });
  });

  it('shows an auditor why a household is monitored, and neither notes nor income', () => {
    const { activities, income, monitoring, canIssueLinks } = seenBy('auditor');
    expect(monitoring[0]!.type).toBe('suddenHardship');
    expect([activities[0]!.content, income[0]!.wageYuan, canIssueLinks]).toEqual([null, null, false]);
  });

  it.each(['anonymous', 'donor', 'auditor', 'county'] as const)('has the same keys for %s', (role) => {
    const seen = seenBy(role);
    expect(Object.keys(seen).sort()).toEqual(Object.keys(whole).sort());
    for (const name of ['activities', 'projects', 'income', 'monitoring'] as const)
      expect(Object.keys(seen[name][0]!).sort()).toEqual(Object.keys(whole[name][0]!).sort());
  });
});
