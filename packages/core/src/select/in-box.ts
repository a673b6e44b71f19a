// The points in a box: whole rows of inner cells at once, those of the cells at its edge one by one.
import type { Bbox } from '@onemap/contract';
import { unitsPerDegree } from '../query/edges.js';
import { partsPerCell, type PointIndex } from './point-index.js';
import { PointSelection, type BoxEnds } from './point-selection.js';

/** Whether a place in scaled degrees is wanted. */
export type Test = (x: number, y: number) => boolean;

/**
 * The points in `[west, south, east, north]`, edges included; west > east spans the antimeridian. None for a box with a
 * number that is none.
 */
export function selectInBox(index: PointIndex, box: Bbox): PointSelection {
  const found = new PointSelection(index);
  for (const part of partsOf(box)) takeInBox(index, part, insideOf(part), found);
  return found;
}

/** Those in the box for which the test answers yes; each of them is asked for. */
export function selectWhere(index: PointIndex, box: Bbox, test: Test): PointSelection {
  const { columns, rows, starts, ids } = index;
  const found = new PointSelection(index);
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

/**
 * Takes the points in a box in scaled degrees: inner cells row by row, each row a run.
 * @param holds asked for those near the edges only
 */
export function takeInBox(index: PointIndex, box: Bbox, holds: Test, found: PointSelection): void {
  const { columns, rows, starts, ids } = index;
  const ends = endsOf(index, box);
  const { west, south, east, north } = cellsOf(ends);
  for (let row = south; row <= north; row++) {
    const first = row * columns;
    if (row === south || row === north)
      for (let column = west; column <= east; column++) found.takeCell(column, row, ends, holds);
    else {
      found.takeCell(west, row, ends, holds);
      if (east === west) continue;
      found.takeRun(starts[first + west + 1]!, starts[first + east]!);
      found.takeCell(east, row, ends, holds);
    }
  }
  found.takeWhere(starts[columns * rows]!, ids.length, holds);
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

function endsOf(index: PointIndex, [left, bottom, right, top]: Bbox): BoxEnds {
  return {
    west: partAcross(index, left),
    south: partUp(index, bottom),
    east: partAcross(index, right),
    north: partUp(index, top),
  };
}

/** The cells that hold the ends. */
function cellsOf({ west, south, east, north }: BoxEnds): BoxEnds {
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
