// Bars: one for each category, or a group of one for each series, rightwards for names and upwards for years.
import { scaleBand } from 'd3-scale';
import { arrange, nameRoom, rowHeightOf, type Arrangement } from './arrangement.js';
import { missingCell, valuesOf, type ChartCell, type ChartData, type ChartSeries } from './data.js';
import { keyRow } from './key-row.js';
import { fitText, textWidth, widest } from './lettering.js';
import { labelEvery, leftAxis, linearScale, tickRoom, valueDomain, type LinearScale } from './scales.js';
import {
  line,
  mostSeries,
  rect,
  seriesFill,
  text,
  type Box,
  type Mark,
  type Scene,
  type SceneOptions,
  type Shape,
} from './scene.js';
import { cellLabel, labelNumber } from './wording.js';

interface BarPlace {
  readonly data: ChartData;
  readonly options: SceneOptions;
  readonly series: readonly ChartSeries[];
  readonly arrangement: Arrangement;
}

/** What stands for a bar that is not there, CSS pixels along the axis. */
const stub = 18;

/** The length of a bar is proportional to its value; zero is a line, negative values go to the other side. */
export function barScene(data: ChartData, options: SceneOptions): Scene {
  const arrangement = arrange(data, options);
  const place = { data, options, series: data.series.slice(0, mostSeries), arrangement };
  return arrangement.downwards ? rightwards(place) : upwards(place);
}

function rightwards({ data, options, series, arrangement: { shown, leftOut } }: BarPlace): Scene {
  const { width, fontSize, locale, words } = options;
  const names = shown.map((index) => data.categories[index]?.label ?? '');
  const valueTexts = series.flatMap((one) =>
    shown.map((index) => cellLabel(cellIn(one, index), one, locale, words)),
  );
  const key = keyRow(series, width, fontSize);
  const left = nameRoom(names, options);
  const valueRoom = widest(valueTexts, fontSize) + 10;
  const rule = ruleOf(data, options);
  const top = key.height + (rule ? fontSize * 1.6 : 0);
  const thickness = Math.max(fontSize * 1.15, series.length > 1 ? 14 : 16);
  const bars = thickness * series.length;
  const rowHeight = rowHeightOf(bars + fontSize * 0.8, shown.length, options.height - top - 4, options);
  const margin = Math.max(fontSize * 0.4, (rowHeight - 1.6 * bars) / 2);
  const plot = {
    x: left,
    y: top,
    width: Math.max(40, width - left - valueRoom),
    height: rowHeight * shown.length,
  };
  const values = series.flatMap((one) => valuesOf(shown.map((index) => cellIn(one, index))));
  const low = Math.min(0, ...values, rule?.value ?? 0);
  const high = Math.max(0, ...values, rule?.value ?? 0);
  const start = low < 0 ? plot.x + valueRoom : plot.x;
  const scale = linearScale(low, high === low ? low + 1 : high, start, plot.x + plot.width);
  const inner = scaleBand<number>()
    .domain(series.map((_, index) => index))
    .range([margin, rowHeight - margin]);
  const marks = shown.flatMap((category, column) =>
    series.map((one, row) => {
      const y = plot.y + column * rowHeight + (inner(row) ?? 0);
      const bar = rightBar(
        { cell: cellIn(one, category), one, row, y, thickness: inner.bandwidth() },
        scale,
        options,
      );
      const box =
        series.length > 1
          ? { x: left, y, width: width - left, height: inner.bandwidth() }
          : { x: 0, y: plot.y + column * rowHeight, width, height: rowHeight };
      return markOf(category, row, column, box, bar);
    }),
  );
  const labels = names.map((name, index) =>
    text(left - 8, plot.y + (index + 0.5) * rowHeight, fitText(name, left - 10, fontSize), {
      size: fontSize,
      anchor: 'end',
    }),
  );
  const zero = Math.round(scale(0)) + 0.5;
  const axis = line(
    [
      [zero, plot.y],
      [zero, plot.y + plot.height],
    ],
    'axis',
  );
  return {
    width,
    height: Math.ceil(plot.y + plot.height + 4),
    plot,
    back: [...key.shapes, ...labels, ...(rule ? downRule(rule, scale, plot, options) : [])],
    marks,
    front: [axis],
    downwards: true,
    leftOut,
  };
}

interface RightBar {
  readonly cell: ChartCell;
  readonly one: ChartSeries;
  readonly row: number;
  readonly y: number;
  readonly thickness: number;
}

function rightBar(
  { cell, one, row, y, thickness }: RightBar,
  scale: LinearScale,
  options: SceneOptions,
): Shape[] {
  const { fontSize, locale, words } = options;
  const label = cellLabel(cell, one, locale, words);
  const middle = y + thickness / 2;
  const zero = scale(0);
  if (cell.value === null) {
    const kind = cell.status === 'suppressed' ? 'suppressed' : 'missing';
    return [
      rect(zero, y, stub, thickness, kind),
      text(zero + stub + 6, middle, label, { size: fontSize, fill: 'quiet' }),
    ];
  }
  const end = scale(cell.value);
  const side =
    cell.value < 0 ? ({ x: end - 6, anchor: 'end' } as const) : ({ x: end + 6, anchor: 'start' } as const);
  return [
    rect(zero, y, end - zero, thickness, seriesFill(row)),
    text(side.x, middle, label, { size: fontSize, anchor: side.anchor }),
  ];
}

