// Rows as points of a map: those that have a place, and which point a row is.
import type { ResultSet, ResultView } from '@onemap/core/result-set';

export interface PlacedRows {
  /** The row of each point. */
  readonly rows: Uint32Array;
  /** The point of each row; -1 without a place, or without a point. */
  readonly pointOf: Int32Array;
  /** Longitude and latitude interleaved. */
  readonly lonLat: Float64Array;
}

/** @param rows those that become points; all of the set when absent */
export function placeRows(set: ResultSet, rows?: Uint32Array): PlacedRows {
  const all = set.lonLat;
  const count = rows?.length ?? set.length;
  const kept = new Uint32Array(count);
  const lonLat = new Float64Array(2 * count);
  const pointOf = new Int32Array(set.length).fill(-1);
  let points = 0;
  for (let at = 0; at < count; at++) {
    const row = rows ? rows[at]! : at;
    const [lon, lat] = [all[2 * row]!, all[2 * row + 1]!];
    // NaN is no place.
    if (!(lon - lon === 0 && lat - lat === 0)) continue;
    kept[points] = row;
    pointOf[row] = points;
    lonLat[2 * points] = lon;
    lonLat[2 * points + 1] = lat;
    points++;
  }
  return { rows: kept.subarray(0, points), pointOf, lonLat: lonLat.subarray(0, 2 * points) };
}

/** The palette of points: those of rows that are shown, and of all others. */
export const [shownColor, hiddenColor] = [0, 1];

/** The palette index of each point. */
export function pointColors({ rows, pointOf }: PlacedRows, view: ResultView): Uint8Array {
  const colors = new Uint8Array(rows.length).fill(hiddenColor);
  const shown = view.rows;
  for (let at = 0; at < shown.length; at++) {
    const point = pointOf[shown[at]!]!;
    if (point >= 0) colors[point] = shownColor;
  }
  return colors;
}

type Extent = [west: number, south: number, east: number, north: number];

/** What holds the places of all rows that were found; null for none. */
export function extentOfRows(view: ResultView | undefined): Extent | null {
  if (!view) return null;
  const { lonLat } = view.set;
  const rows = view.allRows;
  const box: Extent = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < rows.length; at++) widen(box, lonLat[2 * rows[at]!]!, lonLat[2 * rows[at]! + 1]!);
  return box[0] > box[2] ? null : box;
}

/** NaN widens nothing. */
export function widen(box: Extent, lon: number, lat: number): void {
  if (lon < box[0]) box[0] = lon;
  if (lon > box[2]) box[2] = lon;
  if (lat < box[1]) box[1] = lat;
  if (lat > box[3]) box[3] = lat;
}
