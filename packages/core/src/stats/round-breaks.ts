// Breaks that a reader can keep in mind: 1, 2, 5, 10, 20, 50 … below the largest value.
import { assertClasses } from './breaks.js';

const steps = [5, 2, 1];

/**
 * The highest round numbers below `largest`, ascending, at most `classes - 1` of them: with 83 and five classes
 * 5, 10, 20 and 50. They hang on the largest value of a whole play alone, and fit counts and densities, of which many
 * are small and few are large. None unless `largest` is above 0.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function roundBreaks(largest: number, classes: number): number[] {
  assertClasses(classes);
  if (!(largest > 0) || !Number.isFinite(largest)) return [];
  const breaks: number[] = [];
  for (let power = Math.floor(Math.log10(largest)); breaks.length < classes - 1; power--) {
    for (const step of steps) {
      // A power of ten below one is not exact; its inverse is.
      const round = power < 0 ? step / 10 ** -power : step * 10 ** power;
      if (round < largest && breaks.length < classes - 1) breaks.unshift(round);
    }
  }
  return breaks;
}
