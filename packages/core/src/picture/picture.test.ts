// Where things stand in a picture of a map: nothing over another, words that fit, a scale of the right length.
import { describe, expect, it } from 'vitest';
import type { Box, Shape, TextShape } from '../chart/scene.js';
import { textWidth } from '../chart/lettering.js';
import { classRows } from './class-rows.js';
import { mapFurniture } from './furniture.js';
import { keyLegend } from './key-legend.js';
import { commonFrame, mapSheet, type MapSheetWords } from './map-sheet.js';

const words: MapSheetWords = {
  title: '甘谷县各乡镇贫困发生率 · 2016 年 · %',
  summary: '全县 11.3%，比上年降 4.9 个百分点；最高白家湾乡 23.5%，最低大像山镇 1.8%。',
  period: '2016',
  notes: ['插值过渡'],
  foot: ['数据：示例登记册', '审图号 甘S(2020)045号', '2026-11-27'],
  tag: '示意数据',
};
const model = {
  title: '贫困发生率',
  unit: '%',
  classes: [
    { label: '', sign: '≤ 2', color: '#fef0d9', from: null, to: 2, count: 3 },
    { label: '', sign: '> 2', color: '#d7301f', from: 2, to: null, count: 12 },
  ],
  noData: { count: 0 },
  suppressed: { count: 1 },
  denominatorTitle: null,
};
const rows = classRows(model, {
  ...{ noData: '无数据', suppressed: '未公开' },
  count: (regions) => `${regions} 个乡镇`,
});
const legend = keyLegend({
  title: '贫困发生率',
  unit: '% · 占农村户籍人口的比例',
  rows,
  notes: ['各年同一分级'],
});

const textsOf = (shapes: readonly Shape[]): TextShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));

/** The room of a line of text: its width as lettered, its height the font's. */
function boxOf({ x, y, text, size, anchor }: TextShape): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size / 2, width, height: size };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('the sheet around a map', () => {
  it.each([
    [1280, 800],
    [390, 844],
    [1920, 1080],
    [480, 320],
  ])('of %d by %d has no words over another, over the map or outside', (width, height) => {
    const sheet = mapSheet({ width, height, words, legend });
    const boxes = textsOf(sheet.shapes).map(boxOf);
    boxes.forEach((box, index) => {
      expect(box.x, textsOf(sheet.shapes)[index]!.text).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(sheet.height);
      expect(meet(box, sheet.frame)).toBe(false);
      for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
    });
  });

  it('says everything that a picture away from its page has to say', () => {
    const said = textsOf(mapSheet({ width: 1280, height: 800, words, legend }).shapes).map(
      ({ text }) => text,
    );
    for (const part of [
      words.title,
      words.summary,
      '2016',
      '插值过渡',
      '示意数据',
      '各年同一分级',
      '> 2',
      '12 个乡镇',
    ])
      expect(said).toContain(part);
    expect(said).toContain('数据：示例登记册 · 审图号 甘S(2020)045号 · 2026-11-27');
  });

  it('has the legend aside where there is room, and below on a phone', () => {
    const wide = mapSheet({ width: 1280, height: 800, words, legend });
    const narrow = mapSheet({ width: 390, height: 844, words, legend });
    const keyOf = ({ shapes }: typeof wide) =>
      boxOf(textsOf(shapes).find(({ text }) => text === '各年同一分级')!);
    expect(keyOf(wide).x).toBeGreaterThan(wide.frame.x + wide.frame.width);
    expect(keyOf(narrow).y).toBeGreaterThan(narrow.frame.y + narrow.frame.height);
  });

  it('grows when its words leave the map no room', () => {
    const sheet = mapSheet({ width: 390, height: 200, words, legend });
    expect(sheet.height).toBeGreaterThan(200);
    expect(sheet.frame.height).toBeGreaterThanOrEqual(159);
  });

  it('leaves the whole width to the map without a legend', () => {
    const { frame } = mapSheet({ width: 1280, height: 800, words, legend: null });
    expect(frame.x * 2 + frame.width).toBeCloseTo(1280, -0.5);
  });

  it('gives a legend that cannot be narrower the width that it takes', () => {
    const wide = mapSheet({
      width: 1280,
      height: 800,
      words,
      legend: () => ({ width: 400, height: 100, shapes: [] }),
    });
    // 18.2 pixels of margin at both sides and between: 1280 - 3 * 18.2 - 400.
    expect(wide.frame.width).toBe(825);
  });

  it('has one frame for all steps of a play, inside of each', () => {
    const long = { ...words, summary: words.summary.repeat(4) };
    const sheets = [words, long].map((each) => mapSheet({ width: 800, height: 600, words: each, legend }));
    const frame = commonFrame(sheets);
    expect(sheets[0]!.frame.y).toBeLessThan(sheets[1]!.frame.y);
    expect(frame).toEqual(sheets[1]!.frame);
    expect(() => commonFrame([])).toThrow(RangeError);
  });
});

