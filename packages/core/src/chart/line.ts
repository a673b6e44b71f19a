// Lines over time: up to four in colour with their names at the end, the others quiet behind them, gaps as gaps.
import { mean } from 'd3-array';
import { valuesOf, type ChartCell, type ChartData, type ChartSeries } from './data.js';
import { columnNames } from './bar.js';
import { fitText, widest } from './lettering.js';
import { leftAxis, linearScale, tickRoom, valueDomain, type LinearScale } from './scales.js';
import {
  line,
  text,
  type Box,
  type CircleShape,
  type Hue,
  type Mark,
  type PathStep,
  type Scene,
  type SceneOptions,
  type Shape,
} from './scene.js';
import { labelNumber } from './wording.js';

/** Lines that are told apart by colour. */
export const mostLines = 4;
/** Lines that are drawn behind them. */
const mostQuiet = 60;
/** The second and fourth line are broken too, for readers and printers without colour. */
const dashes: readonly (readonly number[] | undefined)[] = [undefined, [6, 3], undefined, [2, 3]];

export interface LinePlace {
  readonly plot: Box;
  readonly y: LinearScale;
  readonly xOf: (category: number) => number;
}

/** Years stand at their distance: a year that is not in the data leaves its room. */
export function lineScene(data: ChartData, options: SceneOptions): Scene {
  const { width, height, fontSize, locale } = options;
  const front = frontLines(data, options.selected);
  const quiet = data.series.map((_, index) => index).filter((index) => !front.includes(index));
  const drawn = [...front, ...quiet.slice(0, mostQuiet)];
  const values = drawn.flatMap((index) => valuesOf(data.series[index]!.cells));
  const domain = valueDomain([...values, ...valuesOf(data.reference?.cells ?? [])]);
  const names = front.map((index) => endLabel(data.series[index]!, locale, data.series.length > 1));
  const left = tickRoom(domain, 5, options);
  const right = Math.min(widest(names, fontSize) + 14, width * 0.36);
  const top = fontSize * 0.8;
  const plot = { x: left, y: top, width: width - left - right, height: height - top - fontSize * 2.2 };
  const { scale, shapes } = leftAxis(plot, domain, 5, options);
  const place = { plot, y: scale, xOf: timeScale(data, plot) };
  const marks = front.flatMap((index, row) => pointMarks(data.series[index]!, index, row, place));
  const step = plot.width / Math.max(1, data.categories.length - 1);
  const all = data.categories.map((_, index) => index);
  return {
    width,
    height,
    plot,
    back: [
      ...shapes,
      ...columnNames(data, all, step, plot, options, place.xOf),
      ...periodRule(data, place, options),
      ...referenceLine(data, place, fontSize),
      ...quiet.slice(0, mostQuiet).flatMap((index) =>
        trace(data.series[index]!.cells, place).map((steps) => ({
          kind: 'path' as const,
          steps,
          stroke: 'context' as const,
          strokeWidth: 1,
        })),
      ),
      ...front.flatMap((index, row) => coloured(data.series[index]!, row, place)),
    ],
    marks,
    front: endLabels(data, front, names, place, right - 12, fontSize),
    downwards: false,
    leftOut: Math.max(0, quiet.length - mostQuiet),
  };
}

/** The first (the whole, where there is one), the selected, and then those that are highest and lowest on average. */
function frontLines({ series }: ChartData, selected: string | undefined): number[] {
  const all = series.map((_, index) => index);
  if (series.length <= mostLines) return all;
  const level = (index: number): number => mean(valuesOf(series[index]!.cells)) ?? NaN;
  const sorted = all.filter((index) => !Number.isNaN(level(index))).sort((a, b) => level(b) - level(a));
  const chosen = [
    0,
    series.findIndex(({ key }) => key === selected),
    sorted[0] ?? 0,
    sorted[sorted.length - 1] ?? 0,
  ];
  const wanted = [...new Set([...chosen, ...sorted])].filter((index) => index >= 0);
  return wanted.slice(0, Math.min(mostLines, chosen[1] === -1 ? 3 : mostLines));
}

export function timeScale(
  { categories, categoryKind }: ChartData,
  { x, width }: Box,
): (category: number) => number {
  const years = categories.map(({ key }) => momentOf(key));
  const spaced = categoryKind === 'time' && years.every((year) => !Number.isNaN(year));
  const at = spaced ? years : years.map((_, index) => index);
  const inset = Math.min(12, width / 4);
  if (at.length < 2) return () => x + width / 2;
  const scale = linearScale(Math.min(...at), Math.max(...at), x + inset, x + width - inset);
  return (category) => scale(at[category] ?? 0);
}

/** Years with the part of the year that has gone at the start of a quarter or month. */
function momentOf(key: string): number {
  const [, year, quarter, month] = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)))?$/.exec(key) ?? [];
  if (year === undefined) return NaN;
  return Number(year) + (quarter ? (Number(quarter) - 1) / 4 : month ? (Number(month) - 1) / 12 : 0);
}

