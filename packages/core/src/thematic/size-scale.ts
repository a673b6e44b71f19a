// Sizes of symbols: areas are to one another as the values are, on one scale for all years of a play.

export interface SizeScale {
  /** The largest size of any value, without its sign; 0 when there is none. */
  readonly largest: number;
  /** Radius of the circle of `largest`, CSS pixels. */
  readonly radius: number;
}

/** A circle below this cannot be seen; CSS pixels. */
export const leastRadius = 1.5;
/** The smaller side of a laptop's map, CSS pixels. */
const usualSide = 480;
const [smallest, greatest] = [5, 32];

/**
 * The scale of all values that a play shows. The more regions there are, the smaller are the symbols: a circle of the
 * largest value about fills the room that a region has when all of them are in view.
 * @param values of all regions and years; the sign does not matter
 * @param regions number of regions that have a symbol at one moment
 * @param side room that the map gives to its regions, CSS pixels along its smaller side; default a laptop's. A larger
 * one, a wall, has larger symbols.
 */
export function sizeScale(values: readonly number[], regions: number, side = usualSide): SizeScale {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const spacing = side / Math.sqrt(Math.max(1, regions));
  const most = greatest * Math.max(1, side / usualSide);
  return { largest, radius: Math.min(most, Math.max(smallest, spacing * 0.45)) };
}

/** Radius in CSS pixels of the circle of a value: proportional to the square root of its size. */
export function symbolRadius({ largest, radius }: SizeScale, value: number): number {
  return largest === 0 ? 0 : radius * Math.sqrt(Math.abs(value) / largest);
}

/** Radius of the empty circle of zero, CSS pixels: small beside the others, and no larger than 3. */
export function zeroRadius({ radius }: SizeScale): number {
  return Math.min(3, radius / 5);
}

/** The size of the value below which a circle is drawn larger than it is, so that it can be seen. */
export function leastValue({ largest, radius }: SizeScale): number {
  return largest * (leastRadius / radius) ** 2;
}

/**
 * At most three round values for a legend, largest first: the last 1, 2 or 5 of a power of ten that occurs, about a
 * quarter of it and about a twentieth; without those that are too small to be seen, or to be told with `decimals`.
 */
export function legendSizes(scale: SizeScale, decimals: number): number[] {
  const top = roundDown(scale.largest);
  const least = Math.max(leastValue(scale), (1 - 1e-12) / 10 ** decimals);
  const sizes = [top, roundDown(top / 4), roundDown(top / 20)];
  return [...new Set(sizes)].filter((size) => size > 0 && size >= least);
}

/** The last 1, 2 or 5 of a power of ten that is not above the value; 0 for 0. */
function roundDown(value: number): number {
  if (!(value > 0)) return 0;
  const power = Math.floor(Math.log10(value) + 1e-12);
  // A power of ten below one is not exact; its inverse is.
  const unit = power < 0 ? 1 / 10 ** -power : 10 ** power;
  const step = [5, 2, 1].find((each) => each * unit <= value * (1 + 1e-12)) ?? 1;
  return step * unit;
}
