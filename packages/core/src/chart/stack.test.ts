// Stacked bars: the parts add up to the sum, negative parts on the other side of zero.
import { describe, expect, it } from 'vitest';
import { cellOf } from './data.js';
import { stackOf, stackScene } from './stack.js';
import { options, rectOf, tableOf, textsOf } from './testing.test-data.js';

describe('a stack', () => {
  it('of income with business costs: 3,994 + 7,000 + 2,282 - 1,636 = 11,640', () => {
    const { spans, above, below, total } = stackOf([3994, 7000, 2282, -1636].map(cellOf));
    expect(spans).toEqual([
      [0, 3994],
      [3994, 10_994],
      [10_994, 13_276],
      [0, -1636],
    ]);
    expect([above, below, total]).toEqual([13_276, -1636, 11_640]);
  });

  it('with a part that is not there has no sum', () => {
    expect(stackOf([cellOf(5), { value: null, status: 'suppressed' }]).total).toBeNull();
    expect(stackOf([]).total).toBe(0);
  });
});

describe('stacked columns', () => {
  const years = { categoryKind: 'time' as const, names: ['一般', '低保', '特困'] };
  const scene = stackScene(
    tableOf(
      [
        ['2015', 300, 200, 100],
        ['2016', 100, 150, 50],
      ],
      years,
    ),
    options,
  );

  it('are as high as their sums, part on part', () => {
    const heights = [0, 1].map((year) => [0, 1, 2].map((series) => rectOf(scene, year, series).height + 1));
    const unit = heights[0]!.reduce((sum, height) => sum + height, 0) / 600;
    expect(heights[1]!.reduce((sum, height) => sum + height, 0)).toBeCloseTo(300 * unit, 6);
    expect(heights[1]![1]).toBeCloseTo(150 * unit, 6);
    expect(rectOf(scene, 0, 1).y + rectOf(scene, 0, 1).height).toBeLessThanOrEqual(rectOf(scene, 0, 0).y);
  });

  it('carry their sums', () => {
    expect(textsOf(scene.front)).toEqual(['600', '300']);
  });

  it('hang their negative parts below zero and mark the sum', () => {
    const negative = stackScene(tableOf([['2016', 100, -40, 10]], years), options);
    const zero = rectOf(negative, 0, 0).y + rectOf(negative, 0, 0).height + 0.5;
    expect(rectOf(negative, 0, 1).y).toBeGreaterThanOrEqual(zero);
    expect(textsOf(negative.front)).toEqual(['70']);
    expect(negative.front.filter(({ kind }) => kind === 'path')).toHaveLength(1);
  });
});

describe('stacked rows', () => {
  it('are ranked by their sums, and the ninth part and those after it are one', () => {
    const names = Array.from({ length: 12 }, (_, index) => `第${index + 1}类`);
    const scene = stackScene(
      tableOf(
        [
          ['甲镇', ...names.map(() => 1)],
          ['乙镇', ...names.map(() => 2)],
        ],
        { names },
      ),
      options,
    );
    expect(scene.marks).toHaveLength(16);
    expect(scene.marks[0]!.category).toBe(1);
    expect(textsOf(scene.back)).toContain('其他 5 项');
    expect(textsOf(scene.front)).toEqual(['24', '12']);
    expect(scene.marks.filter(({ series }) => series === -1).map(({ value }) => value)).toEqual([10, 5]);
  });
});
