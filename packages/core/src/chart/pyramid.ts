// A population pyramid: the first series to the left, the second to the right, at one scale, the first category at the bottom.
import { missingCell, valuesOf, type ChartData } from './data.js';
import { widest } from './lettering.js';
import { linearScale, tickTexts } from './scales.js';
import { line, rect, text, type Hue, type Mark, type Scene, type SceneOptions, type Shape } from './scene.js';
import { cellLabel } from './wording.js';

/** Two series are needed; one of them alone is drawn on its side. */
export function pyramidScene(data: ChartData, options: SceneOptions): Scene {
  const { width, fontSize, locale, words } = options;
  const [left, right] = data.series;
  const sides = [left, right].flatMap((series) => (series ? [series] : []));
  const most = Math.max(0, ...sides.flatMap(({ cells }) => valuesOf(cells))) || 1;
  const names = data.categories.map(({ label }) => label);
  const middle = widest(names, fontSize) + fontSize * 1.2;
  const rowHeight = Math.max(fontSize * 1.7, Math.min(28, options.height / Math.max(1, names.length)));
  const top = fontSize * 2;
  const half = (width - middle) / 2;
  const valueRoom = widest(
    sides.flatMap((series) => series.cells.map((cell) => cellLabel(cell, series, locale, words))),
    fontSize,
  );
  const length = Math.max(20, half - valueRoom - 10);
  const scale = linearScale(0, most, 0, length);
  const starts = [half, half + middle];
  const count = names.length;
  const height = Math.ceil(top + count * rowHeight + fontSize * 2);
  const yOf = (category: number): number => top + (count - 1 - category) * rowHeight;
  const marks = names.flatMap((_, category) =>
    sides.map((series, side): Mark => {
      const cell = series.cells[category] ?? missingCell;
      const y = yOf(category);
      const direction = side === 0 ? -1 : 1;
      const start = starts[side]!;
      const size = cell.value === null ? 14 : scale(Math.max(0, cell.value));
      const fill =
        cell.value !== null
          ? (`hue-${(side + 1) as Hue}` as const)
          : cell.status === 'suppressed'
            ? 'suppressed'
            : 'missing';
      return {
        ...{ id: `${category}-${side}`, column: category, row: side, category, series: side },
        box: { x: side === 0 ? 0 : start, y, width: half, height: rowHeight },
        shapes: [
          rect(start, y + 1.5, direction * size, rowHeight - 3, fill),
          text(start + direction * (size + 5), y + rowHeight / 2, cellLabel(cell, series, locale, words), {
            size: fontSize,
            anchor: side === 0 ? 'end' : 'start',
            fill: cell.value === null ? 'quiet' : 'text',
          }),
        ],
      };
    }),
  );
  // From the top down, as the eye and the arrow keys go.
  marks.reverse();
  const ordered = marks.map((mark) => ({ ...mark, column: count - 1 - mark.category }));
  const plot = { x: half - length, y: top, width: 2 * length + middle, height: count * rowHeight };
  return {
    width,
    height,
    plot,
    back: [...gridShapes(most, scale, starts, plot, options), ...headShapes(sides, starts, fontSize)],
    marks: ordered.sort((a, b) => a.column - b.column || a.row - b.row),
    front: names.map((name, category) =>
      text(width / 2, yOf(category) + rowHeight / 2, name, { size: fontSize, anchor: 'middle' }),
    ),
    downwards: true,
    leftOut: 0,
  };
}

function headShapes(sides: readonly { label: string }[], starts: readonly number[], size: number): Shape[] {
  return sides.map(({ label }, side) =>
    text(starts[side]!, size * 0.8, label, {
      size,
      anchor: side === 0 ? 'end' : 'start',
      bold: true,
      fill: `hue-${(side + 1) as Hue}-ink`,
    }),
  );
}

/** The same values on both sides. */
function gridShapes(
  most: number,
  scale: (value: number) => number,
  starts: readonly number[],
  plot: Scene['plot'],
  { fontSize, locale }: SceneOptions,
): Shape[] {
  const bottom = plot.y + plot.height;
  return tickTexts(
    [0, most],
    Math.max(1, Math.min(4, Math.floor(scale(most) / (fontSize * 5)))),
    locale,
  ).flatMap(({ value, text: words }) =>
    starts.flatMap((start, side): Shape[] => {
      const x = Math.round(start + (side === 0 ? -1 : 1) * scale(value)) + 0.5;
      return [
        line(
          [
            [x, plot.y],
            [x, bottom],
          ],
          value === 0 ? 'axis' : 'grid',
        ),
        text(x, bottom + fontSize, words, { size: fontSize, anchor: 'middle', fill: 'quiet' }),
      ];
    }),
  );
}
