// A histogram: counts worked out by hand, classes closed above, one bin for equal values.
import { describe, expect, it } from 'vitest';
import { binsOf, histogramScene } from './histogram.js';
import { options, rectOf, tableOf } from './testing.test-data.js';

describe('bins', () => {
  it('hold each value once, the upper end included', () => {
    // Eight values want four bins: 0-5, 5-10, 10-15, 15-20.
    const bins = binsOf([0, 1, 5, 6, 10, 11, 15, 20]);
    expect(bins).toEqual([
      { from: 0, to: 5, count: 3 },
      { from: 5, to: 10, count: 2 },
      { from: 10, to: 15, count: 2 },
      { from: 15, to: 20, count: 1 },
    ]);
  });

  it('hold negative values', () => {
    const bins = binsOf([-4, -2, 0, 2, 4]);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(bins[0]!.from).toBe(-4);
  });

  it('of equal values are one, of no values none', () => {
    expect(binsOf([7, 7, 7])).toEqual([{ from: 7, to: 7, count: 3 }]);
    expect(binsOf([])).toEqual([]);
  });

  it('of ten thousand values are at most twenty-one, and lose none', () => {
    const bins = binsOf(Array.from({ length: 10_000 }, (_, index) => index % 997));
    expect(bins.length).toBeLessThanOrEqual(21);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  });
});

describe('the picture', () => {
  const rows = [0, 1, 5, 6, 10, 11, 15, 20].map((value, index) => [`第${index}镇`, value] as const);

  it('has bars as high as their counts, and leaves missing values out', () => {
    const scene = histogramScene(tableOf([...rows, ['缺', null]]), options);
    const heights = scene.marks.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.height] : [])),
    );
    expect(heights[0]! / heights[1]!).toBeCloseTo(3 / 2, 9);
    expect(heights[0]! / heights[3]!).toBeCloseTo(3, 9);
    expect(scene.marks.map(({ value }) => value)).toEqual([3, 2, 2, 1]);
  });

  it('shows where the selected region lies', () => {
    const scene = histogramScene(tableOf(rows), { ...options, selected: '第4镇' });
    const sign = scene.front.find(({ kind }) => kind === 'path');
    const x = sign?.kind === 'path' ? (sign.steps[0]![1] as number) : NaN;
    expect(Math.abs(x - (scene.plot.x + scene.plot.width / 2))).toBeLessThanOrEqual(1);
  });

  it('of one region is one bar', () => {
    const scene = histogramScene(tableOf([['甲镇', 5]]), options);
    expect(scene.marks).toHaveLength(1);
    expect(rectOf({ ...scene, marks: [{ ...scene.marks[0]!, category: 0 }] }, 0).height).toBeGreaterThan(100);
  });
});
