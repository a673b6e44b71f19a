// Ranked bars: place, name and value of each category, and how far it has moved since the period before.
import { rank } from '../stats/rank.js';
import { arrange, nameRoom, rowHeightOf } from './arrangement.js';
import { missingCell, valuesOf, type ChartCell, type ChartData } from './data.js';
import { fitText, widest } from './lettering.js';
import { linearScale } from './scales.js';
import { line, rect, text, type Mark, type Scene, type SceneOptions, type Shape } from './scene.js';
import { cellLabel } from './wording.js';

/** Places of the first series, highest first, and of the second, the period before; ties share a place. */
export function placesOf({ series }: Pick<ChartData, 'series'>): {
  now: (number | null)[];
  before: (number | null)[];
} {
  const places = (cells: readonly ChartCell[] = []): (number | null)[] =>
    rank(
      cells.map(({ value }) => value),
      'descending',
    );
  return { now: places(series[0]?.cells), before: places(series[1]?.cells) };
}

/** The first series is drawn; the second, where there is one, is what the places are compared with. */
export function rankingScene(data: ChartData, options: SceneOptions): Scene {
  const { width, fontSize, locale, words } = options;
  const [current] = data.series;
  const { shown, leftOut } = arrange(data, options, { ranked: true });
  const { now, before } = placesOf(data);
  const compared = data.series.length > 1;
  const cellIn = (index: number): ChartCell => current?.cells[index] ?? missingCell;
  const style = current ?? data;
  const names = shown.map((index) => data.categories[index]?.label ?? '');
  const labels = shown.map((index) => cellLabel(cellIn(index), style, locale, words));
  const placeRoom = fontSize * 2.2;
  const nameWidth = nameRoom(names, options);
  const changeRoom = compared ? fontSize * 3.4 : 0;
  const top = compared ? fontSize * 1.8 : 0;
  const valueRoom = widest(labels, fontSize) + 10;
  const left = placeRoom + nameWidth;
  const rowHeight = rowHeightOf(fontSize * 2.1, shown.length, options.height - top - 4, options);
  const values = valuesOf(shown.map(cellIn));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const plot = {
    x: left,
    y: top,
    width: Math.max(40, width - left - valueRoom - changeRoom),
    height: rowHeight * shown.length,
  };
  const scale = linearScale(
    low,
    high === low ? low + 1 : high,
    low < 0 ? left + valueRoom : left,
    left + plot.width,
  );
  const marks = shown.map((category, column): Mark => {
    const middle = top + (column + 0.5) * rowHeight;
    const cell = cellIn(category);
    const place = now[category] ?? null;
    const thickness = fontSize * 1.25;
    const above = middle - thickness / 2;
    const end = cell.value === null ? scale(0) + 18 : scale(cell.value);
    const fill = cell.value !== null ? 'hue-1' : cell.status === 'suppressed' ? 'suppressed' : 'missing';
    const behind = cell.value !== null && cell.value < 0;
    return {
      ...{ id: `${category}-0`, column, row: 0, category, series: 0 },
      box: { x: 0, y: top + column * rowHeight, width, height: rowHeight },
      ...(place !== null && { place: { now: place, before: before[category] ?? null } }),
      shapes: [
        text(placeRoom - 10, middle, place === null ? '' : String(place), {
          size: fontSize,
          anchor: 'end',
          fill: 'quiet',
        }),
        text(left - 8, middle, fitText(names[column]!, nameWidth - 8, fontSize), {
          size: fontSize,
          anchor: 'end',
        }),
        rect(scale(0), above, end - scale(0), thickness, fill),
        text(behind ? end - 6 : end + 6, middle, labels[column]!, {
          size: fontSize,
          anchor: behind ? 'end' : 'start',
          fill: cell.value === null ? 'quiet' : 'text',
        }),
        ...(compared && place !== null
          ? moved(place, before[category] ?? null, width, middle, fontSize)
          : []),
      ],
    };
  });
  const heading = text(width - 4, fontSize * 0.8, words.against(data.series[1]?.label ?? ''), {
    size: fontSize,
    anchor: 'end',
    fill: 'quiet',
  });
  const zero = Math.round(scale(0)) + 0.5;
  const axis = line(
    [
      [zero, top],
      [zero, top + plot.height],
    ],
    'axis',
  );
  return {
    width,
    height: top + plot.height + 4,
    plot,
    back: compared ? [heading] : [],
    marks,
    front: [axis],
    downwards: true,
    leftOut,
  };
}

/** A triangle up for a place nearer to the first, down for one further off, a stroke for the same. */
function moved(now: number, before: number | null, right: number, y: number, size: number): Shape[] {
  if (before === null) return [text(right - 4, y, '—', { size, anchor: 'end', fill: 'quiet' })];
  const steps = before - now;
  if (steps === 0)
    return [
      line(
        [
          [right - 12, y],
          [right - 4, y],
        ],
        'quiet',
        1.5,
      ),
    ];
  const [x, half] = [right - size * 2.4, size * 0.36];
  const tip = steps > 0 ? y - half : y + half;
  const base = steps > 0 ? y + half : y - half;
  return [
    {
      kind: 'path',
      steps: [['M', x - half, base], ['L', x + half, base], ['L', x, tip], ['Z']],
      fill: steps > 0 ? 'accent' : 'quiet',
    },
    text(right - 4, y, String(Math.abs(steps)), { size, anchor: 'end', fill: 'text' }),
  ];
}
