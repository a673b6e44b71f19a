import { describe, expect, it } from 'vitest';
import { headTailBreaks, manualBreaks, standardDeviationBreaks } from './spread-breaks.js';

describe('standard deviation breaks', () => {
  // The textbook set: mean 5, squared deviations 9 1 1 1 0 0 4 16 of mean 4, deviation 2.
  const values = [2, 4, 4, 4, 5, 5, 7, 9];

  it('go through the mean for an even number of classes', () => {
    expect(standardDeviationBreaks(values, 4)).toEqual([3, 5, 7]);
  });

  it('lie half a deviation off the mean for an odd one', () => {
    expect(standardDeviationBreaks(values, 5)).toEqual([2, 4, 6, 8]);
    expect(standardDeviationBreaks(values, 3)).toEqual([4, 6]);
  });

  it('leave out a line beyond the values', () => {
    // 1, 3, 5, 7, 9: nothing lies at or below 1, and nothing above 9.
    expect(standardDeviationBreaks(values, 6)).toEqual([3, 5, 7]);
  });

  it('keep small differences of large values apart', () => {
    expect(standardDeviationBreaks([1e9, 1e9 + 2], 2)).toEqual([1e9 + 1]);
  });

  it('are none where nothing differs', () => {
    expect(standardDeviationBreaks([4, 4, 4], 5)).toEqual([]);
    expect(standardDeviationBreaks([], 5)).toEqual([]);
    expect(standardDeviationBreaks([NaN, 3, Infinity], 5)).toEqual([]);
  });
});

describe('head/tail breaks', () => {
  it('split at the mean, then at the mean of those above it', () => {
    // Sixteen 1, four 5, one 25: mean 61/21 with 5 of 21 above; mean of those 45/5 = 9 with 1 of 5 above.
    const values = [...Array<number>(16).fill(1), ...Array<number>(4).fill(5), 25];
    const breaks = headTailBreaks(values, 9);
    expect(breaks).toHaveLength(2);
    expect(breaks[0]).toBeCloseTo(61 / 21, 12);
    expect(breaks[1]).toBeCloseTo(9, 12);
  });

  it('are at most one fewer than the classes asked for', () => {
    const values = [...Array<number>(16).fill(1), ...Array<number>(4).fill(5), 25];
    expect(headTailBreaks(values, 2)).toHaveLength(1);
    expect(headTailBreaks(values, 1)).toEqual([]);
  });

  it('are none without a long tail', () => {
    expect(headTailBreaks([1, 2, 3, 4], 5)).toEqual([]);
    expect(headTailBreaks([7, 7], 5)).toEqual([]);
    expect(headTailBreaks([], 5)).toEqual([]);
  });

  it('take a head of two fifths and none larger', () => {
    expect(headTailBreaks([1, 1, 1, 6, 6], 5)).toEqual([3]);
    expect(headTailBreaks([1, 1, 6, 6], 5)).toEqual([]);
  });
});

describe('manual breaks', () => {
  it('are put in order, each once', () => {
    expect(manualBreaks([10, 2, 3, 2])).toEqual([2, 3, 10]);
    expect(manualBreaks([])).toEqual([]);
  });

  it('refuse what is no line, and more lines than a ramp has colours', () => {
    expect(() => manualBreaks([1, NaN])).toThrow(/NaN/);
    expect(() => manualBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9])).toThrow(/9 are more than eight/);
  });
});