function upwards({ data, options, series, arrangement: { shown, leftOut } }: BarPlace): Scene {
  const { width, height, fontSize, locale, words } = options;
  const key = keyRow(series, width, fontSize);
  const values = series.flatMap((one) => valuesOf(shown.map((index) => cellIn(one, index))));
  const rule = ruleOf(data, options);
  const domain = valueDomain([...values, rule?.value ?? 0]);
  const left = tickRoom(domain, 5, options);
  const right = rule ? textWidth(rule.label, fontSize) + 8 : 4;
  const top = key.height + fontSize * 1.4;
  const plot = { x: left, y: top, width: width - left - right, height: height - top - fontSize * 2 };
  const { scale, shapes } = leftAxis(plot, domain, 5, options);
  const outer = scaleBand<number>()
    .domain(shown)
    .range([plot.x, plot.x + plot.width])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const inner = scaleBand<number>()
    .domain(series.map((_, index) => index))
    .range([0, outer.bandwidth()]);
  const thickness = inner.bandwidth();
  const texts = series.map((one) => shown.map((index) => cellLabel(cellIn(one, index), one, locale, words)));
  const written = widest(texts.flat(), fontSize) <= (series.length > 1 ? thickness : outer.step()) - 2;
  const marks = shown.flatMap((category, column) =>
    series.map((one, row) => {
      const x = (outer(category) ?? 0) + (inner(row) ?? 0);
      const label = written ? texts[row]![column]! : '';
      const bar = upBar(cellIn(one, category), { x, thickness, row, label }, scale, fontSize);
      return markOf(category, row, column, { x, y: plot.y, width: thickness, height: plot.height }, bar);
    }),
  );
  return {
    width,
    height,
    plot,
    back: [
      ...key.shapes,
      ...shapes,
      ...columnNames(
        data,
        shown,
        outer.step(),
        plot,
        options,
        (index) => (outer(index) ?? 0) + outer.bandwidth() / 2,
      ),
    ],
    marks,
    front: rule ? acrossRule(rule, scale, plot, options) : [],
    downwards: false,
    leftOut,
  };
}

interface UpBar {
  readonly x: number;
  readonly thickness: number;
  readonly row: number;
  readonly label: string;
}

function upBar({ value, status }: ChartCell, place: UpBar, scale: LinearScale, size: number): Shape[] {
  const { x, thickness, row, label } = place;
  const zero = scale(0);
  const middle = x + thickness / 2;
  const words = (y: number, fill: 'text' | 'quiet'): Shape[] =>
    label === '' ? [] : [text(middle, y, label, { size, anchor: 'middle', fill })];
  if (value === null) {
    const kind = status === 'suppressed' ? 'suppressed' : 'missing';
    return [rect(x, zero - stub, thickness, stub, kind), ...words(zero - stub - size * 0.7, 'quiet')];
  }
  const end = scale(value);
  return [
    rect(x, zero, thickness, end - zero, seriesFill(row)),
    ...words(value < 0 ? end + size * 0.8 : end - size * 0.7, 'text'),
  ];
}

/** The names below columns, every n-th where they are many. */
export function columnNames(
  { categories }: ChartData,
  shown: readonly number[],
  step: number,
  plot: Box,
  { fontSize }: SceneOptions,
  middleOf: (index: number) => number,
): Shape[] {
  const names = shown.map((index) => categories[index]?.label ?? '');
  const every = labelEvery(names, step, fontSize);
  const last = shown.length - 1;
  return shown.flatMap((index, at) =>
    (last - at) % every === 0
      ? [
          text(middleOf(index), plot.y + plot.height + fontSize * 1.1, names[at]!, {
            size: fontSize,
            anchor: 'middle',
            fill: 'quiet' as const,
          }),
        ]
      : [],
  );
}

interface Rule {
  readonly value: number;
  readonly label: string;
}

/** The rate of the whole, as a line to compare with; sums of a whole would dwarf its parts. */
function ruleOf({ whole, additive, series: [first] }: ChartData, { locale }: SceneOptions): Rule | null {
  if (whole === null || additive || whole.cell.value === null || first === undefined) return null;
  return {
    value: whole.cell.value,
    label: `${whole.label} ${labelNumber(whole.cell.value, first, locale)}`.trim(),
  };
}

function downRule(
  { value, label }: Rule,
  scale: LinearScale,
  plot: Box,
  { fontSize, width }: SceneOptions,
): Shape[] {
  const x = Math.round(scale(value)) + 0.5;
  const half = textWidth(label, fontSize) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return [
    line(
      [
        [x, plot.y],
        [x, plot.y + plot.height],
      ],
      'text',
    ),
    text(middle, plot.y - fontSize * 0.8, label, { size: fontSize, anchor: 'middle', bold: true }),
  ];
}

function acrossRule(
  { value, label }: Rule,
  scale: LinearScale,
  plot: Box,
  { fontSize }: SceneOptions,
): Shape[] {
  const y = Math.round(scale(value)) + 0.5;
  const right = plot.x + plot.width;
  return [
    line(
      [
        [plot.x, y],
        [right, y],
      ],
      'text',
    ),
    text(right + 4, y, label, { size: fontSize, bold: true }),
  ];
}

function cellIn({ cells }: ChartSeries, category: number): ChartCell {
  return cells[category] ?? missingCell;
}

function markOf(category: number, series: number, column: number, box: Box, shapes: readonly Shape[]): Mark {
  return { id: `${category}-${series}`, column, row: series, category, series, box, shapes };
}
