import { describe, expect, it } from 'vitest';
import {
  childLevelOf,
  countyOf,
  isWithin,
  levelOf,
  normalizeRegionCode,
  parentOf,
  significantPrefix,
} from './code.js';

describe('a region code', () => {
  it('is written with 12 digits whatever the input length', () => {
    expect(normalizeRegionCode('62')).toBe('620000000000');
    expect(normalizeRegionCode('6205')).toBe('620500000000');
    expect(normalizeRegionCode('620523')).toBe('620523000000');
    expect(normalizeRegionCode('620523106')).toBe('620523106000');
    expect(normalizeRegionCode('431022205201')).toBe('431022205201');
    expect(normalizeRegionCode('431022205201-01')).toBe('431022205201-01');
  });

  it.each(['', '6', '62052', '6205231', '620523106-01', '62052310600a', ' 620523', '620523106201-1'])(
    'is refused with its value when it is %j',
    (input) => {
      expect(() => normalizeRegionCode(input)).toThrow(RangeError);
      expect(() => normalizeRegionCode(input)).toThrow(JSON.stringify(input));
    },
  );

  it('has a level, significant digits and a parent by its digits', () => {
    const rows = [
      ['620000000000', 'province', '62', null],
      ['620500000000', 'prefecture', '6205', '620000000000'],
      ['620523000000', 'county', '620523', '620500000000'],
      ['620523106000', 'town', '620523106', '620523000000'],
      ['620523106201', 'village', '620523106201', '620523106000'],
      ['620523106201-01', 'group', '620523106201-01', '620523106201'],
    ] as const;
    for (const [code, level, prefix, parent] of rows) {
      expect([levelOf(code), significantPrefix(code), parentOf(code)]).toEqual([level, prefix, parent]);
    }
  });

  it('takes a pseudo code of a province for a prefecture and does not fail on it', () => {
    expect(levelOf('619900000000')).toBe('prefecture');
    expect(significantPrefix('619900000000')).toBe('6199');
    expect(parentOf('619900000000')).toBe('610000000000');
  });

  it('puts the towns of a city without counties below the city', () => {
    expect(levelOf('441900003000')).toBe('town');
    expect(parentOf('441900003000')).toBe('441900000000');
    expect(levelOf('441900000000')).toBe('prefecture');
    expect(isWithin('441900003000', '4419')).toBe(true);
  });

  it('belongs to a county by its first six digits', () => {
    expect(countyOf('620523106201-01')).toBe('620523');
    expect(countyOf('6205')).toBe('620500');
  });
});

describe('containment', () => {
  it('holds for the region itself and everything below it', () => {
    expect(isWithin('620523', '620523')).toBe(true);
    expect(isWithin('620523106201', '620523')).toBe(true);
    expect(isWithin('620523106201-01', '620523106201')).toBe(true);
  });

  it('does not hold for neighbours, for parents or for equal beginnings of another unit', () => {
    expect(isWithin('620523107201', '620523106')).toBe(false);
    expect(isWithin('620500', '620523')).toBe(false);
    expect(isWithin('620523106201-02', '620523106201-01')).toBe(false);
  });
});

describe('the level below', () => {
  it('goes down to the group', () => {
    expect(childLevelOf('province')).toBe('prefecture');
    expect(childLevelOf('village')).toBe('group');
    expect(childLevelOf('group')).toBeNull();
  });
});
