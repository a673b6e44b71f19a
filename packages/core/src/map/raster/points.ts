// Stamps the points of a view as discs, in grid order.
import { DiscStamp, type PointBuffers, type StampOptions } from './disc-stamp.js';
import { apply, invert, type Matrix } from './geometry.js';
import type { PointGrid } from './point-grid.js';

const pointsPerStep = 50_000;

/**
 * Discs of all visible points of the view, later ones (in grid order) on top. Where more points than pixels
 * would be stamped, each pixel with a point in it is stamped once.
 */
export function* stampSteps(
  grid: PointGrid,
  matrix: Matrix,
  options: StampOptions,
  buffers: PointBuffers,
): Generator<void, void> {
  const visible = visiblePoints(grid, matrix, options);
  const stamp = new DiscStamp(options, buffers);
  const dense = visible.length > options.width * options.height;
  const chosen = dense ? onePerPixel(visible, grid, matrix, options) : visible;
  yield;
  const { offsets } = grid.points;
  const [a, b, c, d, e, f] = matrix;
  for (let i = 0; i < chosen.length; i++) {
    if (i % pointsPerStep === pointsPerStep - 1) yield;
    const point = chosen[i]!;
    const x = offsets[2 * point]!;
    const y = offsets[2 * point + 1]!;
    stamp.put(a * x + c * y + e, b * x + d * y + f, point + 1);
  }
}

/** Indices of the points to stamp: in the cells that meet the view, with a visible palette index. */
function visiblePoints(grid: PointGrid, matrix: Matrix, options: StampOptions): Uint32Array {
  const pad = options.radius + options.outline + 1;
  const inverse = invert(matrix);
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [-pad, options.width + pad]) {
    for (const y of [-pad, options.height + pad]) {
      const corner = apply(inverse, x, y);
      xs.push((corner[0] - grid.minX) / grid.cellSize);
      ys.push((corner[1] - grid.minY) / grid.cellSize);
    }
  }
  const firstColumn = Math.max(0, Math.floor(Math.min(...xs)));
  const lastColumn = Math.min(grid.columns - 1, Math.floor(Math.max(...xs)));
  const firstRow = Math.max(0, Math.floor(Math.min(...ys)));
  const lastRow = Math.min(grid.rows - 1, Math.floor(Math.max(...ys)));
  const found = new Uint32Array(grid.order.length);
  let length = 0;
  for (let row = firstRow; row <= lastRow && firstColumn <= lastColumn; row++) {
    const end = grid.starts[row * grid.columns + lastColumn + 1]!;
    for (let i = grid.starts[row * grid.columns + firstColumn]!; i < end; i++) {
      const point = grid.order[i]!;
      if (options.visible[grid.points.colors[point]!]) found[length++] = point;
    }
  }
  return found.subarray(0, length);
}

/** The last point of each pixel of the view, in row order. */
function onePerPixel(
  points: Uint32Array,
  grid: PointGrid,
  matrix: Matrix,
  options: StampOptions,
): Uint32Array {
  const { width, height } = options;
  const { offsets } = grid.points;
  const [a, b, c, d, e, f] = matrix;
  const last = new Uint32Array(width * height);
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    const x = offsets[2 * point]!;
    const y = offsets[2 * point + 1]!;
    const column = Math.floor(a * x + c * y + e);
    const row = Math.floor(b * x + d * y + f);
    if (column >= 0 && column < width && row >= 0 && row < height) last[row * width + column] = point + 1;
  }
  const chosen = new Uint32Array(width * height);
  let length = 0;
  for (let pixel = 0; pixel < last.length; pixel++) if (last[pixel]) chosen[length++] = last[pixel]! - 1;
  return chosen.subarray(0, length);
}
