// Registers of earlier years agree with the latest: the same people, younger, and nobody who was not born yet.
import { describe, expect, it } from 'vitest';
import { householdsIn } from './earlier.js';
import { planGangu } from './gangu.js';

const { households } = planGangu(0.1);
const then = householdsIn(2014, households, 'test');
const latest = new Map(households.map((household) => [household.no, household]));

describe('the register of 2014', () => {
  it('has the households that were on record then, with as many members as they count', () => {
    expect(then.map(({ no }) => no)).toEqual(
      households.filter(({ years }) => years[0]!.year <= 2014).map(({ no }) => no),
    );
    for (const { no, members } of then) expect(members).toHaveLength(latest.get(no)!.members.length);
  });

  it('has nobody who was born later, and in their place somebody whom the latest does not have', () => {
    const born = then.flatMap(({ members }) => members.map(({ birth }) => birth.year));
    expect(Math.max(...born)).toBeLessThanOrEqual(2014);
    const gone = then.flatMap(({ members }) => members.filter(({ number }) => number !== undefined));
    expect(gone.length).toBeGreaterThan(10);
    for (const { birth } of gone) expect(birth.year).toBeLessThan(1965);
  });

  it('tells of nothing that came after it', () => {
    for (const { years, exitYear, relapseYear } of then) {
      expect(years[years.length - 1]!.year).toBe(2014);
      expect(Math.max(exitYear ?? 0, relapseYear ?? 0)).toBeLessThanOrEqual(2014);
    }
  });

  it.each([2014, 2016, 2018])(
    'of %i gives a year to whoever has left or fallen back, also at full size',
    (year) => {
      const all = householdsIn(year, planGangu().households, 'test');
      const last = (one: (typeof all)[number]) => one.years[one.years.length - 1]!.status;
      expect(all.filter((one) => last(one) === '已脱贫' && one.exitYear === null)).toEqual([]);
      expect(all.filter((one) => last(one) === '返贫' && one.relapseYear === null)).toEqual([]);
      expect(all.filter((one) => (one.relapseYear ?? 0) > year || (one.exitYear ?? 0) > year)).toEqual([]);
    },
  );

  it('has children in the school of their age', () => {
    const at = (age: number) =>
      new Set(
        then.flatMap(({ members }) =>
          members.filter(({ birth }) => 2014 - birth.year === age).map(({ studentStatus }) => studentStatus),
        ),
      );
    expect([...at(2)]).toEqual(['学龄前儿童']);
    expect([...at(8)]).toEqual(['小学']);
    expect([...at(12)]).toEqual(['七年级']);
  });
});
