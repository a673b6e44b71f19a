// Bars: lengths proportional to values from zero, gaps that are no zeros, and a bounded number of rows.
import { describe, expect, it } from 'vitest';
import { barScene } from './bar.js';
import { markIn, options, rectOf, tableOf, textsOf } from './testing.test-data.js';

describe('bars of regions', () => {
  const data = tableOf([
    ['甲镇', 100],
    ['乙镇', 200],
    ['丙镇', 0],
    ['丁镇', null],
    ['戊镇', 'suppressed'],
  ]);
  const scene = barScene(data, options);

  it('are twice as long for twice as much, and nothing for zero', () => {
    expect(rectOf(scene, 1).width).toBeCloseTo(2 * rectOf(scene, 0).width, 9);
    expect(rectOf(scene, 2).width).toBe(0);
    expect(rectOf(scene, 0).x).toBe(rectOf(scene, 1).x);
  });

  it('stand from the largest to the smallest, those without a number last', () => {
    const rows = [...scene.marks].sort((a, b) => a.box.y - b.box.y);
    expect(rows.map(({ category }) => category)).toEqual([1, 0, 2, 3, 4]);
  });

  it('tell missing from suppressed and from zero', () => {
    expect([2, 3, 4].map((category) => rectOf(scene, category).fill)).toEqual([
      'hue-1',
      'missing',
      'suppressed',
    ]);
    expect([2, 3, 4].map((category) => textsOf(markIn(scene, category).shapes))).toEqual([
      ['0'],
      ['无数据'],
      ['未公开'],
    ]);
  });

  it('keep inside the picture, labels too', () => {
    for (const { shapes } of scene.marks) {
      for (const shape of shapes) {
        if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(options.width);
        if (shape.kind === 'text') expect(shape.x + shape.text.length * 7).toBeLessThanOrEqual(options.width);
      }
    }
  });
});

describe('bars that fill a place', () => {
  const five = tableOf([
    ['甲镇', 1],
    ['乙镇', 2],
    ['丙镇', 3],
    ['丁镇', 4],
    ['戊镇', 5],
  ]);
  const rowHeights = (height: number) => {
    const tops = barScene(five, { ...options, height, fill: true })
      .marks.map(({ box }) => box.y)
      .sort((a, b) => a - b);
    return tops.slice(1).map((top, index) => top - tops[index]!);
  };

  it('share its height, and take no more than three times what they need', () => {
    expect(rowHeights(204)).toEqual([40, 40, 40, 40]);
    const needed = barScene(five, options).marks[0]!.box.height;
    expect(rowHeights(2000)[0]).toBeGreaterThan(2.9 * needed - 1);
    expect(rowHeights(2000)[0]).toBeLessThanOrEqual(3.1 * needed);
  });

  it('keep a height that is read, where it is too low for them', () => {
    const needed = barScene(five, options).marks[0]!.box.height;
    expect(rowHeights(20)[0]).toBeGreaterThan(0.6 * needed);
  });
});

describe('negative values', () => {
  it('go to the other side of zero at the same scale', () => {
    const scene = barScene(
      tableOf([
        ['甲镇', 300],
        ['乙镇', -100],
      ]),
      options,
    );
    const [more, less] = [rectOf(scene, 0), rectOf(scene, 1)];
    expect(less.x + less.width).toBeCloseTo(more.x, 9);
    expect(more.width).toBeCloseTo(3 * less.width, 9);
  });

  it('hang below the axis of years', () => {
    const scene = barScene(
      tableOf(
        [
          ['2015', 20],
          ['2016', -10],
        ],
        { categoryKind: 'time' },
      ),
      options,
    );
    const [above, below] = [rectOf(scene, 0), rectOf(scene, 1)];
    expect(below.y).toBeCloseTo(above.y + above.height, 9);
    expect(above.height).toBeCloseTo(2 * below.height, 9);
  });
});

describe('groups', () => {
  it('have one scale for all series', () => {
    const data = tableOf(
      [
        ['2015', 10, 40],
        ['2016', 20, 30],
      ],
      { names: ['男', '女'], categoryKind: 'time' },
    );
    const scene = barScene(data, options);
    const heights = [rectOf(scene, 0, 0), rectOf(scene, 1, 0), rectOf(scene, 1, 1), rectOf(scene, 0, 1)];
    const unit = heights[0]!.height / 10;
    expect(heights.map(({ height }) => height / unit)).toEqual(
      [10, 20, 30, 40].map((n) => expect.closeTo(n, 6)),
    );
    expect(heights.map(({ fill }) => fill)).toEqual(['hue-1', 'hue-1', 'hue-2', 'hue-2']);
    expect(textsOf(scene.back)).toEqual(expect.arrayContaining(['男', '女', '2015', '2016']));
  });
});

describe('the rate of the whole', () => {
  const rates = [
    ['甲镇', 5],
    ['乙镇', 20],
  ] as const;
  const whole = { label: '甘谷县', cell: { value: 10, status: 'ok' as const } };

  it('is a line at its place on the same scale', () => {
    const scene = barScene(tableOf(rates, { unit: '%', additive: false, whole }), options);
    const bar = rectOf(scene, 1);
    const rule = scene.back.find((shape) => shape.kind === 'path' && shape.stroke === 'text');
    const x = rule?.kind === 'path' ? rule.steps[0]![1] : NaN;
    expect(Math.abs((x as number) - (bar.x + bar.width / 2))).toBeLessThanOrEqual(1);
    expect(textsOf(scene.back)).toContain('甘谷县 10%');
  });

  it('is left out for sums, which would dwarf their parts', () => {
    expect(textsOf(barScene(tableOf(rates, { whole }), options).back)).toEqual(['乙镇', '甲镇']);
  });
});

describe('extremes', () => {
  const many = tableOf(Array.from({ length: 10_000 }, (_, index) => [`第${index}村`, index] as const));

  it('of ten thousand regions show the first thirty and say how many are left out', () => {
    const scene = barScene(many, options);
    expect([scene.marks.length, scene.leftOut]).toEqual([30, 9970]);
    expect(scene.marks[0]!.category).toBe(9999);
  });

  it('always show the selected one', () => {
    const scene = barScene(many, { ...options, selected: '第3村' });
    expect(scene.marks.map(({ category }) => category)).toContain(3);
    expect(scene.marks).toHaveLength(30);
  });

  it('of one region, of equal values and of zeros alone are drawn', () => {
    expect(rectOf(barScene(tableOf([['甲镇', 5]]), options), 0).width).toBeGreaterThan(100);
    const equal = barScene(
      tableOf([
        ['甲镇', 7],
        ['乙镇', 7],
      ]),
      options,
    );
    expect(rectOf(equal, 0).width).toBe(rectOf(equal, 1).width);
    expect(rectOf(barScene(tableOf([['甲镇', 0]]), options), 0).width).toBe(0);
  });
});
