// Pyramid, scatter and area: one scale on both sides, places in proportion, thousands of points counted, gaps kept.
import { describe, expect, it } from 'vitest';
import { areaScene } from './area.js';
import { cellOf } from './data.js';
import { pyramidScene } from './pyramid.js';
import { correlation, mostPoints, pointsOf, scatterScene } from './scatter.js';
import { markIn, options, rectOf, tableOf, textsOf } from './testing.test-data.js';

describe('a population pyramid', () => {
  const data = tableOf(
    [
      ['0–15', 100, 80],
      ['16–59', 200, 300],
      ['60 以上', 50, null],
    ],
    { names: ['男', '女'], categoryKind: 'other', unit: '人' },
  );
  const scene = pyramidScene(data, options);

  it('has both sexes at one scale on both sides of the names', () => {
    const [men, women] = [rectOf(scene, 1, 0), rectOf(scene, 1, 1)];
    expect(women.width / men.width).toBeCloseTo(1.5, 9);
    expect(men.x + men.width).toBeLessThan(women.x);
    expect(options.width / 2 - (men.x + men.width)).toBeCloseTo(women.x - options.width / 2, 6);
  });

  it('has the youngest at the bottom, and is read from the top', () => {
    expect(rectOf(scene, 0, 0).y).toBeGreaterThan(rectOf(scene, 2, 0).y);
    expect(scene.marks.map(({ category, series }) => [category, series])).toEqual([
      [2, 0],
      [2, 1],
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 1],
    ]);
  });

  it('tells a missing side from a side of nobody', () => {
    expect(rectOf(scene, 2, 1).fill).toBe('missing');
    expect(textsOf(markIn(scene, 2, 1).shapes)).toEqual(['无数据']);
  });
});

describe('a scatter', () => {
  const data = tableOf(
    [
      ['甲镇', 0, 0],
      ['乙镇', 10, 50],
      ['丙镇', 20, 100],
      ['丁镇', 5, null],
    ],
    { names: ['距县城', '贫困发生率'] },
  );
  const scene = scatterScene(data, options);
  const center = (category: number) => {
    const { box } = scene.marks.find((mark) => mark.category === category)!;
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };

  it('places a point by its two numbers, and leaves out what has only one', () => {
    const [a, b, c] = [center(0), center(1), center(2)];
    expect(b[0] - a[0]).toBeCloseTo(c[0] - b[0], 6);
    expect(a[1] - b[1]).toBeCloseTo(b[1] - c[1], 6);
    expect(pointsOf(data).map(({ category }) => category)).toEqual([0, 1, 2]);
    expect(scene.marks).toHaveLength(3);
  });

  it('of ten thousand points counts them in squares, and loses none', () => {
    const many = tableOf(
      Array.from({ length: 10_000 }, (_, index) => [`第${index}村`, index % 101, (index * 7) % 103] as const),
      { names: ['a', 'b'] },
    );
    const counted = scatterScene(many, options);
    expect(counted.marks.length).toBeLessThan(1200);
    expect(counted.marks.reduce((sum, { members = 0 }) => sum + members, 0)).toBe(10_000);
    expect(mostPoints).toBeLessThan(10_000);
  });

  it('says how far its numbers go together, and nothing of two pairs', () => {
    const cells = (values: (number | null)[]) => values.map(cellOf);
    expect(correlation(cells([1, 2, 3, 9]), cells([2, 1, 3, null]))).toBeCloseTo(0.5, 12);
    expect(correlation(cells([1, 2, 3]), cells([6, 4, 2]))).toBeCloseTo(-1, 12);
    expect(correlation(cells([1, 2]), cells([1, 2]))).toBeNull();
    expect(correlation(cells([1, 2, 3]), cells([5, 5, 5]))).toBeNull();
  });

  it('of one point, and of equal ones, is drawn', () => {
    for (const rows of [
      [['甲镇', 3, 3]],
      [
        ['甲镇', 3, 3],
        ['乙镇', 3, 3],
      ],
    ] as const) {
      const one = scatterScene(tableOf(rows, { names: ['a', 'b'] }), options);
      for (const { box } of one.marks) expect(Number.isFinite(box.x) && Number.isFinite(box.y)).toBe(true);
    }
  });
});

describe('areas', () => {
  const data = tableOf(
    [
      ['2013', 30, 70],
      ['2014', 20, 30],
      ['2015', 20, null],
      ['2016', 10, 10],
      ['2017', 5, 5],
    ],
    { names: ['a', 'b'], categoryKind: 'time' },
  );
  const scene = areaScene(data, options);
  const fills = scene.back.filter((shape) => shape.kind === 'path' && shape.fill?.startsWith('hue'));

  it('stand on each other: the second from 30 to 100 in the first year', () => {
    const [, second] = [fills[0], fills.find((shape) => shape.kind === 'path' && shape.fill === 'hue-2')];
    const steps = second?.kind === 'path' ? second.steps : [];
    const unit = scene.plot.height / 100;
    const bottom = scene.plot.y + scene.plot.height;
    expect(steps[0]![2]).toBeCloseTo(bottom - 100 * unit, 6);
    expect(steps[steps.length - 2]![2]).toBeCloseTo(bottom - 30 * unit, 6);
  });

  it('stop where a part has no number', () => {
    expect(fills).toHaveLength(4);
    expect(markIn(scene, 2, 0).shapes).toEqual([]);
  });
});
