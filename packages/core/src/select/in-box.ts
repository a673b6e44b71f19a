// The points in a box: whole rows of inner cells at once, those of the cells at its edge one by one.
import type { Bbox } from '@onemap/contract';
import { unitsPerDegree } from '../query/edges.js';
import { partsPerCell, type PointIndex } from './point-index.js';
import { PointSelection } from './point-selection.js';

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
    const [west, south, east, north] = cellsOf(endsOf(index, part));
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
  const [west, south, east, north] = cellsOf(ends);
  const takeCell = (column: number, row: number): void => {
    const cell = row * columns + column;
    found.takeParts(starts[cell]!, starts[cell + 1]!, partsInside(ends, column, row), holds);
  };
  for (let row = south; row <= north; row++) {
    if (row === south || row === north)
      for (let column = west; column <= east; column++) takeCell(column, row);
    else {
      takeCell(west, row);
      if (east === west) continue;
      found.takeRun(starts[row * columns + west + 1]!, starts[row * columns + east]!);
      takeCell(east, row);
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

/** West, south, east, north, in parts of cells or in cells. */
type Ends = [west: number, south: number, east: number, north: number];

function endsOf(index: PointIndex, [left, bottom, right, top]: Bbox): Ends {
  return [partAcross(index, left), partUp(index, bottom), partAcross(index, right), partUp(index, top)];
}

function cellsOf(ends: Ends): Ends {
  return ends.map((part) => Math.floor(part / partsPerCell)) as Ends;
}

/** Of a cell, the parts that hold the box's edges; -1 and 16 where no edge comes into it. */
function partsInside([west, south, east, north]: Ends, column: number, row: number): Ends {
  const [x, y] = [column * partsPerCell, row * partsPerCell];
  return [
    Math.max(-1, west - x),
    Math.max(-1, south - y),
    Math.min(partsPerCell, east - x),
    Math.min(partsPerCell, north - y),
  ];
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
