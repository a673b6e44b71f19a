// A scatter of two numbers for each category; thousands of them as a grid of counts, so that nothing is hidden or slow.
import { formatUnit } from '../indicator/format.js';
import { missingCell, type ChartCell, type ChartData, type ChartSeries } from './data.js';
import { fitText, textWidth } from './lettering.js';
import { bottomAxis, leftAxis, spreadDomain, tickRoom, type LinearScale } from './scales.js';
import {
  rect,
  text,
  type Box,
  type Hue,
  type Mark,
  type Scene,
  type SceneOptions,
  type Shape,
} from './scene.js';

/** Points that are drawn one by one. */
export const mostPoints = 600;

interface Point {
  readonly category: number;
  readonly x: number;
  readonly y: number;
}

/** The first series runs to the right, the second upwards; a category without both is not drawn. */
export function scatterScene(data: ChartData, options: SceneOptions): Scene {
  const { width, fontSize } = options;
  const height = Math.max(options.height, Math.min(460, width * 0.62));
  const [across, up] = data.series;
  const points = pointsOf(data);
  const xDomain = spreadDomain(points.map(({ x }) => x));
  const yDomain = spreadDomain(points.map(({ y }) => y));
  const left = tickRoom(yDomain, 5, options);
  const top = fontSize * 2.2;
  const plot = { x: left, y: top, width: width - left - 12, height: height - top - fontSize * 3.6 };
  const yAxis = leftAxis(plot, yDomain, 5, options);
  const xAxis = bottomAxis(plot, xDomain, Math.max(2, Math.floor(plot.width / 90)), options);
  const scales = [xAxis.scale, yAxis.scale] as const;
  const marks = points.length > mostPoints ? cellMarks(points, scales, plot) : pointMarks(points, scales);
  return {
    width,
    height,
    plot,
    back: [...xAxis.shapes, ...yAxis.shapes, ...axisTitles(across, up, plot, options)],
    marks,
    front: points.length > mostPoints ? [] : pointLabels(data, points, scales, options),
    downwards: false,
    leftOut: 0,
  };
}

/** Categories that have both numbers. */
export function pointsOf({ categories, series: [across, up] }: ChartData): Point[] {
  return categories.flatMap((_, category) => {
    const [x, y] = [across, up].map((series) => (series?.cells[category] ?? missingCell).value);
    return typeof x === 'number' && typeof y === 'number' ? [{ category, x, y }] : [];
  });
}

/** Pearson's coefficient of the pairs that are complete; null for fewer than three and for numbers that do not vary. */
export function correlation(xs: readonly ChartCell[], ys: readonly ChartCell[]): number | null {
  const pairs = xs.flatMap(({ value: x }, index): [number, number][] => {
    const y = ys[index]?.value ?? null;
    return x === null || y === null ? [] : [[x, y]];
  });
  if (pairs.length < 3) return null;
  const [meanX = 0, meanY = 0] = [0, 1].map(
    (at) => pairs.reduce((sum, pair) => sum + pair[at]!, 0) / pairs.length,
  );
  let [both, first, second] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - meanX) * (y - meanY);
    first += (x - meanX) ** 2;
    second += (y - meanY) ** 2;
  }
  return first === 0 || second === 0 ? null : both / Math.sqrt(first * second);
}

/** From the left to the right, as the arrow keys go. */
function pointMarks(points: readonly Point[], [x, y]: readonly [LinearScale, LinearScale]): Mark[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return sorted.map(({ category, x: px, y: py }, column): Mark => {
    const [cx, cy] = [x(px), y(py)];
    return {
      ...{ id: `point-${category}`, column, row: 0, category, series: -1 },
      box: { x: cx - 7, y: cy - 7, width: 14, height: 14 },
      shapes: [{ kind: 'circle', x: cx, y: cy, radius: 4.5, fill: 'hue-1', stroke: 'surface' }],
    };
  });
}

