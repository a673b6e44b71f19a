import { describe, expect, it } from 'vitest';
import { findIndicator } from '../indicator/definitions.js';
import { equalBreaks, naturalBreaks, policyBreaks, quantileBreaks } from './breaks.js';
import { classOf } from './classify.js';
import { mulberry32 } from './plain-breaks.test-data.js';

describe('quantile breaks', () => {
  it('put equally many values into each class', () => {
    expect(quantileBreaks([8, 1, 7, 2, 6, 3, 5, 4], 4)).toEqual([2, 4, 6]);
    expect(quantileBreaks([1, 2, 3, 4, 5], 2)).toEqual([3]);
  });

  it('are fewer where ties leave fewer classes', () => {
    expect(quantileBreaks([0, 0, 0, 0, 0, 7], 5)).toEqual([0]);
    expect(quantileBreaks([1, 2], 5)).toEqual([1]);
    expect(quantileBreaks([3, 3, 3], 5)).toEqual([]);
    expect(quantileBreaks([], 5)).toEqual([]);
  });
});

describe('equal breaks', () => {
  it('lie at equal distances', () => {
    expect(equalBreaks([0, 3, 9, 10, 2], 5)).toEqual([2, 4, 6, 8]);
  });

  it('are fewer for fewer distinct values', () => {
    expect(equalBreaks([0, 10, 0], 5)).toEqual([5]);
    expect(equalBreaks([4, 4], 3)).toEqual([]);
    expect(equalBreaks([], 3)).toEqual([]);
  });
});

describe('natural breaks', () => {
  it('fall into the gaps and are the largest value of their class', () => {
    expect(naturalBreaks([50, 1, 12, 2, 3, 10, 51, 11], 3)).toEqual([3, 12]);
  });

  it('weigh repeated values', () => {
    // {0,0,0,0,0,3} | {6}: 5 * 0.25 + 6.25 = 7.5, but {0 * 5} | {3,6}: 4.5
    expect(naturalBreaks([0, 0, 0, 0, 0, 3, 6], 2)).toEqual([0]);
    // {0} | {3,6,6,6,6}: 7.2, but {0,3} | {6 * 4}: 4.5
    expect(naturalBreaks([0, 3, 6, 6, 6, 6], 2)).toEqual([3]);
  });

  it('are fewer for fewer distinct values', () => {
    expect(naturalBreaks([5, 1, 5, 1], 5)).toEqual([1]);
    expect(naturalBreaks([5, 5], 5)).toEqual([]);
    expect(naturalBreaks([], 5)).toEqual([]);
    expect(naturalBreaks([1, 2, 3], 1)).toEqual([]);
  });

  it('keep small differences of large values apart', () => {
    expect(naturalBreaks([1e9 + 1, 1e9 + 2, 1e9 + 10, 1e9 + 11], 2)).toEqual([1e9 + 2]);
  });

  it('reach the least squared deviation that trying all partitions finds', () => {
    const seed = (Math.random() * 2 ** 31) | 0;
    const random = mulberry32(seed);
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: 1 + Math.floor(random() * 11) }, () => Math.floor(random() * 16));
      const classes = 1 + Math.floor(random() * 5);
      const breaks = naturalBreaks(values, classes);
      const label = `seed ${seed}, round ${round}: ${values.join(' ')} in ${classes}`;
      expect(breaks.length, label).toBe(Math.min(classes, new Set(values).size) - 1);
      expect(deviation(values, breaks), label).toBeCloseTo(leastDeviation(values, breaks.length), 9);
    }
  });
});

describe('all methods', () => {
  it('leave out what is no number', () => {
    const values = Float64Array.of(NaN, 1, 2, Infinity, 3, 4, -Infinity);
    expect(quantileBreaks(values, 2)).toEqual([2]);
    expect(equalBreaks(values, 3)).toEqual([2, 3]);
    expect(naturalBreaks(values, 2)).toEqual([2]);
  });

  it('refuse a number of classes that is not positive and whole', () => {
    for (const breaks of [quantileBreaks, equalBreaks, naturalBreaks]) {
      expect(() => breaks([1, 2], 0)).toThrow(RangeError);
      expect(() => breaks([1, 2], 2.5)).toThrow(/2\.5/);
    }
  });

  it('do not change their input', () => {
    const values = [3, 1, 2];
    naturalBreaks(values, 2);
    quantileBreaks(values, 2);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('policy breaks', () => {
  it('are the legal lines of the indicator, or none', () => {
    expect(policyBreaks(findIndicator('povertyIncidence')!)).toEqual([2, 3, 10, 20]);
    expect(policyBreaks(findIndicator('poorPersons')!)).toEqual([]);
  });
});

/** Sum of squared deviations from the means of the classes, computed directly. */
function deviation(values: readonly number[], breaks: readonly number[]): number {
  let total = 0;
  for (let index = 0; index <= breaks.length; index++) {
    const members = values.filter((value) => classOf(value, breaks) === index);
    const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
    total += members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }
  return total;
}

/** The least deviation over all ways to choose `count` breaks among the distinct values. */
function leastDeviation(values: readonly number[], count: number): number {
  const distinct = [...new Set(values)].sort((a, b) => a - b).slice(0, -1);
  const choose = (from: number, chosen: readonly number[]): number => {
    if (chosen.length === count) return deviation(values, chosen);
    let least = Infinity;
    for (let index = from; index < distinct.length; index++) {
      least = Math.min(least, choose(index + 1, [...chosen, distinct[index]!]));
    }
    return least;
  };
  return choose(0, []);
}
