// A household's way: what is told, in which order, and what follows from the years alone.
import type { HouseholdYear, Monitoring } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { householdEvents } from './events.js';

const year = (year: number, status: HouseholdYear['status']): HouseholdYear => ({
  year,
  status,
  householdType: null,
  memberCount: 3,
  netIncomePerCapita: null,
});
const watch = (from: string, to: string | null): Monitoring => ({
  ...{ id: 'w1', type: 'unstableExited', risks: ['illness'], from, to, _masked: [] },
});
const told = (events: ReturnType<typeof householdEvents>) =>
  events.map(({ kind, year }) => `${kind} ${year}`);

describe('the events of a household', () => {
  it('are entry, exit and relapse, and the exit after it, though the record names one exit year only', () => {
    const history = [
      ...[year(2014, 'notExited'), year(2015, 'preExit'), year(2016, 'exited'), year(2017, 'relapsed')],
      ...[year(2018, 'notExited'), year(2019, 'exited')],
    ];
    const source = { firstIdentifiedYear: 2013, exitYear: 2019, relapseYear: 2017, history };
    expect(told(householdEvents(source, []))).toEqual([
      'enter 2013',
      'exit 2016',
      'relapse 2017',
      'exit 2019',
    ]);
  });

  it('know exits from before the years on record', () => {
    const history = [year(2019, 'exited'), year(2020, 'exited')];
    const source = { firstIdentifiedYear: 2013, exitYear: 2016, relapseYear: null, history };
    expect(told(householdEvents(source, []))).toEqual(['enter 2013', 'exit 2016']);
  });

  it('take a year outside of the register for no change', () => {
    const history = [year(2018, 'exited'), year(2019, null), year(2020, 'exited')];
    expect(
      householdEvents({ firstIdentifiedYear: null, exitYear: null, relapseYear: null, history }, []),
    ).toEqual([]);
  });

  it('hold the days of monitoring, after what is known by its year only', () => {
    const source = { firstIdentifiedYear: 2020, exitYear: 2020, relapseYear: null, history: [] };
    const events = householdEvents(source, [watch('2020-03-15', '2020-11-30'), watch('2021-01-02', null)]);
    expect(told(events)).toEqual([
      'enter 2020',
      'exit 2020',
      'monitored 2020',
      'cleared 2020',
      'monitored 2021',
    ]);
    expect(events[2]).toEqual({
      kind: 'monitored',
      year: 2020,
      date: '2020-03-15',
      monitorType: 'unstableExited',
    });
  });
});
