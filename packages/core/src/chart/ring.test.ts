// Pie and donut: angles that make a full turn, and the reasons why a table is none.
import { describe, expect, it } from 'vitest';
import { drawChart } from './picture.js';
import { whyNoRing, whyNoStack } from './refusal.js';
import { ringScene, slicesOf } from './ring.js';
import { options, tableOf, textsOf } from './testing.test-data.js';

const types = tableOf(
  [
    ['一般', 500],
    ['低保', 250],
    ['特困', 250],
  ],
  { categoryKind: 'other' },
);

describe('slices', () => {
  it('of 500, 250 and 250 are a half and two quarters, and end where the turn ends', () => {
    const slices = slicesOf(types, options);
    const degrees = slices.map(({ from, to }) => ((to - from) * 180) / Math.PI);
    expect(degrees).toEqual([180, 90, 90].map((angle) => expect.closeTo(angle, 9)));
    expect(slices[2]!.to).toBeCloseTo(2 * Math.PI, 9);
    expect(slices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('of more than eight parts are eight, and none is lost', () => {
    const many = tableOf(Array.from({ length: 12 }, (_, index) => [`第${index}类`, 12 - index] as const));
    const slices = slicesOf(many, options);
    expect(slices).toHaveLength(8);
    expect(slices[7]).toMatchObject({ label: '其他 5 项', value: 1 + 2 + 3 + 4 + 5, members: 5 });
    expect(slices.reduce((sum, { value }) => sum + value, 0)).toBe(78);
  });

  it('may be the series of one category', () => {
    const row = tableOf([['2016', 3, 1]], { names: ['男', '女'] });
    expect(slicesOf(row, options).map(({ label, share }) => [label, share])).toEqual([
      ['男', 0.75],
      ['女', 0.25],
    ]);
  });
});

it('a donut says its sum in the middle, and each part with its share', () => {
  const scene = ringScene(types, options, 0.6);
  expect(textsOf(scene.front)).toEqual(['合计', '1,000']);
  expect(textsOf(scene.marks[0]!.shapes)).toEqual(['一般', '500', '50.0%']);
});

it('a donut in a place of a given height keeps within it', () => {
  const scene = ringScene(types, { ...options, width: 600, height: 160, fill: true }, 0.6);
  expect(scene.height).toBeLessThanOrEqual(160);
});

describe('no pie', () => {
  const parts = (values: readonly (number | null | 'suppressed')[], rest = {}) =>
    tableOf(
      values.map((value, index) => [`第${index}类`, value] as const),
      { categoryKind: 'other', ...rest },
    );
  /** Shares of households by cause in seven counties of Yunnan, 2018: several causes a household, 213.77 % in all. */
  const causes = [60.75, 38.49, 33.19, 25.55, 23.53, 18.46, 13.8];

  it.each([
    ['multiple', parts([60, 40], { multiple: true })],
    ['not-whole', parts(causes, { unit: '%', decimals: 2 })],
    ['not-whole', parts([60, 30], { whole: { label: '', cell: { value: 100, status: 'ok' } } })],
    ['rate', parts([3200, 4100], { additive: false, unit: '元' })],
    ['incomplete', parts([60, null])],
    ['incomplete', parts([60, 'suppressed'])],
    ['negative', parts([60, -10])],
    ['nothing', parts([0, 0])],
    [
      'several',
      tableOf(
        [
          ['a', 1, 2],
          ['b', 3, 4],
        ],
        { names: ['x', 'y'] },
      ),
    ],
  ])('for the reason %s: bars instead', (reason, data) => {
    expect(whyNoRing(data)).toBe(reason);
    expect(drawChart('donut', data, options)).toMatchObject({ type: 'bar', refusal: reason });
  });

  it('but parts of 100 %, rounded, are one', () => {
    expect(whyNoRing(parts([33.3, 33.3, 33.3], { unit: '%', decimals: 1 }))).toBeNull();
    expect(drawChart('pie', types, options)).toMatchObject({ type: 'pie', refusal: null });
  });

  it('nor a stack of rates or of parts that overlap', () => {
    expect(whyNoStack(parts([1, 2], { additive: false }))).toBe('rate');
    expect(whyNoStack(parts([1, 2], { multiple: true }))).toBe('multiple');
    expect(whyNoStack(types)).toBeNull();
  });
});

it('a kind that is not known is bars', () => {
  expect(drawChart('constructor' as 'bar', types, options).type).toBe('bar');
});

describe('other refusals', () => {
  const pair = { names: ['a', 'b'] };

  it('a scatter wants two series, and something that has both', () => {
    expect(drawChart('scatter', types, options)).toMatchObject({ type: 'bar', refusal: 'pair' });
    const apart = tableOf(
      [
        ['甲镇', 1, null],
        ['乙镇', null, 2],
      ],
      pair,
    );
    expect(drawChart('scatter', apart, options)).toMatchObject({ type: 'bar', refusal: 'no-pairs' });
  });

  it('flows in a circle are bars', () => {
    const circle = tableOf(
      [
        ['a', null, 1],
        ['b', 1, null],
      ],
      pair,
    );
    expect(drawChart('sankey', circle, options)).toMatchObject({ type: 'bar', refusal: 'circle' });
  });

  it('an area of rates is lines', () => {
    const rates = tableOf([['2015', 1, 2]], { ...pair, additive: false, categoryKind: 'time' });
    expect(drawChart('area', rates, options)).toMatchObject({ type: 'line', refusal: 'rate' });
  });
});

it('one axis carries one unit: a series of another one is left to the table', () => {
  const mixed = tableOf([['甲镇', 5, 3200, 9]], { names: ['发生率', '收入', '上年'] });
  const units = ['%', '元', '%'];
  const data = {
    ...mixed,
    series: mixed.series.map((series, index) => ({ ...series, unit: units[index]! })),
  };
  const picture = drawChart('bar', data, options);
  expect(picture.otherUnits).toBe(1);
  expect(picture.scene.marks.map(({ series }) => series)).toEqual([0, 2]);
});
