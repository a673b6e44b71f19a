// Areas over time: series on top of each other where they add up, gaps where a part is missing.
import { columnNames } from './bar.js';
import { cellsAt, sumOf, type ChartData } from './data.js';
import { keyRow } from './key-row.js';
import { timeScale } from './line.js';
import { leftAxis, tickRoom, valueDomain } from './scales.js';
import {
  line,
  mostSeries,
  seriesFill,
  type Mark,
  type PathStep,
  type Scene,
  type SceneOptions,
  type Shape,
} from './scene.js';
import { stackOf, type Stack } from './stack.js';

/** Only years in which every series has a number are filled. */
export function areaScene(data: ChartData, options: SceneOptions): Scene {
  const { width, height, fontSize } = options;
  const series = data.series.slice(0, mostSeries);
  const stacks = data.categories.map((_, index) => stackOf(cellsAt({ series }, index)));
  const domain = valueDomain(stacks.flatMap(({ above, below }) => [above, below]));
  const key = keyRow(series, width, fontSize);
  const left = tickRoom(domain, 5, options);
  const top = key.height + fontSize * 0.8;
  const plot = { x: left, y: top, width: width - left - 8, height: height - top - fontSize * 2.2 };
  const { scale, shapes } = leftAxis(plot, domain, 5, options);
  const xOf = timeScale(data, plot);
  const runs = completeRuns(data, series.length);
  const all = data.categories.map((_, index) => index);
  const step = plot.width / Math.max(1, all.length - 1);
  const areas = series.flatMap((_, row) =>
    runs.map((run): Shape => ({
      kind: 'path',
      steps: ribbon(run, stacks, row, xOf, scale),
      fill: seriesFill(row),
      stroke: 'surface',
      strokeWidth: 1,
    })),
  );
  const marks = series.flatMap((one, row) =>
    one.cells.map((_, category): Mark => {
      const x = xOf(category);
      const complete = stacks[category]!.total !== null;
      const [from, to] = (complete ? stacks[category]!.spans[row]! : [0, 0]).map(scale) as [number, number];
      return {
        ...{ id: `${category}-${row}`, column: category, row: -row, category, series: row },
        box: { x: x - 6, y: Math.min(from, to), width: 12, height: Math.max(4, Math.abs(to - from)) },
        shapes: [],
      };
    }),
  );
  const period = data.categories.findIndex(({ key: moment }) => moment === options.period);
  const at =
    period < 0
      ? []
      : [
          line(
            [
              [Math.round(xOf(period)) + 0.5, plot.y],
              [Math.round(xOf(period)) + 0.5, plot.y + plot.height],
            ],
            'accent',
            1.5,
            [2, 2],
          ),
        ];
  return {
    width,
    height,
    plot,
    back: [...key.shapes, ...shapes, ...areas, ...columnNames(data, all, step, plot, options, xOf), ...at],
    marks,
    front: [],
    downwards: false,
    leftOut: data.series.length - series.length,
  };
}

/** Stretches of categories in which no series lacks its number. */
function completeRuns({ categories, series }: ChartData, count: number): number[][] {
  const runs: number[][] = [];
  let open = false;
  categories.forEach((_, index) => {
    const whole = sumOf(cellsAt({ series: series.slice(0, count) }, index)) !== null;
    if (whole && open) runs[runs.length - 1]!.push(index);
    else if (whole) runs.push([index]);
    open = whole;
  });
  return runs;
}

/** There along the upper edge and back along the lower one. */
function ribbon(
  run: readonly number[],
  stacks: readonly Stack[],
  row: number,
  xOf: (category: number) => number,
  y: (value: number) => number,
): PathStep[] {
  const upper = run.map((index): PathStep => ['L', xOf(index), y(stacks[index]!.spans[row]![1])]);
  const lower = run.map((index): PathStep => ['L', xOf(index), y(stacks[index]!.spans[row]![0])]).reverse();
  const [first] = upper as [PathStep & readonly ['L', number, number]];
  return [['M', first[1], first[2]], ...upper.slice(1), ...lower, ['Z']];
}
