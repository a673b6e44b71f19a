// The scale bar's round lengths.
import { describe, expect, it } from 'vitest';
import { scaleBar } from './scale-bar.js';

describe('a scale bar', () => {
  it.each([
    // metres a pixel, longest length in metres at 100 px, round length, width
    [10, 1000, 100],
    [3, 200, 200 / 3],
    [7.5, 500, 500 / 7.5],
    [0.4, 20, 50],
  ])('at %d m a pixel is %d m', (resolution, meters, width) => {
    const bar = scaleBar(resolution, 100)!;
    expect(bar.meters).toBe(meters);
    expect(bar.width).toBeCloseTo(width, 9);
  });

  it('is left out where the resolution is not known', () => {
    expect(scaleBar(0, 100)).toBeNull();
    expect(scaleBar(Number.NaN, 100)).toBeNull();
  });
});
