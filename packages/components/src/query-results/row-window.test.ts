// The window of a long table, by arithmetic that a reader can follow.
import { describe, expect, it } from 'vitest';
import { rowAtScroll, scrollForRow, shownRows, virtualHeight } from './row-window.js';

/** Ten rows below a header of the same height. */
const room = { height: 396, rowHeight: 36 };

describe('the window of a table', () => {
  it('is as high as its rows, up to the highest box that browsers draw well', () => {
    expect(virtualHeight(100_000, 36)).toBe(3_600_000);
    expect(virtualHeight(1_000_000, 36)).toBe(8_000_000);
    expect(virtualHeight(0, 36)).toBe(0);
  });

  it('begins with the row at the scroll position', () => {
    expect(rowAtScroll(0, 100, room)).toBe(0);
    expect(rowAtScroll(54, 100, room)).toBe(1.5);
    expect(rowAtScroll(99_999, 100, room)).toBe(90);
    expect(rowAtScroll(500, 3, room)).toBe(0);
    expect(shownRows(1.5, 100, room)).toEqual({ from: 0, to: 16 });
    expect(shownRows(90, 100, room)).toEqual({ from: 86, to: 100 });
    expect(shownRows(0, 3, room)).toEqual({ from: 0, to: 3 });
  });

  it('moves no further than a row needs', () => {
    expect(scrollForRow(5, 0, 100, room)).toBe(0);
    expect(scrollForRow(10, 0, 100, room)).toBe(36);
    expect(scrollForRow(3, 360, 100, room)).toBe(108);
    expect(scrollForRow(0, 18, 100, room)).toBe(0);
  });

  it('reaches every row of a table that is higher than a box can be', () => {
    const count = 1_000_000;
    for (const row of [0, 1, 12_345, 499_999, 999_998, 999_999]) {
      const at = scrollForRow(row, 0, count, room);
      expect(at).toBeLessThanOrEqual(8_000_000 + 36 - 396);
      const first = rowAtScroll(at, count, room);
      expect(row).toBeGreaterThanOrEqual(Math.floor(first));
      expect(row).toBeLessThan(first + 10.001);
    }
    expect(rowAtScroll(8_000_000 + 36 - 396, count, room)).toBeCloseTo(999_990, 6);
  });
});
