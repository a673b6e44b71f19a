import { describe, expect, it } from 'vitest';
import { findIndicator, indicatorDefinitions } from './definitions.js';
import { evaluateDefinition, evaluateIndicator } from './evaluate.js';

describe('the indicator definitions', () => {
  it('have unique ids, both titles, a unit of the list and a source', () => {
    const units = ['户', '人', '次', '人次', '户次', '%', '元', '平方公里', '人/平方公里', '平方米'];
    expect(new Set(indicatorDefinitions.map(({ id }) => id)).size).toBe(indicatorDefinitions.length);
    for (const { id, title, titleEn, unit, source } of indicatorDefinitions) {
      expect(units, id).toContain(unit);
      expect(
        [title, titleEn ?? '', source].every((text) => text.length > 0),
        id,
      ).toBe(true);
    }
  });

  it('name a defined numerator and denominator, and its title, for every ratio and for nothing else', () => {
    for (const { id, kind, numerator, denominator, denominatorTitle } of indicatorDefinitions) {
      const parts = [numerator, denominator, denominatorTitle];
      expect(
        parts.every((part) => part !== null),
        id,
      ).toBe(kind === 'ratio');
      expect(
        parts.every((part) => part === null),
        id,
      ).toBe(kind !== 'ratio');
      for (const part of [numerator, denominator]) {
        if (part !== null) expect(findIndicator(part)?.kind, part).toMatch(/count|amount/);
      }
    }
  });

  it('take the legal lines for poverty incidence and the rural population for its base', () => {
    expect(findIndicator('povertyIncidence')).toMatchObject({
      unit: '%',
      perHundred: true,
      denominatorTitle: '农村户籍人口',
      policyBreaks: [2, 3, 10, 20],
    });
  });

  it('do not know other ids', () => {
    expect(findIndicator('toString')).toBeUndefined();
  });
});

describe('evaluating an indicator', () => {
  it('gives a rate per cent', () => {
    // 1,204 of 9,710: 12.3995… per cent
    expect(evaluateIndicator('povertyIncidence', { poorPersons: 1204, ruralPopulation: 9710 })).toBeCloseTo(
      12.3996,
      4,
    );
    expect(evaluateIndicator('povertyIncidence', { poorPersons: 2, ruralPopulation: 100 })).toBe(2);
  });

  it('gives a density in persons per square kilometre and an income in yuan', () => {
    expect(evaluateIndicator('poorDensity', { poorPersons: 603, areaKm2: 13.4 })).toBe(45);
    expect(evaluateIndicator('netIncomePerCapita', { netIncome: 9000, netIncomePersons: 4 })).toBe(2250);
  });

  it('gives a measure that is no ratio as it is, zero included', () => {
    expect(evaluateIndicator('poorPersons', { poorPersons: 0 })).toBe(0);
  });

  it('gives null when a part is null or absent, or the denominator is 0', () => {
    expect(evaluateIndicator('povertyIncidence', { poorPersons: null, ruralPopulation: 10 })).toBeNull();
    expect(evaluateIndicator('povertyIncidence', { poorPersons: 3 })).toBeNull();
    expect(evaluateIndicator('povertyIncidence', { poorPersons: 0, ruralPopulation: 0 })).toBeNull();
    expect(evaluateIndicator('poorPersons', {})).toBeNull();
  });

  it('evaluates a definition of a portal as well', () => {
    const perThousand = { id: 'x', numerator: 'a', denominator: 'b', perHundred: false };
    expect(evaluateDefinition(perThousand, { a: 1, b: 4 })).toBe(0.25);
  });

  it('refuses an unknown indicator with its id', () => {
    expect(() => evaluateIndicator('gdp', {})).toThrow(/"gdp"/);
  });
});
