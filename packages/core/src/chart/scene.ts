// What a chart looks like, as plain shapes and marks: one description for the page, for SVG files and for canvas.

/** A colour by its role, whose colours each painter's scheme knows; `#rrggbb` is a colour of the data itself. */
export type Paint =
  | `#${string}`
  | 'text'
  | 'quiet'
  | 'grid'
  | 'axis'
  | 'surface'
  | 'accent'
  | 'positive'
  | 'negative'
  | 'context'
  | 'missing'
  | 'suppressed'
  | SeriesPaint;

/** Hue 1 to 4, the same as a line (`ink`), text upon it (`on`), and its striped form. */
export type SeriesPaint =
  `hue-${Hue}` | `hue-${Hue}-ink` | `hue-${Hue}-on` | `hue-${Hue}-striped` | `hue-${Hue}-soft`;
export type Hue = 1 | 2 | 3 | 4;

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
}

export interface CircleShape {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Paint;
  readonly stroke?: Paint;
}

/** A step of a path: move, line, cubic curve or close; numbers are CSS pixels. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface PathShape {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** The middle of the line of text. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly fill: Paint;
  readonly bold?: boolean;
}

export type Shape = RectShape | CircleShape | PathShape | TextShape;

/** Something that is visited by pointer and keyboard and said in words. */
export interface Mark {
  /** Unique in its scene. */
  readonly id: string;
  /** Place in the grid of the arrow keys: along the categories, and across the series. */
  readonly column: number;
  readonly row: number;
  /** Indices of the category and series in the data; -1 where the mark stands for many or for none. */
  readonly category: number;
  readonly series: number;
  /** The box that is pointed at and that the focus ring goes around. */
  readonly box: Box;
  readonly shapes: readonly Shape[];
  /** The number of a mark that is no cell of the table: a count, a total, a flow. */
  readonly value?: number;
  /** Part of the whole, 0 to 1. */
  readonly share?: number;
  /** Place in a ranking from 1, and the one before. */
  readonly place?: { readonly now: number; readonly before: number | null };
  /** Ends of a class of values: over the first, up to and including the second; the lowest class holds its lower end. */
  readonly range?: readonly [number, number];
  /** How many categories a mark stands for, where it is not one. */
  readonly members?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Where values are drawn, without axes and labels. */
  readonly plot: Box;
  /** Below the marks: grid and axes. */
  readonly back: readonly Shape[];
  readonly marks: readonly Mark[];
  /** Above the marks: labels. */
  readonly front: readonly Shape[];
  /** Whether the categories run downwards, so that up and down go along them. */
  readonly downwards: boolean;
  /** How many categories or series were left out of the picture; the table holds them. */
  readonly leftOut: number;
}

/** The words that a picture itself needs. */
export interface SceneWords {
  readonly noData: string;
  readonly suppressed: string;
  readonly total: string;
  /** Several small parts that are drawn as one. */
  readonly others: (count: number) => string;
  /** Over the changes of place: what they are compared with. */
  readonly against: (period: string) => string;
}

export interface SceneOptions {
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels; kinds with a row for each category grow instead. */
  readonly height: number;
  /** Whether rows share the height, within what reads well, and do not keep to what they need; default false. */
  readonly fill?: boolean;
  /** Of labels, CSS pixels. */
  readonly fontSize: number;
  readonly locale: 'zh-CN' | 'en';
  readonly words: SceneWords;
  /** Keys that are marked: of a category or of a series. */
  readonly selected?: string;
  /** The current period: marked on an axis of time. */
  readonly period?: string;
}

export const rect = (x: number, y: number, width: number, height: number, fill: Paint): RectShape => ({
  kind: 'rect',
  x: Math.min(x, x + width),
  y: Math.min(y, y + height),
  width: Math.abs(width),
  height: Math.abs(height),
  fill,
});

export const line = (
  points: readonly (readonly [number, number])[],
  stroke: Paint,
  strokeWidth = 1,
  dash?: readonly number[],
): PathShape => ({
  kind: 'path',
  steps: points.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y] as const),
  stroke,
  strokeWidth,
  ...(dash && { dash }),
});

export const text = (
  x: number,
  y: number,
  words: string,
  rest: Partial<Omit<TextShape, 'kind' | 'x' | 'y' | 'text'>> & { size: number },
): TextShape => ({ kind: 'text', x, y, text: words, anchor: 'start', fill: 'text', ...rest });

/** The hues of the first four series, then their striped forms; more than eight are not told apart. */
export function seriesFill(index: number): Paint {
  const hue = ((index % 4) + 1) as Hue;
  return index < 4 ? `hue-${hue}` : `hue-${hue}-striped`;
}

/** How many series one picture tells apart. */
export const mostSeries = 8;

/** The mark whose box holds a point, else the nearest one within `reach` CSS pixels of its middle. */
export function markAt(marks: readonly Mark[], x: number, y: number, reach = 24): Mark | undefined {
  const distance = ({ box }: Mark): number =>
    Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
  const around = marks.filter(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  const candidates = around.length > 0 ? around : marks.filter((mark) => distance(mark) <= reach);
  return candidates.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}

/** The mark that an arrow key leads to, or undefined at the end. */
export function nextMark(scene: Scene, from: Mark, key: string): Mark | undefined {
  const { marks, downwards } = scene;
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks[marks.length - 1];
  const single = new Set(marks.map(({ row }) => row)).size < 2;
  const forward = key === 'ArrowRight' || key === 'ArrowDown';
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const along = single || vertical === downwards;
  const step = forward ? 1 : -1;
  const candidates = marks.filter((mark) =>
    along
      ? mark.row === from.row && Math.sign(mark.column - from.column) === step
      : mark.column === from.column && Math.sign(mark.row - from.row) === step,
  );
  const distance = (mark: Mark): number =>
    Math.abs(mark.column - from.column) + Math.abs(mark.row - from.row);
  return candidates.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}
