// What is invented beside the register agrees with it: visits by the paired cadre, projects and monitoring in their time.
import { describe, expect, it } from 'vitest';
import { planGangu } from './gangu.js';

const { households, helpers, visits = [], projects = [], monitoring = [] } = planGangu(0.02);
const firstYear = new Map(households.map(({ no, years }) => [no, years[0]!.year]));
const cadreOfHousehold = new Map(
  [...helpers].filter(([, , , kind]) => kind === '干部').map(([, no, , , name, unit]) => [no, [name, unit]]),
);
const yearOf = (day: unknown): number => Number(String(day).slice(0, 4));

describe('the visits', () => {
  const rows = [...visits];

  it('are two to five a household, each with a number of its own', () => {
    const counts = new Map<unknown, number>();
    for (const [, no] of rows) counts.set(no, (counts.get(no) ?? 0) + 1);
    expect(counts.size).toBe(households.length);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(2);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
    expect(new Set(rows.map(([, , visit]) => visit)).size).toBe(rows.length);
  });

  it('are made by the cadre who is paired with the household, once it is in the register', () => {
    for (const [, no, , day, , name, unit] of rows) {
      expect([name, unit]).toEqual(cadreOfHousehold.get(no));
      expect(yearOf(day)).toBeGreaterThanOrEqual(Math.max(2015, firstYear.get(String(no))!));
      expect(yearOf(day)).toBeLessThanOrEqual(2020);
    }
  });
});

describe('the projects', () => {
  it('cover households that were there when they began, under the name of their town', () => {
    const rows = [...projects];
    expect(rows.length).toBeGreaterThan(households.length / 2);
    for (const [, no, , name, , , started, completed] of rows) {
      expect(Number(started)).toBeGreaterThanOrEqual(firstYear.get(String(no))!);
      expect(Number(completed)).toBeGreaterThan(Number(started));
      expect(name).toMatch(/^\p{Script=Han}+(镇|乡)\p{Script=Han}+（示意）$/u);
    }
  });
});

describe('the monitoring', () => {
  it('begins in 2020 and follows those who had left', () => {
    const exited = new Set(households.flatMap(({ no, exitYear }) => (exitYear === null ? [] : [no])));
    const rows = [...monitoring];
    expect(rows.length).toBeGreaterThan(0);
    for (const [, no, , type, , from, to] of rows) {
      expect(exited.has(String(no))).toBe(true);
      expect([type, yearOf(from)]).toEqual(['脱贫不稳定户', 2020]);
      if (to !== '') expect(Number(to)).toBeGreaterThan(Number(from));
    }
  });
});
