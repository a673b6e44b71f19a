// A printed sheet: title above, the map in its frame with a band for degrees, legend aside or below, scale and imprint at the foot.
import { textWidth } from '../../chart/lettering.js';
import { moved } from '../../chart/poster.js';
import { rect, text, type Box, type PathStep, type Shape } from '../../chart/scene.js';
import { northArrow } from '../furniture.js';
import type { LegendDrawing } from '../map-sheet.js';
import { textBlock, type ScenePart } from '../text-block.js';
import { frameGraticule, type FramedView } from './frame-graticule.js';
import { cssPixelsOf, type Paper } from './paper.js';
import { segmentBar } from './segment-bar.js';

export interface PrintSheetWords {
  readonly title: string;
  /** A sentence below the title; empty for none. */
  readonly summary: string;
  /** `比例尺 1:25万`. */
  readonly scale: string;
  /** Author unit, date, source, approval number, each with its name; empty ones are left out. */
  readonly imprint: readonly string[];
  /** The tag of data that is not real, or null. */
  readonly tag: string | null;
  readonly meters: (count: number) => string;
  readonly kilometers: (count: number) => string;
  /** The letter of the arrow. */
  readonly north: string;
}

export interface PrintSheetOptions {
  readonly paper: Paper;
  readonly words: PrintSheetWords;
  readonly legend: LegendDrawing | null;
  /** Ground metres of a CSS pixel on paper; null while the scale is not known yet: nothing moves by it. */
  readonly metersPerPixel: number | null;
}

export interface PrintSheet {
  /** CSS pixels, with fractions: a page is as large as it is on paper. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels. */
  readonly fontSize: number;
  /** Where the map goes, whole CSS pixels. */
  readonly frame: Box;
  /** What is free below a legend that stands beside the map; null without one. */
  readonly aside: Box | null;
  /** Below the map, the ground first. */
  readonly shapes: readonly Shape[];
}

const marginInMillimeters = 10;
/** An A4 sheet is read in the hand, a larger one on a wall or a table. */
const fontSizes = { small: 12, large: 15 } as const;
/** Tries to fit a long legend beside the map, in parts of the font size. */
const legendSizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

export function printSheet({ paper, words, legend, metersPerPixel }: PrintSheetOptions): PrintSheet {
  const [width, height] = [cssPixelsOf(paper.width), cssPixelsOf(paper.height)];
  const fontSize = Math.max(paper.width, paper.height) > 300 ? fontSizes.large : fontSizes.small;
  const margin = cssPixelsOf(marginInMillimeters);
  const inner = width - 2 * margin;
  const band = fontSize * 2.8;
  const head = headOf(words, inner, fontSize);
  const foot = footOf(words, metersPerPixel, inner, fontSize);
  const top = margin + head.height + fontSize * 0.5;
  const bottom = height - margin - foot.height - fontSize * 0.6;
  const key = legend && keyPart(legend, { inner, room: bottom - top, aside: width > height, fontSize });
  const outer: Box = {
    x: margin,
    y: top,
    width: inner - (key?.aside ? key.width + fontSize : 0),
    height: bottom - top - (key && !key.aside ? key.height + fontSize * 0.8 : 0),
  };
  const frame = wholePixels({
    x: outer.x + band,
    y: outer.y + band * 0.55,
    width: outer.width - 2 * band,
    height: outer.height - 1.1 * band,
  });
  const keyAt = key?.aside
    ? [outer.x + outer.width + fontSize, top]
    : [margin, outer.y + outer.height + fontSize * 0.8];
  return {
    ...{ width, height, fontSize, frame, aside: key?.aside ? below(key, keyAt, bottom, fontSize) : null },
    shapes: [
      rect(0, 0, width, height, 'surface'),
      ...head.shapes.map((shape) => moved(shape, margin, margin)),
      ...(key?.shapes ?? []).map((shape) => moved(shape, keyAt[0]!, keyAt[1]!)),
      ...foot.shapes.map((shape) => moved(shape, margin, height - margin - foot.height)),
      outline(outer, 2),
    ],
  };
}

function below({ width, height }: ScenePart, [x, y]: readonly number[], bottom: number, gap: number): Box {
  const top = y! + height + gap;
  return { x: x!, y: top, width, height: Math.max(0, bottom - top) };
}

export interface PrintFurniture {
  readonly graticule: boolean;
  readonly northArrow: boolean;
}

