// The one table that every chart is drawn from: categories across, series down, and why a cell is empty.

export type ChartStatus = 'ok' | 'missing' | 'suppressed';

/** One number; `value` is null where `status` is not `ok`. */
export interface ChartCell {
  readonly value: number | null;
  readonly status: ChartStatus;
  /** Numerator and denominator of a ratio, where they are known. */
  readonly parts?: { readonly numerator: number | null; readonly denominator: number | null };
}

export interface ChartCategory {
  readonly key: string;
  readonly label: string;
}

/** What the keys of a dimension are: region codes, periods, or anything else. */
export type CategoryKind = 'region' | 'time' | 'other';

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** One for each category, in their order. */
  readonly cells: readonly ChartCell[];
}

export interface ChartData {
  /** What is measured, such as 贫困发生率. */
  readonly title: string;
  /** The region or the group that it is measured in; may be empty. */
  readonly place: string;
  /** `2016`, `2013/2020`, or empty. */
  readonly period: string;
  readonly unit: string;
  readonly decimals: number;
  /** What the denominator of a ratio is called, and what it and the numerator are called in a table. */
  readonly denominator: string | null;
  readonly partTitles: { readonly numerator: string; readonly denominator: string } | null;
  readonly categoryTitle: string;
  readonly categoryKind: CategoryKind;
  readonly categories: readonly ChartCategory[];
  readonly seriesTitle: string;
  readonly seriesKind: CategoryKind;
  readonly series: readonly ChartSeries[];
  /** Whether one household or person may be counted in several categories or series. */
  readonly multiple: boolean;
  /** Whether numbers may be added up: counts and amounts, not rates. */
  readonly additive: boolean;
  /** The value of the whole that the categories are parts of, where it is known. */
  readonly whole: { readonly label: string; readonly cell: ChartCell } | null;
  /** What the numbers are measured against in each category: the poverty line of the year; absent for most. */
  readonly reference?: ChartReference;
  readonly source: string;
  readonly synthetic: boolean;
}

/** In the unit of the chart, one cell for each category. */
export interface ChartReference {
  readonly label: string;
  readonly cells: readonly ChartCell[];
}

export const missingCell: ChartCell = { value: null, status: 'missing' };

/** @returns a cell with the number, or a missing one for NaN, infinities and null */
export function cellOf(value: number | null): ChartCell {
  return value === null || !Number.isFinite(value) ? missingCell : { value, status: 'ok' };
}

/** The numbers that are there. */
export function valuesOf(cells: readonly ChartCell[]): number[] {
  return cells.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** Sum of the cells, or null when one of them has no number: a sum of some parts is not the whole. */
export function sumOf(cells: readonly ChartCell[]): number | null {
  let sum = 0;
  for (const { value } of cells) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** Whether there is any number to draw. */
export function hasNumbers({ series }: Pick<ChartData, 'series'>): boolean {
  return series.some(({ cells }) => cells.some(({ value }) => value !== null));
}

/** The cells of one category, one for each series. */
export function cellsAt({ series }: Pick<ChartData, 'series'>, category: number): ChartCell[] {
  return series.map(({ cells }) => cells[category] ?? missingCell);
}
