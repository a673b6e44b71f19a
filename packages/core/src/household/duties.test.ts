// Duties: their order, what was known of them at a year's end, who is named, and from which day on they are overdue.
import type { HouseholdDuty } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { dayInChina, dutiesAsOf, dutiesOfHelpers, dutyStanding } from './duties.js';

const duty = (id: string, year: number, rest: Partial<HouseholdDuty> = {}): HouseholdDuty => ({
  ...{ id, year, content: '每月入户走访一次', helperId: 'h1', helperName: '李建国' },
  ...{ due: null, state: 'open', doneOn: null, _masked: [] },
  ...rest,
});
const all = [
  duty('a', 2019),
  duty('b', 2019, { due: '2019-12-31', state: 'done', doneOn: '2020-03-15' }),
  duty('c', 2020, { due: '2020-06-30', state: 'done' }),
  duty('d', 2020, { due: '2020-05-31' }),
];

describe('duties', () => {
  it('are in order by year, newest first, then by term, without one last', () => {
    expect(dutiesAsOf(all, 2020).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('end with the year, and are open when they were done after it', () => {
    const then = dutiesAsOf(all, 2019);
    expect(then.map(({ id, state, doneOn }) => [id, state, doneOn])).toEqual([
      ['b', 'open', null],
      ['a', 'open', null],
    ]);
    expect(all[1]).toMatchObject({ state: 'done', doneOn: '2020-03-15' });
  });

  it('name nobody who is no helper of the household then', () => {
    const [other] = dutiesOfHelpers([all[0]!], [{ id: 'h2' }]);
    expect(other).toMatchObject({ helperId: null, helperName: null });
    expect(dutiesOfHelpers([all[0]!], [{ id: 'h1' }])).toEqual([all[0]]);
  });

  it.each([
    ['2020-05-31', '2020-05-31', 'open'],
    ['2020-05-31', '2020-06-01', 'overdue'],
    ['2020-12-31', '2026-01-01', 'overdue'],
    ['2021-02-01', '2026-01-01', 'open'],
    [null, '2026-01-01', 'open'],
  ] as const)('of 2020 due on %s stand on %s as %s', (due, today, standing) => {
    expect(dutyStanding({ state: 'open', due }, 2020, today)).toBe(standing);
    expect(dutyStanding({ state: 'done', due }, 2020, today)).toBe('done');
  });

  it('count the days of China, eight hours before Greenwich', () => {
    expect(dayInChina(Date.UTC(2020, 4, 31, 15, 59))).toBe('2020-05-31');
    expect(dayInChina(Date.UTC(2020, 4, 31, 16))).toBe('2020-06-01');
  });
});
