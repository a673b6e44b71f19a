// A legend of rows: a swatch or a dot, what it means and how many there are; in as many columns as there is room for.
import { fitText, widest } from '../chart/lettering.js';
import { moved } from '../chart/poster.js';
import { rect, text, type Paint, type PathStep, type Shape } from '../chart/scene.js';
import type { LegendDrawing, LegendRoom } from './map-sheet.js';
import { patternInk, type FillPattern } from '../theme/fill.js';
import { textBlock, type ScenePart } from './text-block.js';

export interface KeyRow {
  readonly sign: 'fill' | 'dot';
  readonly paint: Paint;
  /** Lies over a colour of the data. */
  readonly pattern?: FillPattern;
  readonly label: string;
  /** How many there are, with their unit; empty where nothing is counted. */
  readonly count: string;
}

export interface KeyWords {
  readonly title: string;
  /** Unit and denominator. */
  readonly unit: string;
  readonly rows: readonly KeyRow[];
  readonly notes: readonly string[];
}

/** Wider than this, in font sizes, the rows stand in columns. */
const columnWidth = 13;

export function keyLegend({ title, unit, rows, notes }: KeyWords): LegendDrawing {
  return (room) => {
    const { width, fontSize } = room;
    return stack(width, [
      textBlock(title, width, { size: fontSize, bold: true }),
      textBlock(unit, width, { size: fontSize * 0.86, fill: 'quiet' }),
      rowGrid(rows, room),
      ...notes.map((note) => textBlock(note, width, { size: fontSize * 0.86, fill: 'quiet' })),
    ]);
  };
}

function stack(width: number, parts: readonly ScenePart[]): ScenePart {
  let height = 0;
  const shapes = parts.flatMap((part) => {
    const top = height;
    height += part.height;
    return part.shapes.map((shape) => moved(shape, 0, top));
  });
  return { width, height, shapes };
}

function rowGrid(rows: readonly KeyRow[], { width, fontSize }: LegendRoom): ScenePart {
  const columns = Math.max(1, Math.min(rows.length, Math.floor(width / (columnWidth * fontSize))));
  const perColumn = Math.ceil(rows.length / columns);
  const gap = columns > 1 ? fontSize * 1.5 : 0;
  const each = (width - gap * (columns - 1)) / columns;
  const step = fontSize * 1.65;
  const above = fontSize * 0.4;
  const shapes = rows.flatMap((row, index) => {
    const column = Math.floor(index / perColumn);
    const y = above + ((index % perColumn) + 0.5) * step;
    return rowShapes(row, each, fontSize).map((shape) => moved(shape, column * (each + gap), y));
  });
  return { width, height: above * 2 + perColumn * step, shapes };
}

/** One row around the line y = 0. */
function rowShapes({ label, count, ...swatch }: KeyRow, width: number, size: number): Shape[] {
  const [signWidth, signHeight] = [size * 1.6, size];
  const countRoom = count === '' ? 0 : widest([count], size) + size * 0.5;
  const room = width - signWidth - size * 0.6 - countRoom;
  return [
    ...signShapes(swatch, signWidth, signHeight),
    text(signWidth + size * 0.6, 0, fitText(label, room, size), { size }),
    ...(count === ''
      ? []
      : [text(width, 0, count, { size, anchor: 'end' as const, fill: 'quiet' as const })]),
  ];
}

function signShapes(
  { sign, paint, pattern }: Pick<KeyRow, 'sign' | 'paint' | 'pattern'>,
  width: number,
  height: number,
): Shape[] {
  if (sign === 'dot') {
    const radius = height * 0.4;
    return [{ kind: 'circle', x: width / 2, y: 0, radius, fill: paint, stroke: 'surface' }];
  }
  const edge = rect(0, -height / 2, width, height, paint);
  const over = pattern ? patternShapes(pattern, patternInk(paint) as Paint, width, height) : [];
  return [edge, ...over, outline(edge.x, edge.y, width, height)];
}

/** As the map draws them: a line every 8 pixels and a dot every 6. */
function patternShapes(pattern: FillPattern, ink: Paint, width: number, height: number): Shape[] {
  const shapes: Shape[] = [];
  if (pattern !== 'dots') {
    const steps: PathStep[] = [];
    for (let start = 8 - Math.floor(height / 8 + 1) * 8; start < width; start += 8) {
      const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
      steps.push(['M', from, height / 2 - (from - start)], ['L', to, height / 2 - (to - start)]);
    }
    shapes.push({ kind: 'path', steps, stroke: ink, strokeWidth: 1.5 });
  }
  if (pattern !== 'lines') {
    for (let x = 3; x <= width - 1; x += 6)
      for (let y = 3 - height / 2; y <= height / 2 - 1; y += 6)
        shapes.push({ kind: 'circle', x, y, radius: 1, fill: ink });
  }
  return shapes;
}

/** Pale classes need an edge on a pale ground. */
function outline(x: number, y: number, width: number, height: number): Shape {
  const [right, bottom] = [x + width, y + height];
  return {
    kind: 'path',
    steps: [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']],
    stroke: 'axis',
    strokeWidth: 0.5,
  };
}
