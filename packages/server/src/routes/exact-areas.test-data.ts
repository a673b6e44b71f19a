// Whether a lattice point lies in an area, by whole numbers of any size: no rounding, and none of the code under test.
import type { Lattice } from './random-households.test-data.js';

/** Not closed: the last position is joined with the first. */
export type LatticeRing = readonly Lattice[];
/** The outer ring, then the holes. */
export type LatticeArea = readonly LatticeRing[];

/** The edge belongs to the area, the edge of a hole too. */
export function isInAreas(point: Lattice, areas: readonly LatticeArea[]): boolean {
  return areas.some(([outer, ...holes]) => {
    if (placeIn(point, outer!) === 'outside') return false;
    return holes.every((hole) => placeIn(point, hole) !== 'inside');
  });
}

type Place = 'inside' | 'edge' | 'outside';

/** Sums the quarter turns that the ring makes around the point: none means outside. */
function placeIn([px, py]: Lattice, ring: LatticeRing): Place {
  const around = ring.map(([x, y]) => [BigInt(x) - BigInt(px), BigInt(y) - BigInt(py)] as const);
  let quarters = 0;
  for (const [index, [ax, ay]] of around.entries()) {
    const [bx, by] = around[(index + 1) % around.length]!;
    const cross = ax * by - ay * bx;
    if (cross === 0n && ax * bx + ay * by <= 0n) return 'edge';
    const turn = (quadrant(bx, by) - quadrant(ax, ay) + 4) % 4;
    if (turn === 3) quarters -= 1;
    else if (turn === 2) quarters += cross > 0n ? 2 : -2;
    else quarters += turn;
  }
  return quarters === 0 ? 'outside' : 'inside';
}

function quadrant(x: bigint, y: bigint): number {
  if (y >= 0n) return x > 0n ? 0 : y > 0n ? 1 : 2;
  return x < 0n ? 2 : 3;
}

/** GeoJSON in degrees, closed; the decimals are the lattice's own. */
export function toMultiPolygon(areas: readonly LatticeArea[]) {
  const degrees = (units: number): number => Number((units / 1e5).toFixed(5));
  const closed = (ring: LatticeRing) => [...ring, ring[0]!].map(([x, y]) => [degrees(x), degrees(y)]);
  return { type: 'MultiPolygon', coordinates: areas.map((rings) => rings.map(closed)) };
}
