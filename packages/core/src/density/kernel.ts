// A smooth surface of density: places counted into a grid, and the grid blurred by a kernel of a stated width.
import { blur2 } from 'd3-array';
import { contours } from 'd3-contour';
import type { Sites } from './sites.js';

/** Squares on the ground; the kernel of every place fits into the grid, so that nothing is lost at its edge. */
export interface KernelGrid {
  /** Standard deviation of the kernel, metres. */
  readonly bandwidth: number;
  /** Side of a square, metres. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** South-west corner, metres. */
  readonly west: number;
  readonly south: number;
  /** Per place the index of its square, row by row from the south. */
  readonly cellOf: Uint32Array;
}

/** Squares on either side of the middle of a box. */
const blurRadius = 4;
/** The variance of three boxes of radius r is r (r + 1) squares: exactly the bandwidth, and no farther than three radii. */
const cellsOfBandwidth = Math.sqrt(blurRadius * (blurRadius + 1));
const reach = 3 * blurRadius;
/** One more than the kernel reaches: a place on the line between two squares may fall to either. */
const margin = reach + 1;

/**
 * The grid for places and a bandwidth; a square is two ninths of the bandwidth wide.
 * @param bandwidth metres
 * @throws RangeError unless `bandwidth` is above 0
 */
export function kernelGrid({ xy }: Sites, bandwidth: number): KernelGrid {
  if (!(bandwidth > 0) || !Number.isFinite(bandwidth)) {
    throw new RangeError(`bandwidth: ${bandwidth} metres is not above 0`);
  }
  const cell = bandwidth / cellsOfBandwidth;
  const [low, high] = ends(xy);
  const squares = (axis: 0 | 1): number => Math.floor((high[axis] - low[axis]) / cell) + 1 + 2 * margin;
  const [columns, rows] = xy.length === 0 ? [0, 0] : [squares(0), squares(1)];
  const [west, south] = [low[0] - margin * cell, low[1] - margin * cell];
  const cellOf = new Uint32Array(xy.length / 2);
  fillCells(cellOf, xy, { west, south, cell, columns });
  return { bandwidth, cell, columns, rows, west, south, cellOf };
}

/** All places lie inside the grid, so that cutting off decimals is rounding down. */
function fillCells(
  cellOf: Uint32Array,
  xy: Float64Array,
  { west, south, cell, columns }: Pick<KernelGrid, 'west' | 'south' | 'cell' | 'columns'>,
): void {
  // A product a place: a quotient takes several times as long.
  const perMetre = 1 / cell;
  for (let i = 0, at = 0; i < cellOf.length; i++, at += 2) {
    const column = ((xy[at]! - west) * perMetre) | 0;
    const row = ((xy[at + 1]! - south) * perMetre) | 0;
    cellOf[i] = Math.imul(row, columns) + column;
  }
}

/**
 * What is counted a square kilometre in each square: the counts of places, spread by three box blurs that together
 * come near to a Gaussian kernel. The surface times the area of its squares sums up to what was counted.
 * @param weights one a place
 */
export function kernelSurface(
  { cell, columns, rows, cellOf }: KernelGrid,
  weights: ArrayLike<number>,
): Float64Array {
  const counts = new Float64Array(columns * rows);
  for (let i = 0; i < cellOf.length; i++) counts[cellOf[i]!]! += weights[i]!;
  const cellKm2 = (cell / 1000) ** 2;
  blur2({ data: counts, width: columns, height: rows }, blurRadius);
  // Differences of running sums leave a trace of nothing, on either side of it.
  for (let i = 0; i < counts.length; i++) counts[i] = counts[i]! > 1e-12 ? counts[i]! / cellKm2 : 0;
  return counts;
}

/** The density at a place in metres, between the middles of squares; 0 off the grid. */
export function densityAt(grid: KernelGrid, surface: Float64Array, x: number, y: number): number {
  const column = (x - grid.west) / grid.cell - 0.5;
  const row = (y - grid.south) / grid.cell - 0.5;
  const [left, bottom] = [Math.floor(column), Math.floor(row)];
  const valueOf = (i: number, j: number): number =>
    i < 0 || j < 0 || i >= grid.columns || j >= grid.rows ? 0 : surface[j * grid.columns + i]!;
  const between = (from: number, to: number, share: number): number => from + (to - from) * share;
  const across = column - left;
  return between(
    between(valueOf(left, bottom), valueOf(left + 1, bottom), across),
    between(valueOf(left, bottom + 1), valueOf(left + 1, bottom + 1), across),
    row - bottom,
  );
}

/** Rings of x and y interleaved, metres, that belong together by the even-odd rule. */
export type Area = readonly Float64Array[];

/** The area above each break, so that each lies upon the ones before. @param breaks ascending */
export function areasAbove(grid: KernelGrid, surface: Float64Array, breaks: readonly number[]): Area[] {
  if (surface.length === 0) return breaks.map(() => []);
  const lines = contours().size([grid.columns, grid.rows]);
  const values = Array.from(surface);
  return breaks.map((value) =>
    lines
      .contour(values, value)
      .coordinates.flat()
      .map((ring) => toGround(grid, ring)),
  );
}

/** Squares have their middles at halves. */
function toGround({ west, south, cell }: KernelGrid, ring: readonly (readonly number[])[]): Float64Array {
  const ground = new Float64Array(2 * ring.length);
  ring.forEach((corner, index) => {
    ground[2 * index] = west + corner[0]! * cell;
    ground[2 * index + 1] = south + corner[1]! * cell;
  });
  return ground;
}

/** Bandwidths that a legend can say in a word, metres. */
const roundBandwidths = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/** The round bandwidth nearest to a twenty-fifth of the width of an area. */
export function kernelBandwidth(areaKm2: number): number {
  const ideal = (Math.sqrt(Math.max(areaKm2, 0)) * 1000) / 25;
  const off = (width: number): number => Math.abs(Math.log(width / Math.max(ideal, 1)));
  return roundBandwidths.reduce((best, width) => (off(width) < off(best) ? width : best));
}

function ends(xy: Float64Array): [low: [number, number], high: [number, number]] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i]!;
    const y = xy[i + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [
    [west, south],
    [east, north],
  ];
}
