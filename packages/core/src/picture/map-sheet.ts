// Where everything stands around a map in a picture: title, summary and year above, legend aside or below, source at the foot.
import { textWidth } from '../chart/lettering.js';
import { moved } from '../chart/poster.js';
import { rect, text, type Box, type PathStep, type Shape } from '../chart/scene.js';
import { textBlock, type ScenePart } from './text-block.js';

export type { ScenePart } from './text-block.js';

export interface LegendRoom {
  /** CSS pixels. */
  readonly width: number;
  readonly fontSize: number;
}

/** Draws a legend of any kind into a room; it may take any height, and more width where it cannot be narrower. */
export type LegendDrawing = (room: LegendRoom) => ScenePart;

export interface MapSheetWords {
  /** Indicator, period and unit in one line. */
  readonly title: string;
  readonly summary: string;
  /** The period in large figures. */
  readonly period: string;
  /** How the picture is to be read, where that is not plain. */
  readonly notes: readonly string[];
  /** Source, basemap, approval number, date; they follow each other. */
  readonly foot: readonly string[];
  /** The tag of data that is not real, or null. */
  readonly tag: string | null;
}

export interface MapSheetOptions {
  /** Of the whole picture, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly words: MapSheetWords;
  readonly legend: LegendDrawing | null;
}

export interface MapSheet {
  readonly width: number;
  readonly height: number;
  /** CSS pixels of the words in the legend. */
  readonly fontSize: number;
  /** Where the map goes. */
  readonly frame: Box;
  /** Below the map, in the order of painting, the ground first. */
  readonly shapes: readonly Shape[];
}

/** Narrower than this, CSS pixels, the legend stands below the map. */
const narrowBelow = 640;
/** From this width on, CSS pixels, a picture is read from across a room. */
const wallWidth = 1600;
/** A map lower than this, CSS pixels, shows nothing: the picture grows instead. */
const leastFrame = 160;

/** A picture that is too low for its words is made higher; `height` tells. */
export function mapSheet(options: MapSheetOptions): MapSheet {
  const { width, words, legend } = options;
  const narrow = width < narrowBelow;
  const fontSize = narrow ? 12 : width < wallWidth ? 14 : 18;
  const margin = fontSize * 1.3;
  const inner = width - 2 * margin;
  const head = headOf(words, inner, fontSize);
  const foot = footOf(words, inner, fontSize);
  const room = narrow ? inner : Math.round(Math.min(320, Math.max(fontSize * 15, width * 0.2)));
  const key = legend?.({ width: room, fontSize: fontSize * 0.93 });
  const aside = narrow ? 0 : Math.max(room, key?.width ?? 0);
  const top = margin + head.height + fontSize * 0.7;
  const below =
    margin * 0.8 + foot.height + fontSize * 0.6 + (narrow && key ? key.height + fontSize * 0.6 : 0);
  const least = Math.max(leastFrame, narrow ? 0 : (key?.height ?? 0));
  const height = Math.max(options.height, Math.ceil(top + least + below));
  const frame: Box = {
    x: margin,
    y: top,
    width: inner - (key && !narrow ? aside + margin : 0),
    height: height - top - below,
  };
  const keyAt = narrow
    ? [margin, frame.y + frame.height + fontSize * 0.6]
    : [frame.x + frame.width + margin, frame.y];
  return {
    ...{ width, height, fontSize, frame: wholePixels(frame) },
    shapes: [
      rect(0, 0, width, height, 'surface'),
      ...head.shapes.map((shape) => moved(shape, margin, margin)),
      ...(key?.shapes ?? []).map((shape) => moved(shape, keyAt[0]!, keyAt[1]!)),
      ...foot.shapes.map((shape) => moved(shape, margin, height - margin * 0.8 - foot.height)),
    ],
  };
}

/** A frame that holds for all sheets of a play, so that the map stands still while words change. @throws RangeError for none */
export function commonFrame(sheets: readonly MapSheet[]): Box {
  if (sheets.length === 0) throw new RangeError('sheets: none');
  const frames = sheets.map(({ frame }) => frame);
  const x = Math.max(...frames.map((frame) => frame.x));
  const y = Math.max(...frames.map((frame) => frame.y));
  const right = Math.min(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.min(...frames.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A map between two pixels would be blurred. */
function wholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.floor(x + width) - left, height: Math.floor(y + height) - top };
}

/** Title and summary at the left, the period in large figures at the right. */
function headOf({ title, summary, period }: MapSheetWords, width: number, fontSize: number): ScenePart {
  const large = fontSize * 2.3;
  const periodWidth = period === '' ? 0 : textWidth(period, large, true) + fontSize;
  const name = textBlock(title, width - periodWidth, { size: fontSize * 1.4, bold: true, lineHeight: 1.3 });
  const sentence = textBlock(summary, width - periodWidth, { size: fontSize, fill: 'quiet' });
  const height = Math.max(name.height + sentence.height + fontSize * 0.2, large * 1.1);
  return {
    ...{ width, height },
    shapes: [
      ...name.shapes,
      ...sentence.shapes.map((shape) => moved(shape, 0, name.height + fontSize * 0.2)),
      text(width, large * 0.55, period, { size: large, bold: true, anchor: 'end' }),
    ],
  };
}

/** Notes, then the tag and the source in one run of words. */
function footOf({ notes, foot, tag }: MapSheetWords, width: number, fontSize: number): ScenePart {
  const size = fontSize * 0.86;
  const tagWidth = tag === null ? 0 : textWidth(tag, size, true) + size;
  const indent = tag === null ? 0 : tagWidth + size * 0.6;
  const above = stackOf(notes, width, size);
  const top = above.height;
  const line = stackOf(footLines(foot.filter(Boolean), width - indent, size), width - indent, size);
  const tagHeight = tag === null ? 0 : size * 1.45;
  return {
    width,
    height: top + Math.max(line.height, tagHeight),
    shapes: [
      ...above.shapes,
      ...(tag === null ? [] : tagShapes(tag, size, tagWidth).map((shape) => moved(shape, 0, top))),
      ...line.shapes.map((shape) => moved(shape, indent, top)),
    ],
  };
}

/** Quiet lines below each other, each broken where it is too long. */
function stackOf(lines: readonly string[], width: number, size: number): ScenePart {
  let height = 0;
  const shapes = lines.flatMap((line) => {
    const top = height;
    const part = textBlock(line, width, { size, fill: 'quiet' });
    height += part.height;
    return part.shapes.map((shape) => moved(shape, 0, top));
  });
  return { width, height, shapes };
}

/** As many parts in a line as there is room for: a date or a number is not broken. */
function footLines(parts: readonly string[], width: number, size: number): string[] {
  return parts.reduce<string[]>((lines, part) => {
    const longer = [...lines.slice(-1), part].join(' · ');
    const fits = lines.length > 0 && textWidth(longer, size) <= width;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, part];
  }, []);
}

function tagShapes(tag: string, size: number, width: number): Shape[] {
  const [top, bottom] = [size * 0.05, size * 1.4];
  const steps: PathStep[] = [['M', 0, top], ['L', width, top], ['L', width, bottom], ['L', 0, bottom], ['Z']];
  return [
    { kind: 'path', steps, stroke: 'axis', strokeWidth: 1 },
    text(width / 2, size * 0.725, tag, { size, anchor: 'middle', bold: true }),
  ];
}
