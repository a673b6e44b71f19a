// Where each row of a view begins and ends to show regions: around a county much of a picture stays empty.
import type { IdBuffer } from './scanline.js';

/** Per row the index of the first pixel with a region or a border, and that after the last; equal for an empty row. */
export type RowSpans = Uint32Array<ArrayBuffer>;

export function rowSpans(ids: IdBuffer, borders: Uint8Array, width: number): RowSpans {
  const spans = new Uint32Array(width === 0 ? 0 : (2 * ids.length) / width);
  for (let row = 0; row < spans.length; row += 2) {
    let start = (row / 2) * width;
    let end = start + width;
    while (start < end && (ids[start]! | borders[start]!) === 0) start++;
    while (end > start && (ids[end - 1]! | borders[end - 1]!) === 0) end--;
    spans[row] = start;
    spans[row + 1] = end;
  }
  return spans;
}