/** One path for each run of numbers; a missing cell ends a run. */
export function trace(cells: readonly ChartCell[], { xOf, y }: Pick<LinePlace, 'xOf' | 'y'>): PathStep[][] {
  const runs: PathStep[][] = [];
  let open = false;
  cells.forEach(({ value }, index) => {
    if (value === null) open = false;
    else if (open) runs[runs.length - 1]!.push(['L', xOf(index), y(value)]);
    else {
      runs.push([['M', xOf(index), y(value)]]);
      open = true;
    }
  });
  return runs;
}

function coloured({ cells }: ChartSeries, row: number, place: LinePlace): Shape[] {
  const hue = (row + 1) as Hue;
  const dash = dashes[row];
  return trace(cells, place).map((steps) => ({
    kind: 'path',
    steps,
    stroke: `hue-${hue}-ink`,
    strokeWidth: row === 0 ? 2.5 : 2,
    ...(dash && { dash }),
  }));
}

/** A point for each number, and a place to stop at where there is none. */
function pointMarks(
  { cells }: ChartSeries,
  series: number,
  row: number,
  { xOf, y, plot }: LinePlace,
): Mark[] {
  const hue = (row + 1) as Hue;
  return cells.map(({ value }, category): Mark => {
    const [cx, cy] = [xOf(category), value === null ? plot.y + plot.height - 8 : y(value)];
    const dot: CircleShape = {
      kind: 'circle',
      x: cx,
      y: cy,
      radius: 3.5,
      fill: `hue-${hue}-ink`,
      stroke: 'surface',
    };
    return {
      ...{ id: `${category}-${series}`, column: category, row, category, series },
      box: { x: cx - 8, y: cy - 8, width: 16, height: 16 },
      shapes: value === null ? [] : [dot],
    };
  });
}

function periodRule({ categories }: ChartData, { plot, xOf }: LinePlace, { period }: SceneOptions): Shape[] {
  const index = categories.findIndex(({ key }) => key === period);
  if (index < 0) return [];
  const x = Math.round(xOf(index)) + 0.5;
  return [
    line(
      [
        [x, plot.y],
        [x, plot.y + plot.height],
      ],
      'accent',
      1.5,
      [2, 2],
    ),
  ];
}

/** Broken and quiet, with its name below its end, where lines have spread; years without a figure break it. */
function referenceLine({ reference }: ChartData, place: LinePlace, fontSize: number): Shape[] {
  if (!reference) return [];
  const runs = trace(reference.cells, place);
  const paths = runs.map((steps): Shape => ({
    ...{ kind: 'path', steps, stroke: 'quiet', strokeWidth: 1.5, dash: [6, 4] },
  }));
  const last = (runs[runs.length - 1] ?? []).flatMap(([kind, x = 0, y = 0]) =>
    kind === 'Z' ? [] : [{ x, y }],
  );
  const end = { x: Math.max(...last.map(({ x }) => x)), y: Math.max(...last.map(({ y }) => y)) + fontSize };
  return [
    ...paths,
    text(end.x, end.y, reference.label, { anchor: 'end', size: fontSize - 1, fill: 'quiet' }),
  ];
}

function endLabel(series: ChartSeries, locale: SceneOptions['locale'], named: boolean): string {
  const value = valuesOf(series.cells).pop();
  const number = value === undefined ? '' : labelNumber(value, series, locale);
  return named ? `${series.label} ${number}`.trim() : number;
}

/** Names beside the ends of their lines, moved apart where the ends are close. */
function endLabels(
  { series }: ChartData,
  front: readonly number[],
  names: readonly string[],
  { plot, xOf, y }: LinePlace,
  room: number,
  fontSize: number,
): Shape[] {
  const ends = front.flatMap((index, row) => {
    const { cells } = series[index]!;
    const last = cells.reduce((found, { value }, at) => (value === null ? found : at), -1);
    return last < 0 ? [] : [{ row, x: xOf(last), y: y(cells[last]!.value ?? 0) }];
  });
  const places = spreadOut(
    ends.map((end) => end.y),
    fontSize * 1.25,
    [plot.y, plot.y + plot.height],
  );
  return ends.map(({ row, x }, index) =>
    text(
      x + 9,
      places[index]!,
      fitText(names[row]!, Math.max(room, plot.x + plot.width - x + room - 9), fontSize),
      {
        size: fontSize,
        fill: `hue-${(row + 1) as Hue}-ink`,
        bold: row === 0,
      },
    ),
  );
}

/** Positions at least `gap` apart in the order of the wanted ones, as near to these as one pass down and one up get. */
export function spreadOut(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const places = [...wanted];
  let least = low;
  for (const index of order) {
    places[index] = Math.max(places[index]!, least);
    least = places[index]! + gap;
  }
  let most = high;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index]!, most);
    most = places[index]! - gap;
  }
  return places;
}
