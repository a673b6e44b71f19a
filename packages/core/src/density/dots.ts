// Dots that stand for so many persons or households each, strewn over the area of their region.
import type { BoundaryGeometry, Position } from '@onemap/contract';
import { regionShape } from './region-shape.js';

/**
 * Places inside a region, edges included, the same for the same seed: a longer list begins with the shorter one, so
 * that a year adds or removes dots and moves none. They follow an even sequence (Roberts 2018, R2) from a start that
 * the seed chooses, which leaves fewer heaps and holes than chance would. Fewer than asked only for a region that has
 * next to no area in its box.
 * @param seed the region's code
 */
export function dotPlaces(geometry: BoundaryGeometry, count: number, seed: string): Position[] {
  const shape = regionShape(geometry);
  const [west, south, east, north] = shape.bounds;
  const places: Position[] = [];
  if (!(east > west) || !(north > south)) return places;
  const [startX, startY] = startOf(seed);
  for (let step = 1; places.length < count && step <= mostSteps(count); step++) {
    const lon = west + (east - west) * fraction(startX + step * stepX);
    const lat = south + (north - south) * fraction(startY + step * stepY);
    if (shape.meetsPoint([lon, lat])) places.push([lon, lat]);
  }
  return places;
}

/**
 * How many dots a count has: whole ones, and one for the rest where the region's own line lies below it. Lines are
 * spread evenly over the regions, so that the dots of all of them together stand for the count of all of them; a
 * region's line never changes, so a growing count never loses a dot. None for zero and for no count.
 * @param index of the region among its siblings
 * @throws RangeError unless `dotValue` is above 0
 */
export function dotCount(count: number | null, dotValue: number, index: number): number {
  if (!(dotValue > 0)) throw new RangeError(`dotValue: ${dotValue} is not above 0`);
  return count === null ? 0 : Math.floor(count / dotValue + fraction(0.5 + index * golden));
}

/** What a dot stands for so that there are at most `most` of them: 1, 2, 5, 10, 20, 50 … */
export function dotValueFor(total: number, most = 3000): number {
  for (let unit = 1; ; unit *= 10) {
    for (const step of [1, 2, 5]) if (total / (step * unit) <= most) return step * unit;
  }
}

/** Inverse of the golden ratio: its multiples fill the line evenly. */
const golden = 0.618033988749895;
/** Inverses of the plastic number and of its square: their multiples fill the square evenly. */
const stepX = 0.7548776662466927;
const stepY = 0.5698402909980532;

/** Enough for a region that fills a hundredth of its box. */
function mostSteps(count: number): number {
  return 1000 + 200 * count;
}

function fraction(value: number): number {
  return value - Math.floor(value);
}

/** Two numbers from 0 to 1 out of a text (FNV-1a, once forward and once on). */
function startOf(seed: string): [number, number] {
  let hash = 0x811c9dc5;
  const next = (code: number): number => {
    hash = Math.imul(hash ^ code, 0x01000193);
    return (hash >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < seed.length; i++) next(seed.charCodeAt(i));
  return [next(1), next(2)];
}
