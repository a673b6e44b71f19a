// A slow computation in whole numbers of which points lie where, and the shapes and points that tests select by.
import type { Position } from '@onemap/contract';
import { expect } from 'vitest';
import type { AreaLike } from '../shape/area-geometry.js';
import { buildPointIndex, selectInPolygon, type PointIndex, type PointSelection } from './index.js';

/** Coordinates are multiples of this, so that whole numbers stand for them exactly. */
export const unit = 2 ** -10;

type Whole = readonly [bigint, bigint];
type WholeRings = readonly (readonly Whole[])[];

const whole = (degrees: number): bigint => BigInt(Math.round(degrees / unit));
const wholes = ([lon, lat]: readonly number[]): Whole => [whole(lon!), whole(lat!)];

/** Which points lie in the area, counted in whole numbers: edges belong to it, a ring holds what it goes around. */
export function counted(points: readonly Position[], area: AreaLike): number[] {
  const polygons: WholeRings[] = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).map(
    (rings) => rings.map((ring) => ring.map(wholes)),
  );
  const within = (point: Whole): boolean =>
    polygons.some(
      ([outer, ...holes]) =>
        outer !== undefined &&
        sideOf(point, outer) !== 'out' &&
        holes.every((hole) => sideOf(point, hole) !== 'in'),
    );
  return points.flatMap((point, id) => (within(wholes(point)) ? [id] : []));
}

/** By the angle that the ring turns around the point, in quarters: no ray, no division. */
function sideOf([x, y]: Whole, ring: readonly Whole[]): 'in' | 'edge' | 'out' {
  const quarter = ([px, py]: Whole): number =>
    px > x ? (py > y ? 0 : py < y ? 3 : 0) : px < x ? (py > y ? 1 : 2) : py > y ? 1 : 3;
  let turns = 0;
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1]!, ring[at]!];
    const cross = (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    const between = (a: bigint, b: bigint, value: bigint): boolean =>
      (a <= value && value <= b) || (b <= value && value <= a);
    if (cross === 0n && between(from[0], to[0], x) && between(from[1], to[1], y)) return 'edge';
    let step = (quarter(to) - quarter(from) + 4) % 4;
    if (step === 3) step = -1;
    // Half a turn: the side on which the edge passes tells the direction.
    if (step === 2) step = cross > 0n ? 2 : -2;
    turns += step;
  }
  return turns === 0 ? 'out' : 'in';
}

export function selected(points: readonly Position[], area: AreaLike): number[] {
  return numbersOf(selectInPolygon(indexOf(points), area));
}

/** In order; the count and the list in no order must say the same. */
export function numbersOf(selection: PointSelection): number[] {
  const ordered = [...selection.toOrderedIds()];
  expect(selection.count).toBe(ordered.length);
  expect([...selection.toIds()].sort((a, b) => a - b)).toEqual(ordered);
  return ordered;
}

export function indexOf(points: readonly Position[]): PointIndex {
  return buildPointIndex(
    Float64Array.from(points, ([lon]) => lon),
    Float64Array.from(points, ([, lat]) => lat),
  );
}

/** All crossings of a net of `unit`: many lie on vertices and edges. */
export function net(west: number, south: number, columns: number, rows: number, step = 1): Position[] {
  return Array.from({ length: columns * rows }, (_, id): Position => [
    west + (id % columns) * step * unit,
    south + Math.floor(id / columns) * step * unit,
  ]);
}

export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

export const at = (x: number, y: number): Position => [105 + x * unit, 34 + y * unit];
export const ring = (...positions: [number, number][]): Position[] =>
  [...positions, positions[0]!].map(([x, y]) => at(x, y));
export const square = (low: number, high: number): Position[] =>
  ring([low, low], [high, low], [high, high], [low, high]);
export const polygon = (...rings: Position[][]): AreaLike => ({ type: 'Polygon', coordinates: rings });
export const points = net(105 - 10 * unit, 34 - 10 * unit, 60, 60);
