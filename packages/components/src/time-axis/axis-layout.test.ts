import { createTimeAxis, momentsBetween } from '@onemap/core';
import { describe, expect, it } from 'vitest';
import { layOutAxis, nearestStep, type AxisLayoutInput } from './axis-layout.js';

const years = createTimeAxis(['2013', '2014', '2016', '2017']);
const input = (over: Partial<AxisLayoutInput> = {}): AxisLayoutInput => ({
  axis: years,
  values: [40, 20, null, 10, 0].slice(0, years.steps.length),
  marks: [],
  width: 444,
  histogramHeight: 30,
  signWidth: 7,
  ...over,
});

describe('the axis', () => {
  it('puts its steps at even distances between its margins of 22', () => {
    // 444 - 2 x 22 = 400 for the four distances of 2013 to 2017.
    expect(layOutAxis(input()).positions).toEqual([22, 122, 222, 322, 422]);
    expect(layOutAxis(input({ axis: createTimeAxis(['2016']) })).positions).toEqual([222]);
    expect(layOutAxis(input({ axis: createTimeAxis([]) })).positions).toEqual([]);
  });

  it('draws bars in proportion: half the value is half as high, and a missing year is no zero', () => {
    const { bars } = layOutAxis(input());
    expect(bars.map(({ height, missing }) => [height, missing])).toEqual([
      [30, false],
      [15, false],
      [3, true],
      [7.5, false],
      [0, false],
    ]);
    const zeros = layOutAxis(input({ values: [0, 0, 0, 0, 0] })).bars;
    expect(zeros.every(({ height, missing }) => height === 0 && !missing)).toBe(true);
  });

  it('labels every year where there is room, and fewer where there is not, the last among them', () => {
    expect(layOutAxis(input()).labels.map(({ text }) => text)).toEqual([
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
    ]);
    // 100 px: 14 a step; a label of four signs takes 38.5 of them, so every third one.
    expect(layOutAxis(input({ width: 100 })).labels.map(({ text }) => text)).toEqual(['2014', '2017']);
  });

  it('tells the years of an axis of months where the months themselves do not fit', () => {
    const axis = createTimeAxis(momentsBetween('2019-01', '2020-12'));
    const wide = layOutAxis(input({ axis, values: [], width: 2000 })).labels.map(({ text }) => text);
    expect(wide.slice(0, 3)).toEqual(['2019', '2', '3']);
    expect(layOutAxis(input({ axis, values: [] })).labels.map(({ text }) => text)).toEqual(['2019', '2020']);
  });

  it('marks an event at the step that holds it, and leaves out what is no moment', () => {
    const marks = [
      { moment: '2015-11', label: '决定' },
      { moment: 'soon', label: '?' },
    ];
    expect(layOutAxis(input({ marks })).marks).toEqual([{ moment: '2015-11', label: '决定', x: 222 }]);
  });

  it('finds the step under a pointer', () => {
    const { positions } = layOutAxis(input());
    expect([-50, 60, 80, 430].map((x) => nearestStep(positions, x))).toEqual([0, 0, 1, 4]);
    expect(nearestStep([], 10)).toBe(-1);
  });
});
