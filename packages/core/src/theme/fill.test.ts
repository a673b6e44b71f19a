// Patterns over class colours: told apart without colour, and readable on every colour of a ramp.
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.js';
import { classPattern, fillText, patternInk, readFill } from './fill.js';
import { rampColors } from './ramps.js';

describe('a fill', () => {
  it('is one text', () => {
    expect(fillText({ color: '#b30000', pattern: 'lines' })).toBe('#b30000 lines');
    expect(fillText({ color: '#b30000', pattern: null })).toBe('#b30000');
    expect(readFill('#b30000 lines')).toEqual({ color: '#b30000', pattern: 'lines' });
    expect(readFill('#b30000')).toEqual({ color: '#b30000', pattern: null });
    expect(() => readFill('#b30000 stars')).toThrow(RangeError);
  });

  it('has a pattern whose ink stands out from every class colour at 3:1 or better', () => {
    for (const ramp of ['incidence', 'neutral', 'change'] as const)
      for (let classes = 1; classes <= 9; classes++)
        for (const color of rampColors(ramp, classes))
          expect(contrastRatio(color, patternInk(color)), `${ramp} ${color}`).toBeGreaterThanOrEqual(3);
  });
});

describe('patterns of classes', () => {
  it('differ between neighbours, the lowest class is plain', () => {
    const five = [0, 1, 2, 3, 4].map((index) => classPattern(index, 5, false));
    expect(five).toEqual([null, 'dots', 'lines', 'grid', null]);
  });

  it('tell a fall from a rise, which are equally dark without colour', () => {
    const five = [0, 1, 2, 3, 4].map((index) => classPattern(index, 5, true));
    expect(five).toEqual([null, null, null, 'lines', 'lines']);
  });
});
