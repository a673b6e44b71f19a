// Stamps points as outlined discs into a buffer of ids, one per device pixel, in grid order.
import type { Matrix } from './geometry.js';
import { invert, apply } from './geometry.js';

/** Points as offsets from a local origin, 8 bytes each: float32 holds a county to the centimetre. */
export interface PointGeometry {
  /** x and y interleaved, map units. */
  readonly offsets: Float32Array;
  /** Palette index of each point. */
  readonly colors: Uint8Array;
}

/** Points sorted into square cells, so that a view visits only the cells that it shows. */
export interface PointGrid {
  readonly points: PointGeometry;
  readonly minX: number;
  readonly minY: number;
  readonly cellSize: number;
  readonly columns: number;
  readonly rows: number;
  /** Point indices, cell by cell, ascending inside a cell. */
  readonly order: Uint32Array;
  /** Start of each cell in `order`, and the end of the last. */
  readonly starts: Uint32Array;
}

export interface PointBuffers {
  /** Per pixel 0 or the index of the point plus one. */
  readonly ids: Uint32Array<ArrayBuffer>;
  /** Per pixel: high four bits how much the disc covers, low four bits how much of that is its fill. */
  readonly shades: Uint8Array<ArrayBuffer>;
}

export interface StampOptions {
  readonly width: number;
  readonly height: number;
  /** Of the fill, in device pixels; the outline comes on top. */
  readonly radius: number;
  readonly outline: number;
  /** Per palette index 1 to stamp, 0 to leave out. */
  readonly visible: Uint8Array;
}

const pointsPerCell = 64;
const pointsPerStep = 50_000;
/** Discs are placed to a quarter of a pixel. */
const subPixels = 4;

