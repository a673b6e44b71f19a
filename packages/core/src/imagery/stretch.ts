// The stretch of contrast that brings 16 bits onto the 256 steps of a screen.
import type { ColorTables } from './colors.js';

/** As it is asked for: percentiles, values, or the upper byte as it is. */
export type StretchChoice =
  | { readonly method: 'percentile' | 'values'; readonly low: number; readonly high: number }
  | { readonly method: 'none' };

/** As it was made, for the catalogue. */
export interface Stretch {
  readonly method: 'percentile' | 'values';
  /** Per cent, or values. */
  readonly low: number;
  readonly high: number;
  /** Values that become 0 and 255, for each colour band. */
  readonly bands: readonly (readonly [number, number])[];
}

export const usualStretch: StretchChoice = { method: 'percentile', low: 2, high: 98 };

/** @param sampled values of each colour band, no data left out; sorted in place */
export function measureStretch(
  choice: Exclude<StretchChoice, { method: 'none' }>,
  sampled: readonly Float64Array[],
): Stretch {
  const { method, low, high } = choice;
  if (method === 'values') return { ...choice, method, bands: sampled.map(() => [low, high]) };
  const bands = sampled.map((values): [number, number] => {
    values.sort();
    const [from, to] = [percentile(values, low), percentile(values, high)];
    return from < to ? [from, to] : [from, from + 1];
  });
  return { method, low, high, bands };
}

/** By linear interpolation between the neighbours in rank; 0 for no values. */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  if (sorted.length === 0) return 0;
  const rank = ((sorted.length - 1) * percent) / 100;
  const below = Math.floor(rank);
  const value = sorted[below]!;
  return value + ((sorted[Math.min(sorted.length - 1, below + 1)] ?? value) - value) * (rank - below);
}

/** @param least the least value of the samples' type */
export function stretchTables({ bands }: Stretch, least: number, size: number): ColorTables {
  return bands.map(([low, high]) =>
    Uint8Array.from({ length: size }, (_, index) => {
      const share = (index + least - low) / (high - low);
      return Math.round(255 * Math.max(0, Math.min(1, share)));
    }),
  );
}

/** The upper byte of 16 bits. */
export function upperByteTables(bands: number): ColorTables {
  const table = Uint8Array.from({ length: 65536 }, (_, value) => value >> 8);
  return Array.from({ length: bands }, () => table);
}
