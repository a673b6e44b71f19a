// Places that would cover each other on the map, gathered into clusters by their distance on the ground.
import type { Position } from '@onemap/contract';

export interface PlaceCluster {
  /** Mean of the members, degrees. */
  readonly position: Position;
  /** Indices into the places, ascending; one for a place that stands alone. */
  readonly members: readonly number[];
}

/** Mean radius of the earth; a cluster need not be exact. */
const metersPerDegree = 111_195;

/**
 * Each place that is in no cluster yet, in the order given, takes all those within the radius that are in none: the same
 * places in the same order make the same clusters. Work grows with the places, not with their square.
 * @param radiusInMeters on the ground; 0 gathers equal places only
 * @throws RangeError for a negative radius
 */
export function clusterPlaces(places: readonly Position[], radiusInMeters: number): PlaceCluster[] {
  if (!(radiusInMeters >= 0)) throw new RangeError(`radiusInMeters: ${radiusInMeters} is negative`);
  const plane = flatten(places);
  const cell = Math.max(radiusInMeters, 1);
  const cells = gridOf(plane, cell);
  const gathered = new Uint8Array(places.length);
  const clusters: PlaceCluster[] = [];
  for (let seed = 0; seed < places.length; seed++) {
    if (gathered[seed]) continue;
    const members = membersNear(plane, cells, cell, seed, radiusInMeters).filter((index) => !gathered[index]);
    for (const index of members) gathered[index] = 1;
    clusters.push({ position: meanOf(places, members), members });
  }
  return clusters;
}

/** Metres east and north, x and y interleaved, true at the middle latitude. */
function flatten(places: readonly Position[]): Float64Array {
  const middle = places.reduce((sum, [, lat]) => sum + lat, 0) / Math.max(1, places.length);
  const eastward = metersPerDegree * Math.cos((middle * Math.PI) / 180);
  return Float64Array.from(places.flatMap(([lon, lat]) => [lon * eastward, lat * metersPerDegree]));
}

function keyOf(column: number, row: number): string {
  return `${column} ${row}`;
}

function gridOf(plane: Float64Array, cell: number): ReadonlyMap<string, number[]> {
  const cells = new Map<string, number[]>();
  for (let index = 0; index < plane.length / 2; index++) {
    const key = keyOf(Math.floor(plane[2 * index]! / cell), Math.floor(plane[2 * index + 1]! / cell));
    const inside = cells.get(key);
    if (inside) inside.push(index);
    else cells.set(key, [index]);
  }
  return cells;
}

function membersNear(
  plane: Float64Array,
  cells: ReadonlyMap<string, number[]>,
  cell: number,
  seed: number,
  radius: number,
): number[] {
  const [x, y] = [plane[2 * seed]!, plane[2 * seed + 1]!];
  const found: number[] = [];
  for (let column = Math.floor(x / cell) - 1; column <= Math.floor(x / cell) + 1; column++)
    for (let row = Math.floor(y / cell) - 1; row <= Math.floor(y / cell) + 1; row++)
      for (const index of cells.get(keyOf(column, row)) ?? [])
        if (Math.hypot(plane[2 * index]! - x, plane[2 * index + 1]! - y) <= radius) found.push(index);
  return found.sort((a, b) => a - b);
}

function meanOf(places: readonly Position[], members: readonly number[]): Position {
  const sum = (axis: 0 | 1): number => members.reduce((total, index) => total + places[index]![axis], 0);
  return [sum(0) / members.length, sum(1) / members.length];
}