/** What stands upon the map and in the band around it. */
export function printFurniture(
  { frame, fontSize }: PrintSheet,
  view: FramedView,
  words: Pick<PrintSheetWords, 'north'>,
  shown: PrintFurniture,
): Shape[] {
  const grid = shown.graticule ? frameGraticule(frame, view, fontSize * 0.8) : null;
  return [
    ...(grid?.lines ?? []),
    ...(shown.northArrow ? northArrow(frame, view.rotation, { fontSize, north: words.north }) : []),
    outline(frame, 0.75),
    ...(grid?.labels ?? []),
  ];
}

function outline({ x, y, width, height }: Box, strokeWidth: number): Shape {
  const [right, bottom] = [x + width, y + height];
  const steps: PathStep[] = [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']];
  return { kind: 'path', steps, stroke: 'text', strokeWidth };
}

/** A map between two pixels would be blurred. */
function wholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.floor(x + width) - left, height: Math.floor(y + height) - top };
}

function headOf({ title, summary, tag }: PrintSheetWords, width: number, fontSize: number): ScenePart {
  const size = fontSize * 2;
  const tagSize = fontSize * 0.95;
  const tagWidth = tag === null ? 0 : textWidth(tag, tagSize, true) + tagSize;
  // The title stays in the middle of the sheet, clear of the tag at its right.
  const room = width - 2 * (tagWidth > 0 ? tagWidth + fontSize : 0);
  const heading = textBlock(title, room, { size, bold: true, lineHeight: 1.3 });
  const sentence = textBlock(summary, width, { size: fontSize, fill: 'quiet' });
  return {
    width,
    height: Math.max(heading.height + sentence.height, tagWidth > 0 ? tagSize * 1.8 : 0),
    shapes: [
      ...heading.shapes.map((shape) => centred(shape, width / 2)),
      ...sentence.shapes.map((shape) => moved(centred(shape, width / 2), 0, heading.height)),
      ...(tag === null ? [] : tagShapes(tag, tagSize, width - tagWidth, tagWidth)),
    ],
  };
}

function centred(shape: Shape, x: number): Shape {
  return shape.kind === 'text' ? { ...shape, x, anchor: 'middle' } : shape;
}

function tagShapes(tag: string, size: number, x: number, width: number): Shape[] {
  return [
    outline({ x, y: 1, width, height: size * 1.6 }, 1),
    text(x + width / 2, 1 + size * 0.8, tag, { size, anchor: 'middle', bold: true }),
  ];
}

/** Scale at the left, imprint at the right. */
function footOf(
  words: PrintSheetWords,
  metersPerPixel: number | null,
  width: number,
  fontSize: number,
): ScenePart {
  const barWidth = Math.min(width * 0.36, 320);
  const bar = segmentBar(metersPerPixel, barWidth, fontSize, words);
  const size = fontSize * 0.9;
  const left = barWidth + fontSize * 2;
  const imprint = stacked(words.imprint.filter(Boolean).map((row) => textBlock(row, width - left, { size })));
  const height = Math.max(fontSize * 1.6 + bar.height, imprint.height);
  return {
    width,
    height,
    shapes: [
      text(0, fontSize * 0.8, words.scale, { size: fontSize * 1.15, bold: true }),
      ...bar.shapes.map((shape) => moved(shape, 0, fontSize * 1.6)),
      ...imprint.shapes.map((shape) => moved(shape, left, 0)),
    ],
  };
}

function stacked(parts: readonly ScenePart[]): ScenePart {
  let height = 0;
  const shapes = parts.flatMap((part) => {
    const top = height;
    height += part.height;
    return part.shapes.map((shape) => moved(shape, 0, top));
  });
  return { width: 0, height, shapes };
}

interface KeyRoom {
  readonly inner: number;
  readonly room: number;
  readonly aside: boolean;
  readonly fontSize: number;
}

/** Beside the map on a wide sheet, below it on a high one; smaller where there is too much of it. */
function keyPart(
  legend: LegendDrawing,
  { inner, room, aside, fontSize }: KeyRoom,
): ScenePart & { readonly aside: boolean } {
  const width = aside ? Math.max(fontSize * 13, inner * 0.19) : inner;
  const most = aside ? room : room * 0.4;
  let part = legend({ width, fontSize });
  for (const share of legendSizes) {
    part = legend({ width, fontSize: fontSize * share });
    if (part.height <= most) break;
  }
  return { ...part, width: Math.max(part.width, width), aside };
}
