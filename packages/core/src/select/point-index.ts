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
  readonly parts: Uint16Array;
  /** Degrees by number: those of the caller, not copied. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** A part of a cell along one axis has so many bits: more of them would take memory, and save a question in some hundred. */
export const partBits = 8;
/** Parts of a cell along each axis: what lies in another part than an edge need not be compared with it. */
export const partsPerCell = 2 ** partBits;
const lastPart = partsPerCell - 1;
const mostCells = 4095 ** 2;
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
  return { size, ...grid, ...sortIntoCells(lon, lat, { ...grid, right, top }), lon, lat };
}

interface Frame extends Pick<PointIndex, 'columns' | 'rows' | 'left' | 'bottom' | 'across' | 'up'> {
  readonly right: number;
  readonly top: number;
}

/**
 * A counting sort whose two sweeps work out the cell of each point anew: memory that is touched for the first time costs
 * several times more than that.
 */
function sortIntoCells(
  lon: Float64Array,
  lat: Float64Array,
  frame: Frame,
): Pick<PointIndex, 'starts' | 'ids' | 'parts'> {
  const far = frame.columns * frame.rows;
  // Counts stand two further on, so that the second sweep, which moves each start to its end, leaves starts behind.
  const starts = new Uint32Array(far + 3);
  countCells(lon, lat, frame, starts.subarray(2));
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  const places = starts[far + 2]!;
  const ids = new Uint32Array(places);
  const parts = new Uint16Array(places);
  fillCells(lon, lat, frame, starts.subarray(1), ids, parts);
  return { starts: starts.subarray(0, far + 2), ids, parts };
}

/** Counts the points of each cell; those far off go behind the last one, those that are no place nowhere. */
function countCells(lon: Float64Array, lat: Float64Array, frame: Frame, counts: Uint32Array): void {
  const { columns, rows, left, bottom, right, top } = frame;
  const across = partsAlong(frame.across, columns);
  const up = partsAlong(frame.up, rows);
  for (let id = 0; id < lon.length; id++) {
    const x = lon[id]! * unitsPerDegree;
    const y = lat[id]! * unitsPerDegree;
    if (x >= left && x <= right && y >= bottom && y <= top) {
      const partAcross = partAt(x - left, across);
      const partUp = partAt(y - bottom, up);
      counts[(partUp >> partBits) * columns + (partAcross >> partBits)]!++;
    } else if (x - x === 0 && y - y === 0) counts[columns * rows]!++;
  }
}

/** @param next where the next point of each cell goes: moved on @param ids filled, as parts is */
function fillCells(
  lon: Float64Array,
  lat: Float64Array,
  frame: Frame,
  next: Uint32Array,
  ids: Uint32Array,
  parts: Uint16Array,
): void {
  const { columns, rows, left, bottom, right, top } = frame;
  const across = partsAlong(frame.across, columns);
  const up = partsAlong(frame.up, rows);
  for (let id = 0; id < lon.length; id++) {
    const x = lon[id]! * unitsPerDegree;
    const y = lat[id]! * unitsPerDegree;
    if (x >= left && x <= right && y >= bottom && y <= top) {
      const partAcross = partAt(x - left, across);
      const partUp = partAt(y - bottom, up);
      const place = next[(partUp >> partBits) * columns + (partAcross >> partBits)]!++;
      ids[place] = id;
      parts[place] = ((partUp & lastPart) << partBits) | (partAcross & lastPart);
    } else if (x - x === 0 && y - y === 0) ids[next[columns * rows]!++] = id;
  }
}

/** The parts of all cells along one axis. */
interface Parts {
  readonly perUnit: number;
  readonly last: number;
}

function partsAlong(cellsPerUnit: number, cells: number): Parts {
  return { perUnit: cellsPerUnit * partsPerCell, last: cells * partsPerCell - 1 };
}

/** Never smaller for a greater distance: two places of different parts lie as their parts do. */
function partAt(distance: number, { perUnit, last }: Parts): number {
  return Math.min(last, (distance * perUnit) | 0);
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
