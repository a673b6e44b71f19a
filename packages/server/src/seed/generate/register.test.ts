import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idNumberProblem } from '@onemap/core';
import { describe, expect, it } from 'vitest';
import { writeCounty } from './files.js';
import { planGangu } from './gangu.js';
import { createIdNumbers } from './people.js';
import { insideRings } from './place.js';
import { years } from './register.js';

const gangu = planGangu();
const { households, regions } = gangu;
const indicators = [...gangu.indicators];

const isPoor = (status: string | undefined) =>
  status === '未脱贫' || status === '预脱贫' || status === '返贫';
const persons = (some: typeof households) => some.reduce((sum, { members }) => sum + members.length, 0);
const poorIn = (year: number, prefix: string) =>
  persons(
    households.filter(
      (one) => one.village.startsWith(prefix) && isPoor(one.years.find((each) => each.year === year)?.status),
    ),
  );
const ruralIn = (year: number, code: string) =>
  Number(indicators.find((row) => row[0] === code && row[1] === year && row[2] === 'ruralPopulation')![3]);

/** What may follow a status a year later. */
const legal: Record<string, string[]> = {
  未脱贫: ['未脱贫', '预脱贫', '已脱贫'],
  预脱贫: ['已脱贫'],
  已脱贫: ['已脱贫', '返贫'],
  返贫: ['返贫', '已脱贫'],
};

describe('the register of Gangu', () => {
  it('holds 10,000 households of about 4.1 persons', () => {
    expect(households).toHaveLength(10_000);
    expect(Math.abs(persons(households) / 10_000 - 4.1)).toBeLessThan(0.15);
  });

  it('falls from 25 % to nobody, and meets the published 5.29 % of 2017', () => {
    const incidence = years.map((year) => (100 * poorIn(year, '')) / ruralIn(year, '620523000000'));
    expect(incidence[0]).toBeCloseTo(25, 1);
    expect(incidence[years.indexOf(2017)]!.toFixed(2)).toBe('5.29');
    expect(incidence[incidence.length - 1]).toBe(0);
    expect([...incidence].sort((a, b) => b - a)).toEqual(incidence);
  });

  it('has towns far apart in 2017: at most 2 % in the best, more than 10 % in the worst', () => {
    const towns = regions
      .filter(({ division }) => division.level === 'town')
      .map(({ division: { code } }) => (100 * poorIn(2017, code.slice(0, 9))) / ruralIn(2017, code));
    expect(Math.min(...towns)).toBeLessThanOrEqual(2);
    expect(Math.max(...towns)).toBeGreaterThan(10);
  });

  it('goes through legal statuses only, from 未脱贫, without a gap, to 2020', () => {
    const illegal = households.filter(({ years: lived }) => {
      const steps = lived
        .slice(1)
        .every(
          ({ status, year }, i) => legal[lived[i]!.status]!.includes(status) && year === lived[i]!.year + 1,
        );
      return !(steps && lived[0]!.status === '未脱贫' && lived[lived.length - 1]!.year === 2020);
    });
    expect(illegal).toEqual([]);
  });

  it('knows entries after 2013, exits and relapses', () => {
    expect(households.filter(({ years: lived }) => lived[0]!.year > 2013).length).toBeGreaterThan(500);
    expect(households.filter(({ relapseYear }) => relapseYear !== null).length).toBeGreaterThan(50);
    expect(
      households.every(
        ({ exitYear, years: lived }) =>
          exitYear !== null && lived.find(({ year }) => year === exitYear)?.status === '已脱贫',
      ),
    ).toBe(true);
  });

  it('never has more poor persons in a village than rural population', () => {
    const poor = new Map<string, number>();
    for (const { village, members, years: lived } of households) {
      for (const { year } of lived.filter(({ status }) => isPoor(status)))
        poor.set(`${village} ${year}`, (poor.get(`${village} ${year}`) ?? 0) + members.length);
    }
    const rural = new Map(
      indicators
        .filter((row) => row[2] === 'ruralPopulation')
        .map((row) => [`${row[0]} ${row[1]}`, Number(row[3])]),
    );
    expect(poor.size).toBeGreaterThan(2000);
    expect([...poor].filter(([cell, persons]) => persons > rural.get(cell)!)).toEqual([]);
  });

  it('has work teams from 2015 on, and leaders and venues that add up from villages to the county', () => {
    const values = (indicator: string, level: string, year: number) => {
      const codes = new Set(
        regions.filter(({ division }) => division.level === level).map(({ division }) => division.code),
      );
      const rows = indicators.filter((row) => row[2] === indicator && row[1] === year);
      return rows.filter(([code]) => codes.has(String(code))).map((row) => Number(row[3]));
    };
    const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
    for (const indicator of ['workTeamMembers', 'leadCadres', 'venueAreaM2']) {
      const [county] = values(indicator, 'county', 2016);
      expect(sum(values(indicator, 'village', 2016)), indicator).toBe(county);
      expect(sum(values(indicator, 'town', 2016)), indicator).toBe(county);
    }
    expect(values('workTeamMembers', 'county', 2014)).toEqual([0]);
    expect(values('workTeamMembers', 'village', 2016).every((team) => team >= 3 && team <= 5)).toBe(true);
  });

  it('has a rural population that adds up from villages to towns to the county', () => {
    const total = (level: string) =>
      regions
        .filter(({ division }) => division.level === level)
        .reduce((sum, { division }) => sum + ruralIn(2016, division.code), 0);
    expect(total('village')).toBe(total('county'));
    expect(total('town')).toBe(total('county'));
  });

  it('has every house inside its village', () => {
    const rings = new Map(regions.map(({ division, rings: own }) => [division.code, own]));
    expect(households.filter(({ village, place }) => !insideRings(place, rings.get(village)!))).toEqual([]);
  });
});

describe('invented ID numbers', () => {
  it('pass the check digit, begin with an area that no division has, and never repeat', () => {
    const next = createIdNumbers('620599');
    const numbers = Array.from({ length: 1200 }, () => next({ year: 1990, month: 12, day: 28 }, 'male'));
    expect(new Set(numbers).size).toBe(1200);
    expect(numbers.every((number) => number.startsWith('620599') && idNumberProblem(number) === null)).toBe(
      true,
    );
  });
});

describe('the written files', () => {
  it('are the same bytes every time', async () => {
    const digest = async () => {
      const folder = await mkdtemp(join(tmpdir(), 'onemap-files-'));
      const paths = await writeCounty(folder, 'g', planGangu(0.01));
      const hash = createHash('sha256');
      for (const path of paths) hash.update(await readFile(path));
      await rm(folder, { recursive: true });
      return hash.digest('hex');
    };
    expect(await digest()).toBe(await digest());
  });
});