/** Squares of the plot, darker for more points: each says how many it holds. */
function cellMarks(points: readonly Point[], [x, y]: readonly [LinearScale, LinearScale], plot: Box): Mark[] {
  const size = Math.max(14, Math.sqrt((plot.width * plot.height) / 900));
  const [columns, rows] = [Math.ceil(plot.width / size), Math.ceil(plot.height / size)];
  const counts = new Map<number, number[]>();
  for (const { category, x: px, y: py } of points) {
    const column = Math.min(columns - 1, Math.floor((x(px) - plot.x) / size));
    const row = Math.min(rows - 1, Math.floor((plot.y + plot.height - y(py)) / size));
    const key = row * columns + column;
    const list = counts.get(key);
    if (list) list.push(category);
    else counts.set(key, [category]);
  }
  const most = [...counts.values()].reduce((highest, { length }) => Math.max(highest, length), 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, { length }]): Mark => {
      const [column, row] = [key % columns, Math.floor(key / columns)];
      const side = size * (0.35 + 0.65 * Math.sqrt(length / most));
      const [cx, cy] = [plot.x + (column + 0.5) * size, plot.y + plot.height - (row + 0.5) * size];
      return {
        ...{ id: `cell-${key}`, column, row: -row, category: -1, series: -1, value: length, members: length },
        box: { x: cx - size / 2, y: cy - size / 2, width: size, height: size },
        shapes: [rect(cx - side / 2, cy - side / 2, side, side, 'hue-1')],
      };
    });
}

function axisTitles(
  across: ChartSeries | undefined,
  up: ChartSeries | undefined,
  plot: Box,
  { fontSize, width, locale }: SceneOptions,
): Shape[] {
  const title = (series: ChartSeries | undefined): string =>
    series === undefined
      ? ''
      : series.unit === ''
        ? series.label
        : `${series.label} (${formatUnit(series.unit, locale)})`;
  return [
    text(0, fontSize * 0.8, fitText(`↑ ${title(up)}`, width, fontSize), { size: fontSize, fill: 'quiet' }),
    text(
      plot.x + plot.width,
      plot.y + plot.height + fontSize * 2.7,
      fitText(`${title(across)} →`, width, fontSize),
      {
        size: fontSize,
        anchor: 'end',
        fill: 'quiet',
      },
    ),
  ];
}

/** Names of the selected one and of the ends in both directions, where they lie over nothing. */
function pointLabels(
  { categories }: ChartData,
  points: readonly Point[],
  [x, y]: readonly [LinearScale, LinearScale],
  { fontSize, selected, width }: SceneOptions,
): Shape[] {
  const by = (value: (point: Point) => number): Point[] => [...points].sort((a, b) => value(b) - value(a));
  const wanted = [
    points.find(({ category }) => categories[category]?.key === selected),
    by((point) => point.y)[0],
    by((point) => point.x)[0],
    by((point) => -point.x)[0],
    by((point) => -point.y)[0],
  ];
  const boxes: Box[] = points.map((point) => ({ x: x(point.x) - 4, y: y(point.y) - 4, width: 8, height: 8 }));
  return [...new Set(wanted)].flatMap((point): Shape[] => {
    if (point === undefined) return [];
    const label = categories[point.category]?.label ?? '';
    const room = textWidth(label, fontSize);
    const right = x(point.x) + 8 + room <= width;
    const box = {
      x: right ? x(point.x) + 8 : x(point.x) - 8 - room,
      y: y(point.y) - fontSize / 2,
      width: room,
      height: fontSize,
    };
    if (boxes.some((other) => overlap(box, other))) return [];
    boxes.push(box);
    const marked = categories[point.category]?.key === selected;
    return [
      text(box.x, y(point.y), label, {
        size: fontSize,
        bold: marked,
        fill: marked ? (`hue-${1 as Hue}-ink` as const) : 'text',
      }),
    ];
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
