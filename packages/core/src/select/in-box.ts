// The points in a box: whole rows of inner cells at once, those of the cells at its edge one by one.
import type { Bbox } from '@onemap/contract';
import { unitsPerDegree } from '../query/edges.js';
import { FoundPoints } from './found-points.js';
import type { PointIndex } from './point-index.js';

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
function inPart(index: PointIndex, [left, bottom, right, top]: Bbox, test?: Test): Uint32Array {
  const { columns, rows, starts, ids } = index;
  const inside: Test = (x, y) => x >= left && x <= right && y >= bottom && y <= top;
  const holds: Test = test ? (x, y) => inside(x, y) && test(x, y) : inside;
  const [firstColumn, lastColumn] = [columnOf(index, left), columnOf(index, right)];
  const [firstRow, lastRow] = [rowOf(index, bottom), rowOf(index, top)];
  const far = starts[columns * rows]!;
  let most = ids.length - far;
  for (let row = firstRow; row <= lastRow; row++)
    most += Math.max(0, starts[row * columns + lastColumn + 1]! - starts[row * columns + firstColumn]!);
  const found = new FoundPoints(index, most);
  for (let row = firstRow; row <= lastRow; row++) {
    const from = row * columns + firstColumn;
    const to = row * columns + lastColumn;
    if (test || row === firstRow || row === lastRow || to - from < 2)
      found.takeWhere(starts[from]!, starts[to + 1]!, holds);
    else {
      found.takeWhere(starts[from]!, starts[from + 1]!, holds);
      found.takeRun(starts[from + 1]!, starts[to]!);
      found.takeWhere(starts[to]!, starts[to + 1]!, holds);
    }
  }
  found.takeWhere(far, ids.length, holds);
  return found.ids;
}

/** The column of a place or, beyond the grid, the one nearest to it. */
function columnOf({ left, across, columns }: PointIndex, x: number): number {
  return nearestCell((x - left) * across, columns);
}

export function rowOf({ bottom, up, rows }: PointIndex, y: number): number {
  return nearestCell((y - bottom) * up, rows);
}

/** A grid without width has one column for everything, also for what is without end. */
function nearestCell(value: number, count: number): number {
  return value > 0 ? Math.min(count - 1, Math.floor(value)) : 0;
}
