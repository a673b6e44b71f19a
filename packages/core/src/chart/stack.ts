// Stacked bars: parts on top of each other from zero, negative parts on the other side, and the sum of all at the end.
import { scaleBand } from 'd3-scale';
import { arrange, nameRoom } from './arrangement.js';
import { columnNames } from './bar.js';
import { cellsAt, missingCell, sumOf, type ChartCell, type ChartData, type ChartSeries } from './data.js';
import { keyRow } from './key-row.js';
import { fitText, textWidth, widest } from './lettering.js';
import { labelEvery, leftAxis, linearScale, tickRoom, valueDomain } from './scales.js';
import {
  line,
  mostSeries,
  rect,
  seriesFill,
  text,
  type Hue,
  type Mark,
  type Paint,
  type Scene,
  type SceneOptions,
  type Shape,
} from './scene.js';
import { labelNumber } from './wording.js';

/** Where the parts of one category begin and end; a part without a number has no length. */
export interface Stack {
  readonly spans: readonly (readonly [number, number])[];
  readonly above: number;
  readonly below: number;
  /** Null where a part has no number. */
  readonly total: number | null;
}

/** Positive parts go up from zero in the order of the series, negative ones down. */
export function stackOf(cells: readonly ChartCell[]): Stack {
  let [above, below] = [0, 0];
  const spans = cells.map(({ value }): readonly [number, number] => {
    if (value === null) return [above, above];
    if (value < 0) return [below, (below += value)];
    return [above, (above += value)];
  });
  return { spans, above, below, total: sumOf(cells) };
}

interface Layout {
  readonly data: ChartData;
  readonly series: readonly ChartSeries[];
  readonly shown: readonly number[];
  readonly stacks: readonly Stack[];
  readonly options: SceneOptions;
  readonly leftOut: number;
}

/** Series beyond the eighth are added up as the last one, so that the sum stays whole. */
export function stackScene(data: ChartData, options: SceneOptions): Scene {
  const series = pooled(data.series, options);
  const totals = data.categories.map((_, index) => stackOf(cellsAt({ series }, index)).total);
  const summed = {
    ...data,
    series: [{ ...data.series[0]!, cells: totals.map((value) => ({ value, status: 'ok' as const })) }],
  };
  const { downwards, shown, leftOut } = arrange(summed, options);
  const stacks = shown.map((index) => stackOf(cellsAt({ series }, index)));
  const layout = { data, series, shown, stacks, options, leftOut };
  return downwards ? rightwards(layout) : upwards(layout);
}

function pooled(series: readonly ChartSeries[], { words }: SceneOptions): readonly ChartSeries[] {
  if (series.length <= mostSeries) return series;
  const rest = series.slice(mostSeries - 1);
  const cells = (rest[0]?.cells ?? []).map((_, index): ChartCell => {
    const value = sumOf(cellsAt({ series: rest }, index));
    return value === null ? missingCell : { value, status: 'ok' };
  });
  return [
    ...series.slice(0, mostSeries - 1),
    { ...rest[0]!, key: 'others', label: words.others(rest.length), cells },
  ];
}

function rightwards({ data, series, shown, stacks, options, leftOut }: Layout): Scene {
  const { width, fontSize, locale } = options;
  const names = shown.map((index) => data.categories[index]?.label ?? '');
  const style = data.series[0]!;
  const totals = stacks.map(({ total }) => (total === null ? '' : labelNumber(total, style, locale)));
  const key = keyRow(series, width, fontSize);
  const left = nameRoom(names, options);
  const right = widest(totals, fontSize) + 12;
  const rowHeight = Math.round(fontSize * 2.4);
  const plot = {
    x: left,
    y: key.height,
    width: Math.max(40, width - left - right),
    height: rowHeight * shown.length,
  };
  const low = Math.min(0, ...stacks.map(({ below }) => below));
  const high = Math.max(0, ...stacks.map(({ above }) => above));
  const scale = linearScale(low, high === low ? low + 1 : high, plot.x, plot.x + plot.width);
  const thickness = rowHeight - fontSize * 0.7;
  const place = (column: number) => plot.y + column * rowHeight + (rowHeight - thickness) / 2;
  const marks = shown.flatMap((category, column) =>
    series.map((one, row): Mark => {
      const [from, to] = stacks[column]!.spans[row]!.map(scale) as [number, number];
      const box = { x: Math.min(from, to), y: place(column), width: Math.abs(to - from), height: thickness };
      const cell = one.cells[category] ?? missingCell;
      return partMark({ cell, one, row, category, column }, box, options);
    }),
  );
  const zero = Math.round(scale(0)) + 0.5;
  return {
    width,
    height: Math.ceil(plot.y + plot.height + 4),
    plot,
    back: [
      ...key.shapes,
      ...names.map((name, index) =>
        text(left - 8, plot.y + (index + 0.5) * rowHeight, fitText(name, left - 10, fontSize), {
          size: fontSize,
          anchor: 'end',
        }),
      ),
    ],
    marks,
    front: [
      line(
        [
          [zero, plot.y],
          [zero, plot.y + plot.height],
        ],
        'axis',
      ),
      ...stacks.flatMap(({ above, below, total }, column) => {
        const y = plot.y + (column + 0.5) * rowHeight;
        const net: Shape[] = below < 0 && total !== null ? [netSign(scale(total), y, fontSize)] : [];
        return [...net, text(scale(above) + 8, y, totals[column]!, { size: fontSize, bold: true })];
      }),
    ],
    downwards: true,
    leftOut,
  };
}

