// Up to a million points in a grid over typed arrays, so that a selection looks at a few of them only.
import { unitsPerDegree } from '../query/edges.js';

/** The grid is in scaled degrees (`unitsPerDegree`), as everywhere where places are compared. */
export interface PointIndex {
  /** How many points there are, those that are no place included. */
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly bottom: number;
  /** Cells for each unit. */
  readonly across: number;
  readonly up: number;
  /** Where the points of a cell begin, cells row by row from the south-west; one more at the end. */
  readonly starts: Uint32Array;
  /** In the order of the cells; behind the last cell come the few that lie far off all others. */
  readonly ids: Uint32Array;
  /** Where in its cell a point lies, in the same order: the part across, and `partsPerCell` times the one up. */
  readonly parts: Uint32Array;
  /** Degrees by number: those of the caller, not copied. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** A part of a cell along one axis has so many bits. */
export const partBits = 16;
/** Parts of a cell along each axis: what lies in another part than an edge need not be compared with it. */
export const partsPerCell = 2 ** partBits;
const lastPart = partsPerCell - 1;
const mostCells = 4095 ** 2;
/** In place of a cell: what is no place. */
const nowhere = 2 ** 32 - 1;
/** The points for one cell where they are spread evenly. */
const pointsPerCell = 4;
/** Where most points lie is seen from a sample of this size. */
const sampleSize = 2048;

/**
 * The arrays are kept and must not change afterwards.
 * @param lon longitudes in degrees; what is not finite in either array is no place and is never selected
 * @param lat latitudes in degrees, as many
 * @throws RangeError for arrays of different lengths
 */
export function buildPointIndex(lon: Float64Array, lat: Float64Array): PointIndex {
  if (lon.length !== lat.length)
    throw new RangeError(`lat: ${lat.length} latitudes for ${lon.length} longitudes`);
  const size = lon.length;
  const side = Math.max(1, Math.ceil(Math.sqrt(Math.min(size / pointsPerCell, mostCells))));
  const [left, right] = denseRange(lon);
  const [bottom, top] = denseRange(lat);
  const grid = {
    columns: side,
    rows: side,
    left,
    bottom,
    across: cellsPerUnit(left, right, side),
    up: cellsPerUnit(bottom, top, side),
  };
  const cells = new Uint32Array(size);
  const partOf = new Uint32Array(size);
  const { starts, places } = countCells(lon, lat, cells, partOf, grid, right, top);
  const ids = new Uint32Array(places);
  const parts = new Uint32Array(places);
  const next = starts.slice();
  for (let id = 0; id < size; id++) {
    const cell = cells[id]!;
    if (cell === nowhere) continue;
    const place = next[cell]!++;
    ids[place] = id;
    parts[place] = partOf[id]!;
  }
  return { size, ...grid, starts, ids, parts, lon, lat };
}

type Grid = Pick<PointIndex, 'columns' | 'rows' | 'left' | 'bottom' | 'across' | 'up'>;

/** Counts the points of each cell; those far off go behind the last one, those that are no place nowhere. @param cells filled, as parts is */
function countCells(
  lon: Float64Array,
  lat: Float64Array,
  cells: Uint32Array,
  parts: Uint32Array,
  { columns, rows, left, bottom, across, up }: Grid,
  right: number,
  top: number,
): { readonly starts: Uint32Array; readonly places: number } {
  const far = columns * rows;
  const [lastAcross, lastUp] = [partsPerCell * columns - 1, partsPerCell * rows - 1];
  const starts = new Uint32Array(far + 2);
  let places = 0;
  for (let id = 0; id < cells.length; id++) {
    const x = lon[id]! * unitsPerDegree;
    const y = lat[id]! * unitsPerDegree;
    let cell = far;
    if (x >= left && x <= right && y >= bottom && y <= top) {
      // Never smaller for a greater place: two places of different parts lie as their parts do.
      const partAcross = Math.min(lastAcross, ((x - left) * across * partsPerCell) | 0);
      const partUp = Math.min(lastUp, ((y - bottom) * up * partsPerCell) | 0);
      cell = (partUp >> partBits) * columns + (partAcross >> partBits);
      parts[id] = ((partUp & lastPart) << partBits) | (partAcross & lastPart);
    } else if (!(x - x === 0 && y - y === 0)) {
      cells[id] = nowhere;
      continue;
    }
    cells[id] = cell;
    starts[cell + 1]!++;
    places++;
  }
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  return { starts, places };
}

/** What holds nearly all values: one position at 0, 0 must not make the cells of a county as large as a country. */
function denseRange(degrees: Float64Array): [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < degrees.length; at++) {
    const value = degrees[at]!;
    if (value < low && value > -Infinity) low = value;
    if (value > high && value < Infinity) high = value;
  }
  if (low > high) return [0, 0];
  const [from, to] = middleOf(degrees);
  const span = to - from;
  return [Math.max(low, from - span) * unitsPerDegree, Math.min(high, to + span) * unitsPerDegree];
}

/** Where 98 of 100 values of a sample lie. */
function middleOf(values: Float64Array): [number, number] {
  const step = Math.max(1, Math.floor(values.length / sampleSize));
  const sample = new Float64Array(Math.ceil(values.length / step));
  let count = 0;
  for (let at = 0; at < values.length; at += step) {
    const value = values[at]!;
    if (value - value === 0) sample[count++] = value;
  }
  if (count === 0) return [-Infinity, Infinity];
  const sorted = sample.subarray(0, count).sort();
  const skipped = Math.floor(count / 100);
  return [sorted[skipped]!, sorted[count - 1 - skipped]!];
}

function cellsPerUnit(low: number, high: number, count: number): number {
  return high > low ? count / (high - low) : 0;
}
