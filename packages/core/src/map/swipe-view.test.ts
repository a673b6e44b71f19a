// Where the sides of a comparison end, worked out by hand on a map of 200 by 100.
import { describe, expect, it } from 'vitest';
import { clipPathOf, dividerAt, sideArea, sideAt, type SwipeView } from './swipe-view.js';

const frame = { width: 200, height: 100, pixelRatio: 1 };
const view = (mode: SwipeView['mode'], position: number): SwipeView => ({
  mode,
  position,
  lensY: 50,
  lensRadius: 20,
});

describe('The divider', () => {
  it('lies on a whole device pixel', () => {
    // A third of 200 is 66.67: device pixel 67 at ratio 1, device pixel 133 of 400 at ratio 2.
    expect(dividerAt(view('vertical', 100 / 3), frame)).toEqual([67, 50]);
    expect(dividerAt(view('vertical', 100 / 3), { ...frame, pixelRatio: 2 })).toEqual([66.5, 50]);
  });

  it('parts the map without a gap', () => {
    expect(sideArea('left', view('vertical', 40), frame).rings).toEqual([
      [
        [0, 0],
        [80, 0],
        [80, 100],
        [0, 100],
      ],
    ]);
    expect(clipPathOf(sideArea('right', view('vertical', 40), frame).rings)).toBe(
      'inset(0px calc(100% - 200px) calc(100% - 100px) 80px)',
    );
    expect(clipPathOf(sideArea('right', view('horizontal', 40), frame).rings)).toBe(
      'inset(40px calc(100% - 200px) calc(100% - 100px) 0px)',
    );
  });
});

describe('The lens', () => {
  it('is of the right side, and all around it is of the left one', () => {
    const [lens] = sideArea('right', view('spyglass', 25), frame).rings!;
    const [around, hole] = sideArea('left', view('spyglass', 25), frame).rings!;
    expect(lens).toEqual(hole);
    expect(around).toHaveLength(4);
    for (const [x, y] of lens!) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(20, 1);
  });
});

describe('Fade and blink', () => {
  it('mixes by the share of the left side, which goes away at none', () => {
    expect(sideArea('right', view('opacity', 40), frame)).toEqual({ rings: null, opacity: 0.6 });
    expect(sideArea('left', view('opacity', 40), frame).opacity).toBe(1);
    expect(sideArea('left', view('opacity', 0), frame).opacity).toBe(0);
  });

  it('shows one side at a time', () => {
    const opacities = (position: number) =>
      (['left', 'right'] as const).map((side) => sideArea(side, view('blink', position), frame).opacity);
    expect(opacities(100)).toEqual([1, 0]);
    expect(opacities(0)).toEqual([0, 1]);
  });
});

describe('The side at a pixel', () => {
  it.each([
    ['vertical', 40, [79, 10], 'left'],
    ['vertical', 40, [80, 10], 'right'],
    ['horizontal', 40, [10, 39], 'left'],
    ['horizontal', 40, [10, 40], 'right'],
    ['spyglass', 25, [50, 69], 'right'],
    ['spyglass', 25, [50, 71], 'left'],
    ['opacity', 60, [0, 0], 'left'],
    ['blink', 0, [0, 0], 'right'],
    ['twin', 0, [0, 0], 'left'],
  ] as const)('%s at %d: %o is %s', (mode, position, pixel, side) => {
    expect(sideAt(view(mode, position), frame, pixel)).toBe(side);
  });
});
