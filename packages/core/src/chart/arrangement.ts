// Which categories a picture shows, in which order, and in which direction: the same for all kinds of bars.
import type { ChartData } from './data.js';
import { textWidth, widest } from './lettering.js';
import type { SceneOptions } from './scene.js';

/** More rows than this are no picture but a list: the table has them. */
export const mostRows = 30;

export interface Arrangement {
  /** Whether a category is a row, and its bar runs to the right. */
  readonly downwards: boolean;
  /** Indices into the categories, in the order of the picture. */
  readonly shown: readonly number[];
  readonly leftOut: number;
}

/**
 * Regions are ranked by the first series, those without a number last; everything else keeps its order. A selected
 * category is always among those shown.
 */
export function arrange(data: ChartData, options: SceneOptions, { ranked = false } = {}): Arrangement {
  const downwards = runsDown(data, options) || ranked;
  const all = data.categories.map((_, index) => index);
  if (ranked || data.categoryKind === 'region') all.sort((a, b) => byValue(data, a, b));
  const most = downwards
    ? mostRows
    : Math.max(2, Math.floor((options.width - 60) / (8 * (data.series.length + 0.5))));
  const shown = data.categoryKind === 'time' ? all.slice(-most) : all.slice(0, most);
  const selected = data.categories.findIndex(({ key }) => key === options.selected);
  if (selected >= 0 && !shown.includes(selected)) shown[shown.length - 1] = selected;
  return { downwards, shown, leftOut: all.length - shown.length };
}

function byValue({ series: [first] }: ChartData, a: number, b: number): number {
  const [one, other] = [first?.cells[a]?.value ?? null, first?.cells[b]?.value ?? null];
  if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b;
  return other - one || a - b;
}

/** Years run to the right; names run down as soon as they would not stand beside each other. */
function runsDown({ categoryKind, categories }: ChartData, { width, fontSize }: SceneOptions): boolean {
  if (categoryKind !== 'other') return categoryKind === 'region';
  const step = (width - 60) / Math.max(1, categories.length);
  return categories.some(({ label }) => textWidth(label, fontSize) > step - 4);
}

/**
 * Height of one of `rows` rows, CSS pixels: what a row needs, or its part of the room where rows fill it, never so low
 * or so high that it no longer reads as a list.
 */
export function rowHeightOf(
  needed: number,
  rows: number,
  room: number,
  { fill = false }: SceneOptions,
): number {
  if (!fill || rows === 0) return Math.round(needed);
  return Math.floor(Math.min(needed * 3, Math.max(needed * 0.68, room / rows)));
}

/** How wide the column of names is: never more than 38 % of the picture. */
export function nameRoom(labels: readonly string[], { width, fontSize }: SceneOptions): number {
  return Math.min(0.38 * width, widest(labels, fontSize) + 10);
}
