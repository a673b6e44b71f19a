// Stamps the points of a view as discs, from the top one down, so that what is hidden costs little.
import { DiscStamp, type PointBuffers, type StampOptions } from './disc-stamp.js';
import { apply, invert, type Matrix } from './geometry.js';
import type { PointGrid } from './point-grid.js';

const pointsPerStep = 50_000;

/** Discs of all visible points of the view into empty buffers, later ones (in grid order) on top. */
export function* stampSteps(
  grid: PointGrid,
  matrix: Matrix,
  options: StampOptions,
  buffers: PointBuffers,
): Generator<void, void> {
  const stamp = new DiscStamp(options, buffers);
  const { columns, starts } = grid;
  const [firstColumn, lastColumn, firstRow, lastRow] = cellsOf(grid, matrix, options);
  let untilYield = pointsPerStep;
  for (let row = lastRow; row >= firstRow && firstColumn <= lastColumn; row--) {
    const from = starts[row * columns + firstColumn]!;
    const end = starts[row * columns + lastColumn + 1]!;
    stampRow(grid, from, end, matrix, options.visible, stamp);
    untilYield -= end - from;
    if (untilYield >= 0) continue;
    untilYield = pointsPerStep;
    yield;
  }
}

/** Cells that meet the view: columns and rows, both ends inclusive; none when an end comes before its start. */
function cellsOf(
  { minX, minY, cellSize, columns, rows }: PointGrid,
  matrix: Matrix,
  { radius, outline, width, height }: StampOptions,
): [firstColumn: number, lastColumn: number, firstRow: number, lastRow: number] {
  const pad = radius + outline + 1;
  const inverse = invert(matrix);
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [-pad, width + pad]) {
    for (const y of [-pad, height + pad]) {
      const corner = apply(inverse, x, y);
      xs.push((corner[0] - minX) / cellSize);
      ys.push((corner[1] - minY) / cellSize);
    }
  }
  return [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(columns - 1, Math.floor(Math.max(...xs))),
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(rows - 1, Math.floor(Math.max(...ys))),
  ];
}

/** Stamps the points at `from` to `end` (exclusive) of the grid's order, the last one first. */
function stampRow(
  { order, offsets, colors }: PointGrid,
  from: number,
  end: number,
  [a, b, c, d, e, f]: Matrix,
  visible: Uint8Array,
  stamp: DiscStamp,
): void {
  for (let i = end - 1; i >= from; i--) {
    const point = order[i]!;
    if (!visible[colors[point]!]) continue;
    const x = offsets[2 * i]!;
    const y = offsets[2 * i + 1]!;
    stamp.put(a * x + c * y + e, b * x + d * y + f, point + 1);
  }
}