function upwards({ data, series, shown, stacks, options, leftOut }: Layout): Scene {
  const { width, height, fontSize, locale } = options;
  const style = data.series[0]!;
  const domain = valueDomain(stacks.flatMap(({ above, below }) => [above, below]));
  const key = keyRow(series, width, fontSize);
  const left = tickRoom(domain, 5, options);
  const top = key.height + fontSize * 1.4;
  const plot = { x: left, y: top, width: width - left - 4, height: height - top - fontSize * 2 };
  const { scale, shapes } = leftAxis(plot, domain, 5, options);
  const band = scaleBand<number>()
    .domain(shown)
    .range([plot.x, plot.x + plot.width])
    .paddingInner(0.35)
    .paddingOuter(0.2);
  const totals = stacks.map(({ total }) => (total === null ? '' : labelNumber(total, style, locale)));
  const every = labelEvery(totals, band.step(), fontSize);
  const marks = shown.flatMap((category, column) =>
    series.map((one, row): Mark => {
      const [from, to] = stacks[column]!.spans[row]!.map(scale) as [number, number];
      const box = {
        x: band(category) ?? 0,
        y: Math.min(from, to),
        width: band.bandwidth(),
        height: Math.abs(to - from),
      };
      return partMark({ cell: one.cells[category] ?? missingCell, one, row, category, column }, box, options);
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
        band.step(),
        plot,
        options,
        (index) => (band(index) ?? 0) + band.bandwidth() / 2,
      ),
    ],
    marks,
    front: stacks.flatMap(({ above, below, total }, column) => {
      const x = (band(shown[column]!) ?? 0) + band.bandwidth() / 2;
      const net: Shape[] = below < 0 && total !== null ? [netSign(x, scale(total), fontSize)] : [];
      const words = (shown.length - 1 - column) % every === 0 ? totals[column]! : '';
      return [
        ...net,
        text(x, scale(above) - fontSize * 0.8, words, { size: fontSize, anchor: 'middle', bold: true }),
      ];
    }),
    downwards: false,
    leftOut,
  };
}

interface Part {
  readonly cell: ChartCell;
  readonly one: ChartSeries;
  readonly row: number;
  readonly category: number;
  readonly column: number;
}

/** Its number stands in it where there is room; a part that is not there keeps a hatched sliver to be visited. */
function partMark({ cell, one, row, category, column }: Part, box: Mark['box'], options: SceneOptions): Mark {
  const { fontSize, locale } = options;
  const place = { id: `${category}-${row}`, column, row, category, series: one.key === 'others' ? -1 : row };
  if (cell.value === null) {
    const kind: Paint = cell.status === 'suppressed' ? 'suppressed' : 'missing';
    const sliver = { ...box, width: Math.max(box.width, 5), height: Math.max(box.height, 5) };
    return { ...place, box: sliver, shapes: [rect(sliver.x, sliver.y, sliver.width, sliver.height, kind)] };
  }
  const label = labelNumber(cell.value, one, locale);
  const fits = textWidth(label, fontSize) <= box.width - 6 && box.height >= fontSize * 1.3;
  const gap = box.width > 3 && box.height > 3 ? 0.5 : 0;
  return {
    ...place,
    box,
    value: cell.value,
    shapes: [
      rect(box.x + gap, box.y + gap, box.width - 2 * gap, box.height - 2 * gap, seriesFill(row)),
      ...(fits && row < 4
        ? [
            text(box.x + box.width / 2, box.y + box.height / 2, label, {
              size: fontSize,
              anchor: 'middle',
              fill: `hue-${((row % 4) + 1) as Hue}-on`,
            }),
          ]
        : []),
    ],
  };
}

/** A diamond where the sum of the parts lies, when negative parts make it differ from the end of the bar. */
function netSign(x: number, y: number, fontSize: number): Shape {
  const size = fontSize * 0.5;
  return {
    kind: 'path',
    steps: [['M', x - size, y], ['L', x, y - size], ['L', x + size, y], ['L', x, y + size], ['Z']],
    fill: 'surface',
    stroke: 'text',
    strokeWidth: 1.5,
  };
}
