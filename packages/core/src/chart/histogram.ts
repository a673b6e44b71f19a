// A histogram: how many categories have a value in each class of equal width, closed above like every class on the map.
import { nice, ticks } from 'd3-array';
import { classOf } from '../stats/classify.js';
import { valuesOf, type ChartData } from './data.js';
import { leftAxis, linearScale, tickRoom, tickTexts, valueDomain } from './scales.js';
import { line, rect, text, type Mark, type Scene, type SceneOptions, type Shape } from './scene.js';
import { labelNumber } from './wording.js';
import { textWidth } from './lettering.js';

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bins of equal, round width after Sturges; equal values make one bin, no values none. */
export function binsOf(values: readonly number[]): Bin[] {
  if (values.length === 0) return [];
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (low === high) return [{ from: low, to: high, count: values.length }];
  const wanted = Math.min(20, Math.ceil(Math.log2(values.length)) + 1);
  const [from, to] = nice(low, high, Math.max(3, wanted));
  const edges = ticks(from, to, Math.max(3, wanted));
  const counts = new Array<number>(edges.length - 1).fill(0);
  const inner = edges.slice(1, -1);
  for (const value of values) counts[classOf(value, inner)]! += 1;
  return counts.map((count, index) => ({ from: edges[index]!, to: edges[index + 1]!, count }));
}

export function histogramScene(data: ChartData, options: SceneOptions): Scene {
  const { width, height, fontSize, locale } = options;
  const [series] = data.series;
  const bins = binsOf(valuesOf(series?.cells ?? []));
  const domain = valueDomain(
    bins.map(({ count }) => count),
    4,
  );
  const left = tickRoom(domain, 4, options);
  const top = fontSize * 1.6;
  const plot = { x: left, y: top, width: width - left - fontSize * 2, height: height - top - fontSize * 2.4 };
  const { scale, shapes } = leftAxis(plot, domain, Math.min(4, domain[1]), options);
  const [first, last] = [bins[0]?.from ?? 0, bins[bins.length - 1]?.to ?? 1];
  const x = linearScale(first, first === last ? first + 1 : last, plot.x, plot.x + plot.width);
  const marks = bins.map(({ from, to, count }, column): Mark => {
    const [start, end] =
      first === last ? [plot.x + plot.width * 0.4, plot.x + plot.width * 0.6] : [x(from), x(to)];
    const words = String(count);
    const fits = textWidth(words, fontSize) < end - start;
    return {
      ...{ id: `bin-${column}`, column, row: 0, category: -1, series: 0, value: count, members: count },
      range: [from, to],
      box: { x: start, y: plot.y, width: end - start, height: plot.height },
      shapes: [
        rect(start + 0.5, scale(0), end - start - 1, scale(count) - scale(0), 'hue-1'),
        ...(count > 0 && fits
          ? [
              text((start + end) / 2, scale(count) - fontSize * 0.7, words, {
                size: fontSize,
                anchor: 'middle',
              }),
            ]
          : []),
      ],
    };
  });
  const values: Shape[] =
    first === last
      ? [
          text(
            plot.x + plot.width / 2,
            plot.y + plot.height + fontSize * 1.1,
            labelNumber(first, series ?? data, locale),
            { size: fontSize, anchor: 'middle', fill: 'quiet' },
          ),
        ]
      : tickTexts(
          [first, last],
          Math.max(2, Math.min(bins.length, Math.floor(plot.width / (fontSize * 5)))),
          locale,
        ).map(({ value, text: words }) =>
          text(x(value), plot.y + plot.height + fontSize * 1.1, data.unit === '%' ? `${words}%` : words, {
            size: fontSize,
            anchor: 'middle',
            fill: 'quiet',
          }),
        );
  return {
    width,
    height,
    plot,
    back: [...shapes, ...values],
    marks,
    front: first === last ? [] : selectedSign(data, x, plot, options),
    downwards: false,
    leftOut: 0,
  };
}

/** Where the selected region lies. */
function selectedSign(
  { categories, series: [series] }: ChartData,
  x: (value: number) => number,
  plot: Scene['plot'],
  { selected, fontSize }: SceneOptions,
): Shape[] {
  const index = categories.findIndex(({ key }) => key === selected);
  const value = series?.cells[index]?.value ?? null;
  if (index < 0 || value === null) return [];
  const at = Math.round(x(value)) + 0.5;
  const label = categories[index]?.label ?? '';
  const half = textWidth(label, fontSize) / 2;
  const middle = Math.min(Math.max(at, plot.x + half), plot.x + plot.width - half);
  return [
    line(
      [
        [at, plot.y],
        [at, plot.y + plot.height],
      ],
      'accent',
      2,
    ),
    text(middle, plot.y - fontSize * 0.8, label, {
      size: fontSize,
      anchor: 'middle',
      bold: true,
      fill: 'accent',
    }),
  ];
}
