// Hexagons of one size on the ground: which one a place lies in, what each of them counts, and their outlines.
import type { Sites } from './sites.js';

/** Only hexagons that hold a place are kept, row by row from the south-west. */
export interface HexagonGrid {
  /** Metres between two opposite sides. */
  readonly width: number;
  readonly areaKm2: number;
  /** x and y of the middles interleaved, metres. */
  readonly middles: Float64Array;
  /** Per place the index of its hexagon. */
  readonly hexagonOf: Uint32Array;
}

/**
 * Sorts places into hexagons with a corner to the north, each place into the one whose middle is nearest; a place on
 * an edge always goes the same way. The grid hangs on the plane's origin, whatever the map's zoom.
 * @param width metres between opposite sides
 * @throws RangeError unless `width` is above 0
 */
export function hexagonGrid({ xy }: Sites, width: number): HexagonGrid {
  if (!(width > 0) || !Number.isFinite(width)) throw new RangeError(`width: ${width} metres is not above 0`);
  const cells = new Int32Array(xy.length);
  for (let i = 0; i < xy.length; i += 2) putCell(cells, i, xy[i]!, xy[i + 1]!, width);
  const { numbers, kept } = numbered(cells);
  const middles = new Float64Array(kept.length);
  for (let i = 0; i < kept.length; i += 2) middles.set(middleOf(kept[i]!, kept[i + 1]!, width), i);
  return { width, areaKm2: ((Math.sqrt(3) / 2) * width * width) / 1e6, middles, hexagonOf: numbers };
}

/** What each hexagon counts. @param weights one a place */
export function hexagonSums({ hexagonOf, middles }: HexagonGrid, weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(middles.length / 2);
  for (let i = 0; i < hexagonOf.length; i++) sums[hexagonOf[i]!]! += weights[i]!;
  return sums;
}

/** The hexagon at a place in metres, or -1 where there is none. */
export function hexagonAt({ middles, width }: HexagonGrid, x: number, y: number): number {
  const cell = new Int32Array(2);
  putCell(cell, 0, x, y, width);
  const [wantedX, wantedY] = middleOf(cell[0]!, cell[1]!, width);
  for (let i = 0; i < middles.length; i += 2) {
    if (middles[i] === wantedX && middles[i + 1] === wantedY) return i / 2;
  }
  return -1;
}

/** Six corners a hexagon, x and y interleaved, metres. */
export function hexagonCorners({ middles, width }: HexagonGrid): Float64Array {
  const radius = width / Math.sqrt(3);
  const corners = new Float64Array(6 * middles.length);
  for (let i = 0; i < middles.length; i += 2) {
    for (let corner = 0; corner < 6; corner++) {
      const angle = (corner * Math.PI) / 3 + Math.PI / 6;
      const x = middles[i]! + radius * Math.cos(angle);
      corners.set([x, middles[i + 1]! + radius * Math.sin(angle)], 6 * i + 2 * corner);
    }
  }
  return corners;
}

/** Widths that a legend can say in a word, metres. */
const roundWidths = [250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** The round width whose hexagons would number nearest to `count` in an area. */
export function hexagonWidth(areaKm2: number, count = 500): number {
  const ideal = Math.sqrt((areaKm2 * 1e6) / count / (Math.sqrt(3) / 2));
  const off = (width: number): number => Math.abs(Math.log(width / Math.max(ideal, 1)));
  return roundWidths.reduce((best, width) => (off(width) < off(best) ? width : best));
}

const rowHeight = Math.sqrt(3) / 2;

/**
 * Writes column and row; odd rows are moved half a width to the east. No middle of another row can be nearer than those
 * of the row below and the row above. Without an object a place: there may be a million.
 */
function putCell(cells: Int32Array, at: number, x: number, y: number, width: number): void {
  const height = width * rowHeight;
  const lower = Math.floor(y / height);
  const upper = lower + 1;
  const lowerColumn = Math.round(x / width - shiftOf(lower));
  const upperColumn = Math.round(x / width - shiftOf(upper));
  const toLower = (x - (lowerColumn + shiftOf(lower)) * width) ** 2 + (y - lower * height) ** 2;
  const toUpper = (x - (upperColumn + shiftOf(upper)) * width) ** 2 + (y - upper * height) ** 2;
  const isLower = toLower <= toUpper;
  cells[at] = isLower ? lowerColumn : upperColumn;
  cells[at + 1] = isLower ? lower : upper;
}

function middleOf(column: number, row: number, width: number): [x: number, y: number] {
  return [(column + shiftOf(row)) * width, row * rowHeight * width];
}

function shiftOf(row: number): number {
  return row % 2 === 0 ? 0 : 0.5;
}

/** Numbers the distinct cells in order of row and column. */
function numbered(cells: Int32Array): { numbers: Uint32Array; kept: Int32Array } {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < cells.length; i += 2) {
    west = Math.min(west, cells[i]!);
    east = Math.max(east, cells[i]!);
    south = Math.min(south, cells[i + 1]!);
    north = Math.max(north, cells[i + 1]!);
  }
  const columns = Math.max(0, east - west + 1);
  const slots = new Int32Array(columns * Math.max(0, north - south + 1)).fill(-1);
  const slotOf = (i: number): number => (cells[i + 1]! - south) * columns + cells[i]! - west;
  for (let i = 0; i < cells.length; i += 2) slots[slotOf(i)] = 0;
  const kept: number[] = [];
  slots.forEach((slot, index) => {
    if (slot < 0) return;
    slots[index] = kept.length / 2;
    kept.push((index % columns) + west, Math.floor(index / columns) + south);
  });
  const numbers = Uint32Array.from({ length: cells.length / 2 }, (_, site) => slots[slotOf(2 * site)]!);
  return { numbers, kept: Int32Array.from(kept) };
}
