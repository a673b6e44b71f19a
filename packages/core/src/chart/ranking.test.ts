// Ranked bars: places with ties, and how far each has moved since the period before.
import { describe, expect, it } from 'vitest';
import { placesOf, rankingScene } from './ranking.js';
import { markIn, options, rectOf, tableOf, textsOf } from './testing.test-data.js';

const data = tableOf(
  [
    ['甲镇', 30, 10],
    ['乙镇', 20, 40],
    ['丙镇', 20, 30],
    ['丁镇', 5, null],
    ['戊镇', null, 20],
  ],
  { names: ['2016', '2015'] },
);

it('ties share a place and the next is skipped', () => {
  expect(placesOf(data)).toEqual({ now: [1, 2, 2, 4, null], before: [4, 1, 2, null, 3] });
});

describe('the picture', () => {
  const scene = rankingScene(data, options);

  it('has one row a category, by value, with bars in proportion', () => {
    expect(scene.marks.map(({ category }) => category)).toEqual([0, 1, 2, 3, 4]);
    expect(rectOf(scene, 0).width / rectOf(scene, 1).width).toBeCloseTo(1.5, 9);
  });

  it('carries place and change, none where there is no place before', () => {
    expect(scene.marks.map(({ place }) => place)).toEqual([
      { now: 1, before: 4 },
      { now: 2, before: 1 },
      { now: 2, before: 2 },
      { now: 4, before: null },
      undefined,
    ]);
    expect(textsOf(markIn(scene, 0).shapes)).toEqual(['1', '甲镇', '30', '3']);
    expect(textsOf(markIn(scene, 3).shapes)).toEqual(['4', '丁镇', '5', '—']);
    expect(textsOf(scene.back)).toEqual(['比 2015']);
  });

  it('points up for a place nearer to the first', () => {
    const triangles = [0, 1].map((category) =>
      markIn(scene, category).shapes.find((shape) => shape.kind === 'path' && shape.fill !== undefined),
    );
    const tips = triangles.map((shape) => {
      const steps = shape?.kind === 'path' ? shape.steps : [];
      return (steps[2]![2] as number) - (steps[0]![2] as number);
    });
    expect(tips.map(Math.sign)).toEqual([-1, 1]);
  });
});
