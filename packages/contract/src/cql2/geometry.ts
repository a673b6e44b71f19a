// What a ring and a box must be, for both forms of a filter.
import { Cql2Error, type Cql2Offset } from './cql2-error.js';
import type { Box, LonLat } from './tree.js';

/** @throws Cql2Error `syntax` when the ring is open or has fewer than four positions */
export function checkRing(ring: readonly LonLat[], at: Cql2Offset): void {
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (ring.length < 4 || !first || !last || first[0] !== last[0] || first[1] !== last[1]) {
    throw new Cql2Error('syntax', 'A ring has four positions or more and ends where it begins.', at);
  }
}

/**
 * @param numbers four, or six with heights, which are left out as OGC API Features lets a server do
 * @throws Cql2Error `syntax` for another count or south above north
 */
export function boxOf(numbers: readonly number[], at: Cql2Offset): Box {
  const flat = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers;
  const [west, south, east, north] = flat as [number, number, number, number];
  if (flat.length !== 4) throw new Cql2Error('syntax', 'A box has four numbers, or six with heights.', at);
  if (south > north) throw new Cql2Error('syntax', 'The south of a box lies above its north.', at);
  return { kind: 'box', bbox: [west, south, east, north], at };
}
