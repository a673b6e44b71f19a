// Fitting a box beside the panels of a map.
import { describe, expect, it } from 'vitest';
import { fitPadding, mayStay } from './fit-padding.js';

/** One degree square on the equator: as wide as it is high. */
const square: [number, number, number, number] = [0, -0.5, 1, 0.5];

describe('the padding of a map', () => {
  it('is a margin of 16 px where nothing lies over the map', () => {
    expect(fitPadding(square, { width: 800, height: 600 }, [])).toEqual([16, 16, 16, 16]);
  });

  it('passes a wide title at its side when the map is wider than the box needs', () => {
    const title = { left: 12, top: 12, right: 412, bottom: 112 };
    // Below it 600 - 128 - 16 = 456 px are left; beside it 1,200 - 428 - 16 = 756 wide and 568 high: the side wins.
    expect(fitPadding(square, { width: 1200, height: 600 }, [title])).toEqual([16, 16, 16, 428]);
  });

  it('passes the title below on a phone', () => {
    const title = { left: 8, top: 8, right: 330, bottom: 158 };
    expect(fitPadding(square, { width: 390, height: 844 }, [title])).toEqual([174, 16, 16, 16]);
  });
});

describe('A box that is in view', () => {
  const fitted = [16, 16, 100, 200] as const;

  it('stays while the panels beside it shrink a little', () => {
    expect(mayStay(fitted, fitted)).toBe(true);
    expect(mayStay(fitted, [16, 16, 100, 160])).toBe(true);
  });

  it('moves for a panel that would lie over it', () => {
    expect(mayStay(fitted, [16, 16, 100, 201])).toBe(false);
    expect(mayStay(fitted, [40, 16, 100, 200])).toBe(false);
  });

  it('moves where much room is gained', () => {
    expect(mayStay(fitted, [16, 16, 100, 100])).toBe(false);
  });
});
