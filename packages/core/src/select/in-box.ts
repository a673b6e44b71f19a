// The points in a box: whole rows of inner cells at once, those of the cells at its edge one by one.
import type { Bbox } from '@onemap/contract';
import { unitsPerDegree } from '../query/edges.js';
import { partBits, partsPerCell, type PointIndex } from './point-index.js';
import { RunSelection, type PointSelection } from './point-selection.js';

/** Whether a place in scaled degrees is wanted. */
export type Test = (x: number, y: number) => boolean;

/**
 * The points in `[west, south, east, north]`, edges included; west > east spans the antimeridian. None for a box with a
 * number that is none.
 */
export function selectInBox(index: PointIndex, box: Bbox): PointSelection {
  return new BoxSelection(
    index,
    partsOf(box).map((part) => ({ box: part, holds: insideOf(part) })),
  );
}

/** Those in the box for which the test answers yes; each of them is asked for. */
export function selectWhere(index: PointIndex, box: Bbox, test: Test): PointSelection {
  const { columns, rows, starts, ids } = index;
  const found = new RunSelection(index);
  for (const part of partsOf(box)) {
    const inside = insideOf(part);
    const holds: Test = (x, y) => inside(x, y) && test(x, y);
    const { west, south, east, north } = cellsOf(endsOf(index, part));
    for (let row = south; row <= north; row++)
      found.takeWhere(starts[row * columns + west]!, starts[row * columns + east + 1]!, holds);
    found.takeWhere(starts[columns * rows]!, ids.length, holds);
  }
  return found;
}

/** A box in scaled degrees, and whether a place near to its edges belongs to it. */
interface Edged {
  readonly box: Bbox;
  readonly holds: Test;
}

/** The points in boxes that do not meet: counted at once, since one that is dragged asks for no more, and found on demand. */
export class BoxSelection implements PointSelection {
  readonly count: number;
  readonly #index: PointIndex;
  readonly #boxes: readonly Edged[];

  constructor(index: PointIndex, boxes: readonly Edged[]) {
    this.#index = index;
    this.#boxes = boxes;
    this.count = boxes.reduce((sum, each) => sum + walk(index, each), 0);
  }

  toIds(): Uint32Array {
    return this.#find().toIds();
  }

  toOrderedIds(): Uint32Array {
    return this.#find().toOrderedIds();
  }

  #find(): RunSelection {
    const found = new RunSelection(this.#index);
    for (const each of this.#boxes) walk(this.#index, each, found);
    return found;
  }
}

/**
 * Inner cells row by row, each row a run, then those of the cells at an edge.
 * @param found takes them, where they are wanted
 * @returns how many there are
 */
function walk(index: PointIndex, { box, holds }: Edged, found?: RunSelection): number {
  const { columns, rows, starts, ids } = index;
  const ends = endsOf(index, box);
  const { west, south, east, north } = cellsOf(ends);
  let count = 0;
  for (let row = south; row <= north; row++) {
    count += walkEdge(index, row, west, west, ends, holds, found);
    if (west === east) continue;
    if (row === south || row === north) count += walkEdge(index, row, west + 1, east - 1, ends, holds, found);
    else {
      const [from, to] = [starts[row * columns + west + 1]!, starts[row * columns + east]!];
      count += to - from;
      found?.takeRun(from, to);
    }
    count += walkEdge(index, row, east, east, ends, holds, found);
  }
  for (let at = starts[columns * rows]!; at < ids.length; at++)
    if (isHeld(index, at, holds)) {
      count++;
      found?.takeRun(at, at + 1);
    }
  return count;
}

/**
 * The points in a box of some cells of a row: of one, or of several between its sides. One in the same part of its cell as
 * an edge is asked for, no other.
 */
function walkEdge(
  index: PointIndex,
  row: number,
  first: number,
  last: number,
  ends: Ends,
  holds: Test,
  found?: RunSelection,
): number {
  const { parts, starts, columns } = index;
  const own = {
    west: ends.west - first * partsPerCell,
    south: ends.south - row * partsPerCell,
    east: ends.east - last * partsPerCell,
    north: ends.north - row * partsPerCell,
  };
  const end = starts[row * columns + last + 1]!;
  let count = 0;
  for (let at = starts[row * columns + first]!; at < end; at++) {
    const side = sideOf(parts[at]!, own);
    const taken = side === 1 ? Number(isHeld(index, at, holds)) : side >> 1;
    count += taken;
    if (found && taken === 1) found.takeRun(at, at + 1);
  }
  return count;
}

/** 2 for a part between the edges, 1 for one that an edge runs through, 0 for one outside. */
function sideOf(part: number, { west, south, east, north }: Ends): number {
  const x = part & (partsPerCell - 1);
  const y = part >>> partBits;
  // Signs instead of comparisons: one point in two lies inside, and a branch would be guessed wrong as often.
  const within = ((west - x) & (x - east) & (south - y) & (y - north)) >>> 31;
  const near = ((west - 1 - x) & (x - 1 - east) & (south - 1 - y) & (y - 1 - north)) >>> 31;
  return within + near;
}

function isHeld({ ids, lon, lat }: PointIndex, at: number, holds: Test): boolean {
  const id = ids[at]!;
  return holds(lon[id]! * unitsPerDegree, lat[id]! * unitsPerDegree);
}

/** A box in scaled degrees, as two where it spans the antimeridian, as none where a number is none. */
function partsOf(box: Bbox): Bbox[] {
  const [left, bottom, right, top] = box.map((degrees) => degrees * unitsPerDegree) as Bbox;
  if (![left, bottom, right, top].every((value) => value - value === 0)) return [];
  if (left <= right) return [[left, bottom, right, top]];
  return [
    [left, bottom, Infinity, top],
    [-Infinity, bottom, right, top],
  ];
}

function insideOf([left, bottom, right, top]: Bbox): Test {
  return (x, y) => x >= left && x <= right && y >= bottom && y <= top;
}

/** The parts of cells that hold the edges of a box, counted over the whole grid; or those cells. */
interface Ends {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function endsOf(index: PointIndex, [left, bottom, right, top]: Bbox): Ends {
  return {
    west: partAcross(index, left),
    south: partUp(index, bottom),
    east: partAcross(index, right),
    north: partUp(index, top),
  };
}

/** The cells that hold the ends. */
function cellsOf({ west, south, east, north }: Ends): Ends {
  const cellOf = (part: number): number => Math.floor(part / partsPerCell);
  return { west: cellOf(west), south: cellOf(south), east: cellOf(east), north: cellOf(north) };
}

/** The part of a cell of a place or, beyond the grid, the one nearest to it. */
function partAcross({ left, across, columns }: PointIndex, x: number): number {
  return nearest((x - left) * across * partsPerCell, columns * partsPerCell);
}

function partUp({ bottom, up, rows }: PointIndex, y: number): number {
  return nearest((y - bottom) * up * partsPerCell, rows * partsPerCell);
}

export function rowOf({ bottom, up, rows }: PointIndex, y: number): number {
  return nearest((y - bottom) * up, rows);
}

/** A grid without width has one column for everything, also for what is without end. */
function nearest(value: number, count: number): number {
  return value > 0 ? Math.min(count - 1, Math.floor(value)) : 0;
}
