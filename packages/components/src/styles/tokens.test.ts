// The colour tokens keep their contrast in both schemes.
import { describe, expect, it } from 'vitest';
import { colorTokens, type ColorToken } from './tokens.js';

/** WCAG 2.2, "relative luminance", for `#rrggbb`; written out here so that the product's own formula is not asked. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const pairs: [ColorToken, ColorToken][] = [
  ...(['text', 'text-quiet', 'accent', 'positive', 'negative', 'warning', 'focus'] as const).flatMap(
    (text): [ColorToken, ColorToken][] => [
      [text, 'surface'],
      [text, 'surface-raised'],
    ],
  ),
  ['accent-text', 'accent'],
  ['text', 'accent-soft'],
  ['text', 'warning-soft'],
  ['warning', 'warning-soft'],
  ['accent', 'accent-soft'],
  ['text', 'map-land'],
];

describe('The formula of this test', () => {
  it('gives the published values', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(['light', 'dark'] as const)('The %s scheme', (scheme) => {
  it.each(pairs)('reads %s on %s at 4.5:1 or better', (text, surface) => {
    const colors = colorTokens[scheme];
    expect(contrast(colors[text], colors[surface])).toBeGreaterThanOrEqual(4.5);
  });

  it('has the same names as the other', () => {
    expect(Object.keys(colorTokens[scheme])).toEqual(Object.keys(colorTokens.light));
  });
});
