// Colours of data: sequential and diverging ramps of ColorBrewer, and four hues for categories.
//
// NOTICE: This product includes color specifications and designs developed by Cynthia Brewer
// (http://colorbrewer.org/).
import type { Indicator } from '@onemap/contract';

export type RampName = Indicator['ramp'];

/** ColorBrewer schemes from 3 to 9 classes, low values first. */
type Scheme = Readonly<Record<3 | 4 | 5 | 6 | 7 | 8 | 9, string>>;

const orRd: Scheme = {
  3: 'fee8c8 fdbb84 e34a33',
  4: 'fef0d9 fdcc8a fc8d59 d7301f',
  5: 'fef0d9 fdcc8a fc8d59 e34a33 b30000',
  6: 'fef0d9 fdd49e fdbb84 fc8d59 e34a33 b30000',
  7: 'fef0d9 fdd49e fdbb84 fc8d59 ef6548 d7301f 990000',
  8: 'fff7ec fee8c8 fdd49e fdbb84 fc8d59 ef6548 d7301f 990000',
  9: 'fff7ec fee8c8 fdd49e fdbb84 fc8d59 ef6548 d7301f b30000 7f0000',
};

const ylGnBu: Scheme = {
  3: 'edf8b1 7fcdbb 2c7fb8',
  4: 'ffffcc a1dab4 41b6c4 225ea8',
  5: 'ffffcc a1dab4 41b6c4 2c7fb8 253494',
  6: 'ffffcc c7e9b4 7fcdbb 41b6c4 2c7fb8 253494',
  7: 'ffffcc c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 0c2c84',
  8: 'ffffd9 edf8b1 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 0c2c84',
  9: 'ffffd9 edf8b1 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 253494 081d58',
};

/** PuOr from its purple end, so that a rise of poverty is orange like the incidence ramp. */
const puOr: Scheme = {
  3: '998ec3 f7f7f7 f1a340',
  4: '5e3c99 b2abd2 fdb863 e66101',
  5: '5e3c99 b2abd2 f7f7f7 fdb863 e66101',
  6: '542788 998ec3 d8daeb fee0b6 f1a340 b35806',
  7: '542788 998ec3 d8daeb f7f7f7 fee0b6 f1a340 b35806',
  8: '542788 8073ac b2abd2 d8daeb fee0b6 fdb863 e08214 b35806',
  9: '542788 8073ac b2abd2 d8daeb f7f7f7 fee0b6 fdb863 e08214 b35806',
};

/** Incidence OrRd, neutral YlGnBu, change PuOr with white at zero. */
export const ramps: Readonly<Record<RampName, Scheme>> = { incidence: orRd, neutral: ylGnBu, change: puOr };

/**
 * Hex colours of 1 to 9 classes, low values first; one class gets the middle colour of three.
 * @throws RangeError for other numbers of classes
 */
export function rampColors(name: RampName, classes: number): string[] {
  if (!Number.isInteger(classes) || classes < 1 || classes > 9) {
    throw new RangeError(`classes: ${classes} is not a whole number from 1 to 9`);
  }
  const scheme = ramps[name];
  const colors = (scheme[Math.max(3, classes) as keyof Scheme] ?? '').split(' ').map((hex) => `#${hex}`);
  if (classes === 1) return [colors[1]!];
  return classes === 2 ? [colors[0]!, colors[2]!] : colors;
}

/** Four hues that differ for colour-blind readers too; further categories get labels or patterns. */
export const categoryColors: readonly string[] = ['#0072b2', '#d55e00', '#f0c000', '#cc79a7'];
