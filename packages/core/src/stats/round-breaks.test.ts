// Round breaks below a largest value.
import { describe, expect, it } from 'vitest';
import { roundBreaks } from './round-breaks.js';

describe('round breaks', () => {
  it('are the highest of 1, 2, 5, 10, 20, 50 below the largest value', () => {
    expect(roundBreaks(83, 5)).toEqual([5, 10, 20, 50]);
    expect(roundBreaks(50, 5)).toEqual([2, 5, 10, 20]);
    expect(roundBreaks(1204, 3)).toEqual([500, 1000]);
  });

  it('go below one without loss of a digit', () => {
    expect(roundBreaks(0.4, 5)).toEqual([0.02, 0.05, 0.1, 0.2]);
    expect(roundBreaks(3, 5)).toEqual([0.2, 0.5, 1, 2]);
  });

  it('are none where nothing is above 0, and for one class', () => {
    expect(roundBreaks(0, 5)).toEqual([]);
    expect(roundBreaks(NaN, 5)).toEqual([]);
    expect(roundBreaks(7, 1)).toEqual([]);
    expect(() => roundBreaks(7, 0)).toThrow(RangeError);
  });
});
