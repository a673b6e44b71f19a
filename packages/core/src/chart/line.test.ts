// Lines: places in proportion to years and values, gaps for what is missing, names at the ends that do not overlap.
import { describe, expect, it } from 'vitest';
import { lineScene, spreadOut } from './line.js';
import { cellOf } from './data.js';
import { markIn, options, tableOf, textsOf } from './testing.test-data.js';

const time = { categoryKind: 'time' } as const;
const middle = (scene: ReturnType<typeof lineScene>, category: number, series = 0) => {
  const { box } = markIn(scene, category, series);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

describe('a reference', () => {
  const rows = [
    ['2015', 3000],
    ['2016', 3500],
    ['2017', 4000],
    ['2018', 4500],
  ] as const;
  const cells = [6000, 5000, null, 4800].map((value) => cellOf(value));
  const data = { ...tableOf(rows, time), reference: { label: '国家扶贫标准', cells } };
  const scene = lineScene(data, options);
  const paths = scene.back.flatMap((shape) =>
    shape.kind === 'path' && shape.dash?.[0] === 6 && shape.stroke === 'quiet' ? [shape.steps] : [],
  );

  it('is a broken line in the scale of the values, itself broken where it has none', () => {
    expect(paths.map((steps) => steps.length)).toEqual([2, 1]);
    const [first] = paths[0]!;
    // At 6,000 of a scale from 0 that holds it, twice as high as the first value of 3,000.
    const bottom = scene.plot!.y + scene.plot!.height;
    expect(bottom - (first as [string, number, number])[2]).toBeCloseTo(
      2 * (bottom - middle(scene, 0)[1]),
      6,
    );
    expect((first as [string, number, number])[1]).toBeCloseTo(middle(scene, 0)[0], 6);
  });

  it('has its name, and no mark that could be chosen', () => {
    expect(scene.back.some((shape) => shape.kind === 'text' && shape.text === '国家扶贫标准')).toBe(true);
    expect(scene.marks).toHaveLength(4);
  });
});

describe('a line', () => {
  const scene = lineScene(
    tableOf(
      [
        ['2012', 100],
        ['2013', 50],
        ['2016', 0],
      ],
      time,
    ),
    options,
  );

  it('leaves the room of years that are not in the data', () => {
    const [a, b, c] = [0, 1, 2].map((index) => middle(scene, index)[0]);
    expect(c! - b!).toBeCloseTo(3 * (b! - a!), 6);
  });

  it('is as high as its values above zero', () => {
    const [top, half, zero] = [0, 1, 2].map((index) => middle(scene, index)[1]);
    expect(zero! - top!).toBeCloseTo(2 * (zero! - half!), 6);
    expect(zero).toBeCloseTo(scene.plot.y + scene.plot.height, 6);
  });

  it('ends in its last number', () => {
    expect(textsOf(scene.front)).toEqual(['0']);
  });
});

it('is broken where a year is missing', () => {
  const scene = lineScene(
    tableOf(
      [
        ['2012', 4],
        ['2013', 3],
        ['2014', null],
        ['2015', 2],
        ['2016', 1],
      ],
      time,
    ),
    options,
  );
  const paths = scene.back.filter((shape) => shape.kind === 'path' && shape.stroke === 'hue-1-ink');
  expect(paths.map((shape) => (shape.kind === 'path' ? shape.steps.length : 0))).toEqual([2, 2]);
  expect(markIn(scene, 2).shapes).toEqual([]);
});

describe('many lines', () => {
  const data = tableOf(
    [
      ['2015', ...Array.from({ length: 100 }, (_, index) => index)],
      ['2016', ...Array.from({ length: 100 }, (_, index) => index)],
    ],
    { ...time, names: Array.from({ length: 100 }, (_, index) => `第${index}镇`) },
  );

  it('colour the first, the selected, the highest and the lowest', () => {
    const scene = lineScene(data, { ...options, selected: '第42镇' });
    expect([...new Set(scene.marks.map(({ series }) => series))]).toEqual([0, 42, 99, 98]);
  });

  it('draw a bounded number of the others and say how many are left out', () => {
    const scene = lineScene(data, options);
    expect(scene.back.filter((shape) => shape.kind === 'path' && shape.stroke === 'context')).toHaveLength(
      60,
    );
    expect(scene.leftOut).toBe(100 - 60 - new Set(scene.marks.map(({ series }) => series)).size);
  });
});

it('moves labels apart and keeps them inside', () => {
  expect(spreadOut([10, 12, 50], 15, [0, 100])).toEqual([10, 25, 50]);
  expect(spreadOut([98, 99, 100], 15, [0, 100])).toEqual([70, 85, 100]);
});
