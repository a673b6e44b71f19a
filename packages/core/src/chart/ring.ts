// Pie and donut: the angle of a part is its share of the sum, and a list beside the ring names each part.
import { type ChartData } from './data.js';
import { fitText, textWidth, widest } from './lettering.js';
import { ringParts, type RingPart } from './refusal.js';
import {
  mostSeries,
  rect,
  seriesFill,
  text,
  type Mark,
  type PathStep,
  type Scene,
  type SceneOptions,
  type Shape,
} from './scene.js';
import { labelNumber } from './wording.js';

interface Slice extends RingPart {
  readonly value: number;
  readonly share: number;
  /** Radians clockwise from the top. */
  readonly from: number;
  readonly to: number;
  readonly members: number;
}

/** Parts from the largest to the smallest with their angles; more than eight: the small ones are one. */
export function slicesOf(data: ChartData, { words }: Pick<SceneOptions, 'words'>): Slice[] {
  const parts = ringParts(data)
    .map((part) => ({ ...part, value: part.cell.value ?? 0, members: 1 }))
    .sort((a, b) => b.value - a.value);
  const kept = parts.length > mostSeries ? parts.slice(0, mostSeries - 1) : parts;
  const rest = parts.slice(kept.length);
  const value = rest.reduce((sum, part) => sum + part.value, 0);
  const pool = {
    label: words.others(rest.length),
    cell: { value, status: 'ok' as const },
    category: -1,
    series: -1,
  };
  const all = rest.length > 0 ? [...kept, { ...pool, value, members: rest.length }] : kept;
  const sum = all.reduce((total, part) => total + part.value, 0);
  let angle = 0;
  return all.map((part) => {
    const from = angle;
    angle += (2 * Math.PI * part.value) / sum;
    return { ...part, share: part.value / sum, from, to: angle };
  });
}

/** @param hole part of the radius that is left open; 0 for a pie */
export function ringScene(data: ChartData, options: SceneOptions, hole: number): Scene {
  const { width, fill = false, fontSize, locale, words } = options;
  const slices = slicesOf(data, options);
  // In a place of a given height the list stands beside the ring as long as its words have room.
  const beside = width >= (fill ? fontSize * 24 : 440);
  const diameter = Math.min(
    beside ? width * 0.45 : width * 0.8,
    280 + fontSize * 4,
    beside ? Math.max(fill ? 96 : 180, options.height - (fill ? 4 : 0)) : 999,
  );
  const radius = diameter / 2;
  const [cx, cy] = beside ? [radius, radius] : [width / 2, radius];
  const rowHeight = Math.round(fontSize * 2);
  const listX = beside ? diameter + fontSize * 2.5 : 0;
  const listY = beside ? Math.max(0, radius - (slices.length * rowHeight) / 2) : diameter + fontSize;
  const style = data.series[0] ?? data;
  const listWidth = Math.min(width - listX, fontSize * 32);
  const marks = slices.map((slice, row): Mark => {
    const box = { x: listX, y: listY + row * rowHeight, width: listWidth, height: rowHeight };
    return {
      ...{ id: `part-${row}`, column: row, row: 0, category: slice.category, series: slice.series, box },
      ...{ value: slice.value, share: slice.share, members: slice.members },
      shapes: [
        {
          kind: 'path',
          steps: slicePath(cx, cy, radius, radius * hole, slice),
          fill: seriesFill(row),
          stroke: 'surface',
          strokeWidth: 1.5,
        },
        ...rowShapes(slice, row, box, style, options),
      ],
    };
  });
  const sum = slices.reduce((total, { value }) => total + value, 0);
  const center: Shape[] =
    hole > 0
      ? [
          text(cx, cy - fontSize * 0.8, words.total, { size: fontSize, anchor: 'middle', fill: 'quiet' }),
          text(cx, cy + fontSize * 0.7, labelNumber(sum, style, locale), {
            size: fontSize * 1.5,
            anchor: 'middle',
            bold: true,
          }),
        ]
      : [];
  const height = Math.ceil(Math.max(diameter, listY + slices.length * rowHeight)) + 4;
  return {
    width,
    height,
    plot: { x: cx - radius, y: 0, width: diameter, height: diameter },
    back: [],
    marks,
    front: center,
    downwards: true,
    leftOut: 0,
  };
}

function rowShapes(
  slice: Slice,
  row: number,
  { x, y, width, height }: Mark['box'],
  style: ChartData['series'][number] | ChartData,
  { fontSize, locale }: SceneOptions,
): Shape[] {
  const middle = y + height / 2;
  const share = `${(slice.share * 100).toFixed(1)}%`;
  const number = style.unit === '%' ? '' : labelNumber(slice.value, style, locale);
  const shareRoom = textWidth('100.0%', fontSize) + fontSize * 1.6;
  const nameRoom = width - fontSize * 2.2 - shareRoom - widest([number], fontSize) - fontSize;
  return [
    rect(x + 4, middle - fontSize / 2, fontSize, fontSize, seriesFill(row)),
    text(x + 4 + fontSize * 1.5, middle, fitText(slice.label, nameRoom, fontSize), { size: fontSize }),
    text(x + width - shareRoom, middle, number, { size: fontSize, anchor: 'end', fill: 'quiet' }),
    text(x + width - 6, middle, share, { size: fontSize, anchor: 'end', bold: true }),
  ];
}

function slicePath(cx: number, cy: number, outer: number, inner: number, { from, to }: Slice): PathStep[] {
  const at = (radius: number, angle: number): [number, number] => [
    cx + radius * Math.sin(angle),
    cy - radius * Math.cos(angle),
  ];
  const back =
    inner > 0
      ? [['L', ...at(inner, to)] as const, ...arc(cx, cy, inner, to, from)]
      : [['L', cx, cy] as const];
  return [['M', ...at(outer, from)], ...arc(cx, cy, outer, from, to), ...back, ['Z']];
}

/** An arc as cubic curves of at most a quarter turn each: off by less than a thousandth of the radius. */
export function arc(cx: number, cy: number, radius: number, from: number, to: number): PathStep[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
  const step = (to - from) / count;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: count }, (_, index): PathStep => {
    const [a, b] = [from + index * step, from + (index + 1) * step];
    const [x0, y0] = [cx + radius * Math.sin(a), cy - radius * Math.cos(a)];
    const [x1, y1] = [cx + radius * Math.sin(b), cy - radius * Math.cos(b)];
    return [
      'C',
      x0 + reach * Math.cos(a),
      y0 + reach * Math.sin(a),
      x1 - reach * Math.cos(b),
      y1 - reach * Math.sin(b),
      x1,
      y1,
    ];
  });
}