describe('the rows of classes', () => {
  it('have the highest class first, then what has no value, with their numbers', () => {
    expect(rows.map(({ label, count, paint }) => [label, count, paint])).toEqual([
      ['> 2', '12 个乡镇', '#d7301f'],
      ['≤ 2', '3 个乡镇', '#fef0d9'],
      ['无数据', '0 个乡镇', 'missing'],
      ['未公开', '1 个乡镇', 'suppressed'],
    ]);
  });
});

describe('a pattern over the colour of a class', () => {
  const patterned = classRows(
    {
      ...model,
      classes: model.classes.map((entry, index) => (index === 1 ? { ...entry, pattern: 'grid' } : entry)),
    },
    { ...{ noData: '无数据', suppressed: '未公开' }, count: String },
  );

  it('stands in the row of its class alone', () => {
    expect(patterned.map(({ pattern }) => pattern)).toEqual(['grid', undefined, undefined, undefined]);
  });

  it('lies inside the swatch, in an ink that stands out', () => {
    const { shapes } = keyLegend({ title: '', unit: '', rows: patterned.slice(0, 1), notes: [] })({
      ...{ width: 200, fontSize: 14 },
    });
    const swatch = shapes.find((shape) => shape.kind === 'rect')!;
    // White has the higher contrast to #d7301f: 4.6 against 3.2 of #1c2a33.
    const ink = shapes.flatMap((shape): (readonly [number, number])[] => {
      if (shape.kind === 'circle' && shape.fill === '#ffffff') return [[shape.x, shape.y]];
      if (shape.kind !== 'path' || shape.stroke !== '#ffffff') return [];
      return shape.steps.flatMap((step) => (step[0] === 'Z' ? [] : [[step[1], step[2]] as const]));
    });
    // Lines every 8 of 22.4 + 14 pixels of the diagonal, dots every 6.
    expect(ink.length).toBeGreaterThan(12);
    for (const [x, y] of ink) {
      expect(x).toBeGreaterThanOrEqual(swatch.x);
      expect(x).toBeLessThanOrEqual(swatch.x + swatch.width);
      expect(y).toBeGreaterThanOrEqual(swatch.y);
      expect(y).toBeLessThanOrEqual(swatch.y + swatch.height);
    }
  });
});

describe('what stands on the map', () => {
  const frame = { x: 20, y: 100, width: 800, height: 500 };
  const options = {
    ...{ fontSize: 12, north: '北' },
    meters: (count: number) => `${count} 米`,
    kilometers: (count: number) => `${count} 公里`,
  };
  const strokes = (shapes: readonly Shape[]) =>
    shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke === 'text' ? [shape.steps] : []));

  it('is a scale of the length that it names', () => {
    // 140 pixels at 62.5 m are 8.75 km: the longest round length is 5 km, 80 pixels.
    const shapes = mapFurniture(frame, { metersPerPixel: 62.5, rotation: 0 }, options);
    expect(textsOf(shapes).map(({ text }) => text)).toEqual(['5 公里']);
    const xs = strokes(shapes)[0]!.flatMap((step) => (step[0] === 'L' || step[0] === 'M' ? [step[1]] : []));
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(80, 6);
  });

  it('is an arrow only where north is not upwards, and it points there', () => {
    // A quarter turn clockwise: north lies at the right.
    const shapes = mapFurniture(frame, { metersPerPixel: 62.5, rotation: Math.PI / 2 }, options);
    const letter = textsOf(shapes).find(({ text }) => text === '北')!;
    const ring = shapes.find((shape) => shape.kind === 'circle')!;
    expect(letter.y).toBeCloseTo(ring.y, 6);
    expect(letter.x).toBeGreaterThan(ring.x);
  });
});
