// Codes by GB/T 2260 and GB/T 10114, with those whose own digits are zeros.
import { describe, expect, it } from 'vitest';
import { levelOfCode, liesWithin, parentOfCode } from './region-code.js';

describe('a region code', () => {
  it.each([
    ['620000000000', 'province', undefined],
    ['620500000000', 'prefecture', '620000000000'],
    ['620523000000', 'county', undefined],
    ['620523100000', 'town', '620523000000'],
    ['620523106000', 'town', '620523000000'],
    ['620523106200', 'village', '620523106000'],
    ['620523106201-01', 'group', '620523106201'],
  ] as const)('%s is a %s below %s', (code, level, parent) => {
    expect(levelOfCode(code)).toBe(level);
    expect(parentOfCode(code)).toBe(parent);
  });

  it('lies within itself and what is above it', () => {
    for (const whole of ['620000000000', '620500000000', '620523000000', '620523100000', '620523100200'])
      expect(liesWithin('620523100200', whole), whole).toBe(true);
    expect(liesWithin('620523106201-01', '620523106201')).toBe(true);
  });

  it('does not lie within a neighbour whose code ends in more zeros', () => {
    expect(liesWithin('620523106201', '620523100000')).toBe(false);
    expect(liesWithin('620523106000', '620523100000')).toBe(false);
    expect(liesWithin('620524106201', '620523000000')).toBe(false);
    expect(liesWithin('620523106202', '620523106201')).toBe(false);
    expect(liesWithin('630523106201', '620000000000')).toBe(false);
  });
});
