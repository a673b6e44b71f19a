// The colours of two indicators: apart for every reader, and in a print in greys as far as nine can be.
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.js';
import { bivariateColors } from './bivariate-ramp.js';

type Triple = [number, number, number];

/** How colours look without red, green or blue cones: Machado, Oliveira and Fernandes 2009, severity 1, linear light. */
const sights: Readonly<Record<string, readonly Triple[]>> = {
  'every cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Triple {
  return [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function apply(rows: readonly Triple[], [r, g, b]: Triple): Triple {
  return rows.map(([x, y, z]) => Math.max(0, Math.min(1, x * r + y * g + z * b))) as Triple;
}

/** CIE L*a*b* of linear sRGB under D65. */
function lab(rgb: Triple): Triple {
  const [x, y, z] = apply(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    rgb,
  ).map((part) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116)) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

const all = bivariateColors(3, 3);

describe('the colours of two indicators', () => {
  it.each(Object.entries(sights))('differ by 18 and more in L*a*b* for a reader with %s', (_who, sight) => {
    for (const [a, b] of pairs(all.flat())) {
      const [first, second] = [lab(apply(sight, linear(a))), lab(apply(sight, linear(b)))];
      const difference = Math.hypot(...first.map((part, index) => part - second[index]!));
      expect(difference, `${a} ${b}`).toBeGreaterThan(18);
    }
  });

  it('have corners that a print in greys keeps 20 steps of L* apart', () => {
    const corners = [all[0]![0]!, all[0]![2]!, all[2]![0]!, all[2]![2]!];
    const lightness = corners.map((hex) => lab(linear(hex))[0]);
    for (const [a, b] of pairs(lightness)) expect(Math.abs(a - b)).toBeGreaterThan(20);
  });

  it('get darker along both sides', () => {
    const onWhite = all.map((row) => row.map((color) => contrastRatio(color, '#ffffff')));
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) {
        if (column > 0) expect(onWhite[row]![column]).toBeGreaterThan(onWhite[row]![column - 1]!);
        if (row > 0) expect(onWhite[row]![column]).toBeGreaterThan(onWhite[row - 1]![column]!);
      }
    }
  });

  it('hold no green, so that red never stands against it', () => {
    for (const hex of all.flat()) {
      const [red, green, blue] = linear(hex);
      expect(green, hex).toBeLessThan(Math.max(red, blue));
    }
  });

  it('of two classes are the ends, of one the middle', () => {
    expect(bivariateColors(2, 3)).toEqual(all.map(([low, , high]) => [low, high]));
    expect(bivariateColors(1, 2)).toEqual([[all[0]![1]], [all[2]![1]]]);
    expect(() => bivariateColors(4, 3)).toThrow(RangeError);
    expect(() => bivariateColors(3, 0)).toThrow(RangeError);
  });
});
