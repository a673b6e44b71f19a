import { describe, expect, it } from 'vitest';
import { classifyValues, classOf, defaultMethod } from './classify.js';

describe('classes', () => {
  it('are closed above: 2 belongs to the class up to 2', () => {
    const breaks = [2, 3, 10, 20];
    expect([0, 2, 2.0001, 3, 3.5, 10, 20, 20.5].map((value) => classOf(value, breaks))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 4,
    ]);
  });

  it('do not hold what is no number', () => {
    expect(classOf(NaN, [1])).toBe(-1);
    expect(classOf(-5, [])).toBe(0);
  });

  it('come from the method that is asked for', () => {
    const values = [0, 1, 2, 3, 20];
    expect(classifyValues('quantile', values, 5, null)).toEqual([0, 1, 2, 3]);
    expect(classifyValues('equal', values, 2, null)).toEqual([10]);
    expect(classifyValues('natural', values, 2, null)).toEqual([3]);
    expect(classifyValues('policy', values, 5, [2, 3])).toEqual([2, 3]);
  });

  it('cannot follow policy lines that do not exist', () => {
    expect(() => classifyValues('policy', [1], 5, null)).toThrow(RangeError);
    expect(() => classifyValues('policy', [1], 5, [])).toThrow(RangeError);
  });

  it('follow policy lines first where nothing is asked for', () => {
    expect(defaultMethod({ policyBreaks: [2] })).toBe('policy');
    expect(defaultMethod({ policyBreaks: null })).toBe('quantile');
  });
});