export function buildPointGrid(points: PointGeometry): PointGrid {
  const { offsets } = points;
  const count = offsets.length / 2;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < offsets.length; i += 2) {
    minX = Math.min(minX, offsets[i]!);
    maxX = Math.max(maxX, offsets[i]!);
    minY = Math.min(minY, offsets[i + 1]!);
    maxY = Math.max(maxY, offsets[i + 1]!);
  }
  if (count === 0) [minX, minY, maxX, maxY] = [0, 0, 0, 0];
  const perSide = Math.max(1, Math.round(Math.sqrt(count / pointsPerCell)));
  const cellSize = Math.max(maxX - minX, maxY - minY, Number.MIN_VALUE) / perSide || 1;
  const columns = Math.floor((maxX - minX) / cellSize) + 1;
  const rows = Math.floor((maxY - minY) / cellSize) + 1;
  const cellOf = (i: number): number =>
    Math.floor((offsets[2 * i + 1]! - minY) / cellSize) * columns + Math.floor((offsets[2 * i]! - minX) / cellSize);
  const starts = new Uint32Array(columns * rows + 1);
  for (let i = 0; i < count; i++) starts[cellOf(i) + 1]!++;
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  const next = starts.slice();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[next[cellOf(i)]!++] = i;
  return { points, minX, minY, cellSize, columns, rows, order, starts };
}

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
function onePerPixel(points: Uint32Array, grid: PointGrid, matrix: Matrix, options: StampOptions): Uint32Array {
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

/** One disc as a list: where its pixels lie from its middle, and their shades. */
interface Disc {
  readonly dx: Int8Array;
  readonly dy: Int8Array;
  /** `dy * width + dx`. */
  readonly steps: Int32Array;
  readonly shades: Uint8Array;
}

/** Discs computed once per sixteenth of a pixel and written with clipping. */
class DiscStamp {
  readonly #reach: number;
  readonly #discs: Disc[] = [];

  constructor(
    readonly options: StampOptions,
    readonly buffers: PointBuffers,
  ) {
    this.#reach = Math.ceil(options.radius + options.outline + 0.5);
    for (let i = 0; i < subPixels * subPixels; i++) {
      this.#discs.push(this.#disc(((i % subPixels) + 0.5) / subPixels, (Math.floor(i / subPixels) + 0.5) / subPixels));
    }
  }

  /** A disc whose centre lies at (cx, cy) inside the middle pixel. */
  #disc(cx: number, cy: number): Disc {
    const { radius, outline, width } = this.options;
    const pixels: [dx: number, dy: number, shade: number][] = [];
    for (let dy = -this.#reach; dy <= this.#reach; dy++) {
      for (let dx = -this.#reach; dx <= this.#reach; dx++) {
        const distance = Math.hypot(dx + 0.5 - cx, dy + 0.5 - cy);
        const whole = clamp01(radius + outline + 0.5 - distance);
        const fill = Math.min(1, clamp01(radius + 0.5 - distance) / Math.max(whole, 1 / 15));
        const shade = (Math.round(15 * whole) << 4) | Math.round(15 * fill);
        if (shade >= 16) pixels.push([dx, dy, shade]);
      }
    }
    return {
      dx: Int8Array.from(pixels, ([dx]) => dx),
      dy: Int8Array.from(pixels, ([, dy]) => dy),
      steps: Int32Array.from(pixels, ([dx, dy]) => dy * width + dx),
      shades: Uint8Array.from(pixels, ([, , shade]) => shade),
    };
  }

  put(px: number, py: number, id: number): void {
    const column = Math.floor(px);
    const row = Math.floor(py);
    const { width, height } = this.options;
    const reach = this.#reach;
    if (column < -reach || row < -reach || column >= width + reach || row >= height + reach) return;
    const sub = Math.floor((py - row) * subPixels) * subPixels + Math.floor((px - column) * subPixels);
    const { dx, dy, steps, shades } = this.#discs[sub]!;
    const clipped = column < reach || row < reach || column >= width - reach || row >= height - reach;
    const middle = row * width + column;
    const { ids, shades: drawn } = this.buffers;
    for (let i = 0; i < steps.length; i++) {
      if (clipped) {
        const x = column + dx[i]!;
        const y = row + dy[i]!;
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
      }
      const at = middle + steps[i]!;
      const shade = shades[i]!;
      // A soft rim never replaces a pixel that another disc covers more of.
      if (shade < 0xf0 && shade >> 4 < drawn[at]! >> 4) continue;
      ids[at] = id;
      drawn[at] = shade;
    }
  }
}

function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** The id nearest to a pixel within `tolerance` device pixels, or 0. */
export function nearestId(
  ids: Uint32Array | Uint16Array,
  width: number,
  height: number,
  x: number,
  y: number,
  tolerance: number,
): number {
  let best = 0;
  let bestDistance = tolerance * tolerance;
  const top = Math.max(0, Math.floor(y - tolerance));
  const bottom = Math.min(height - 1, Math.floor(y + tolerance));
  for (let row = top; row <= bottom; row++) {
    const left = Math.max(0, Math.floor(x - tolerance));
    const right = Math.min(width - 1, Math.floor(x + tolerance));
    for (let column = left; column <= right; column++) {
      const id = ids[row * width + column]!;
      if (id === 0) continue;
      const inside = Math.floor(x) === column && Math.floor(y) === row;
      const distance = inside ? 0 : (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      if (distance > bestDistance || (distance === bestDistance && best !== 0)) continue;
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

/** Whether any id lies in a box of device pixels (left, top, right, bottom). */
export function hasIdInBox(
  ids: Uint32Array,
  width: number,
  height: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
): boolean {
  const lastRow = Math.min(height - 1, Math.ceil(bottom) - 1);
  const lastColumn = Math.min(width - 1, Math.ceil(right) - 1);
  for (let row = Math.max(0, Math.floor(top)); row <= lastRow; row++) {
    for (let column = Math.max(0, Math.floor(left)); column <= lastColumn; column++) {
      if (ids[row * width + column] !== 0) return true;
    }
  }
  return false;
}
