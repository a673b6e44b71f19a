// The points in a box: whole rows of inner cells at once, those of the cells at its edge one by one.
import type { Bbox } from '@onemap/contract';
import { unitsPerDegree } from '../query/edges.js';
import { FoundPoints } from './found-points.js';
import { partsPerCell, type PointIndex } from './point-index.js';

/** Whether a place in scaled degrees is wanted. */
type Test = (x: number, y: number) => boolean;

/**
 * The numbers of the points in `[west, south, east, north]`, edges included, in no order (`inOrder` gives one);
 * west > east spans the antimeridian. None for a box with a number that is none.
 */
export function selectInBox(index: PointIndex, box: Bbox): Uint32Array {
  return selectWhere(index, box);
}

/** Those in the box for which the test answers yes. */
export function selectWhere(index: PointIndex, [west, south, east, north]: Bbox, test?: Test): Uint32Array {
  const [left, bottom, right, top] = [west, south, east, north].map(
    (degrees) => degrees * unitsPerDegree,
  ) as Bbox;
  if (![left, bottom, right, top].every((value) => value - value === 0)) return new Uint32Array(0);
  if (left <= right) return inPart(index, [left, bottom, right, top], test);
  const first = inPart(index, [left, bottom, Infinity, top], test);
  const second = inPart(index, [-Infinity, bottom, right, top], test);
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** @param box in scaled degrees */
function inPart(index: PointIndex, box: Bbox, test?: Test): Uint32Array {
  const { columns, rows, starts, ids } = index;
  const [left, bottom, right, top] = box;
  const inside: Test = (x, y) => x >= left && x <= right && y >= bottom && y <= top;
  const holds: Test = test ? (x, y) => inside(x, y) && test(x, y) : inside;
  const ends: Ends = [
    partAcross(index, left),
    partUp(index, bottom),
    partAcross(index, right),
    partUp(index, top),
  ];
  const [firstColumn, firstRow, lastColumn, lastRow] = ends.map((part) =>
    Math.floor(part / partsPerCell),
  ) as Ends;
  const far = starts[columns * rows]!;
  let most = ids.length - far;
  for (let row = firstRow; row <= lastRow; row++)
    most += Math.max(0, starts[row * columns + lastColumn + 1]! - starts[row * columns + firstColumn]!);
  const found = new FoundPoints(index, most);
  for (let row = firstRow; row <= lastRow; row++) {
    const from = row * columns + firstColumn;
    const to = row * columns + lastColumn;
    if (test) {
      found.takeWhere(starts[from]!, starts[to + 1]!, holds);
      continue;
    }
    const outermost = row === firstRow || row === lastRow;
    const step = outermost ? 1 : Math.max(1, to - from);
    for (let cell = from; cell <= to; cell += step)
      found.takeParts(starts[cell]!, starts[cell + 1]!, partsInside(ends, cell - row * columns, row), holds);
    if (!outermost && to - from > 1) found.takeRun(starts[from + 1]!, starts[to]!);
  }
  found.takeWhere(far, ids.length, holds);
  return found.ids;
}

/** West, south, east, north, in parts of cells or in cells. */
type Ends = [west: number, south: number, east: number, north: number];

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
