// The sheet: everything within the margins, nothing upon the map, degrees at the frame where they belong.
import { describe, expect, it } from 'vitest';
import { rect, type Box, type Shape } from '../../chart/scene.js';
import { frameGraticule, type FramedView } from './frame-graticule.js';
import { paperOf, type Orientation, type PaperName } from './paper.js';
import { printFurniture, printSheet, type PrintSheetWords } from './print-sheet.js';

const words: PrintSheetWords = {
  title: '甘谷县各乡镇贫困发生率 · 2016 年 · %',
  summary: '全县 10.4%，比上年降 5.4 个百分点。',
  scale: '比例尺 1:50万',
  imprint: ['编制单位：甘谷县乡村振兴局', '', '审图号：——'],
  tag: '示意数据',
  meters: (count) => `${count} 米`,
  kilometers: (count) => `${count} 公里`,
  north: '北',
};

const legend = ({ width }: { width: number }) => ({
  width,
  height: 150,
  shapes: [rect(0, 0, width, 150, 'accent')],
});

const sheet = (paper: PaperName, orientation: Orientation, part: Partial<PrintSheetWords> = {}) =>
  printSheet({
    paper: paperOf(paper, orientation),
    words: { ...words, ...part },
    legend,
    metersPerPixel: 132.2917,
  });

const textsOf = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'text');
const inside = ({ x, y, width, height }: Box, px: number, py: number): boolean =>
  px > x && px < x + width && py > y && py < y + height;

describe('A sheet', () => {
  it.each([
    ['a4', 'landscape', 1122.52, 793.7],
    ['a4', 'portrait', 793.7, 1122.52],
    ['a3', 'landscape', 1587.4, 1122.52],
    ['a3', 'portrait', 1122.52, 1587.4],
  ] as const)('%s %s is as large as its paper, at 96 pixels an inch', (paper, orientation, width, height) => {
    const made = sheet(paper, orientation);
    expect(made.width).toBeCloseTo(width, 2);
    expect(made.height).toBeCloseTo(height, 2);
    const { frame } = made;
    expect(frame.width * frame.height).toBeGreaterThan(0.45 * width * height);
    for (const { x, y, text } of textsOf(made.shapes)) {
      expect(inside({ x: 36, y: 36, width: width - 72, height: height - 72 }, x, y), text).toBe(true);
      expect(inside(frame, x, y), text).toBe(false);
    }
  });

  it('has its legend beside the map when it lies, and below it when it stands', () => {
    const keyOf = (orientation: Orientation) => {
      const { shapes, frame } = sheet('a4', orientation);
      return { key: shapes.find((shape) => shape.kind === 'rect' && shape.fill === 'accent') as Box, frame };
    };
    const lying = keyOf('landscape');
    expect(lying.key.x).toBeGreaterThan(lying.frame.x + lying.frame.width);
    const standing = keyOf('portrait');
    expect(standing.key.y).toBeGreaterThan(standing.frame.y + standing.frame.height);
  });

  it('has four segments in its bar, as long as their ground is', () => {
    // 1:500,000: a millimetre is 500 m, so 5 km are 10 mm, 37.795 CSS pixels.
    const bar = sheet('a4', 'landscape').shapes.filter(
      (shape) => shape.kind === 'rect' && Math.abs(shape.width - 37.795) < 0.01,
    );
    expect(bar).toHaveLength(4);
    const labels = textsOf(sheet('a4', 'landscape').shapes).map(({ text }) => text);
    expect(labels).toEqual(expect.arrayContaining(['0', '5', '10', '15', '20 公里']));
  });

  it('keeps its tag clear of the map without a title', () => {
    const { shapes, frame } = sheet('a4', 'landscape', { title: '', summary: '' });
    const tag = textsOf(shapes).find(({ text }) => text === '示意数据')!;
    // The outer line stands half a band above the frame.
    expect(tag.y + tag.size).toBeLessThan(frame.y - 12);
  });
});

describe('The graticule', () => {
  const frame: Box = { x: 100, y: 50, width: 800, height: 600 };
  /** 0.1° are 100 pixels; 105°20′E, 34°40′N lies in the middle. */
  const view = (rotation: number): FramedView => ({
    bbox: [104.8, 34.2, 105.9, 35.2],
    rotation,
    toPixel: (lon, lat) => {
      const [dx, dy] = [(lon - 105 - 1 / 3) * 1000, (34 + 2 / 3 - lat) * 1000];
      const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
      return [400 + dx * cos - dy * sin, 300 + dx * sin + dy * cos];
    },
  });

  it('has a line every ten minutes, named where it leaves the frame', () => {
    const { lines, labels } = frameGraticule(frame, view(0), 10);
    const texts = textsOf(labels);
    // 105° to 105°40′ lie within 0.4° of the middle; 34°30′, 40′ and 50′ within 0.3°.
    expect(lines).toHaveLength(5 + 3);
    const top = texts.filter(({ y }) => y < frame.y).map(({ text, x }) => [text, Math.round(x)]);
    expect(top).toEqual([
      ['105°E', 167],
      ['105°10′E', 333],
      ['105°20′E', 500],
      ['105°30′E', 667],
      ['105°40′E', 833],
    ]);
    const left = texts.filter(({ x }) => x < frame.x).map(({ text }) => text);
    expect(left).toEqual(['34°', '30′N', '34°', '40′N', '34°', '50′N']);
  });

  it('keeps within the frame when it is turned, and its labels without', () => {
    const { lines, labels } = frameGraticule(frame, view(0.5), 10);
    const points = lines.flatMap((shape) => (shape.kind === 'path' ? shape.steps : []));
    for (const [, x, y] of points as [string, number, number][]) {
      expect(x).toBeGreaterThanOrEqual(frame.x - 0.01);
      expect(x).toBeLessThanOrEqual(frame.x + frame.width + 0.01);
      expect(y).toBeGreaterThanOrEqual(frame.y - 0.01);
      expect(y).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
    }
    for (const { x, y } of textsOf(labels)) expect(inside(frame, x, y)).toBe(false);
  });

  it('is left out with the arrow when nobody wants them', () => {
    const made = sheet('a4', 'landscape');
    const none = printFurniture(made, view(0), words, { graticule: false, northArrow: false });
    expect(textsOf(none)).toEqual([]);
    const arrow = printFurniture(made, view(0), words, { graticule: false, northArrow: true });
    expect(textsOf(arrow).map(({ text }) => text)).toEqual(['北']);
  });
});
