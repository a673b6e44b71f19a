// Reads plain rows, such as a query's result set or arrays of a page's own, as the table of a chart.
import { cellOf, missingCell, type CategoryKind, type ChartCell, type ChartData } from './data.js';

type Row = Readonly<Record<string, unknown>>;

/** Plain rows and what their columns mean. */
export interface ChartRows {
  readonly rows: readonly Row[];
  /** Column of the categories. A list in it counts the row in each of its items. */
  readonly x: string;
  /** Column of the numbers, or several, each a series; absent: rows are counted. */
  readonly y?: string | readonly string[];
  /** Column that tells the series apart, with a single `y`. */
  readonly series?: string;
  /** How several rows of one category become one number; without it a second row is an error. */
  readonly combine?: 'sum' | 'mean' | 'count';
  /** Order of the categories; the others follow as they come. */
  readonly order?: readonly string[];
  /** Words for keys, of categories, of series, and of columns. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly place?: string;
  readonly period?: string;
  readonly unit?: string;
  /** Units by column, where several `y` differ. */
  readonly units?: Readonly<Record<string, string>>;
  readonly decimals?: number;
  readonly xTitle?: string;
  readonly seriesTitle?: string;
  /** What the categories are; default: periods when all look like years, regions when all are 12 digits. */
  readonly kind?: CategoryKind;
  /** What the series are, by the same rule. */
  readonly seriesKind?: CategoryKind;
  readonly denominator?: string;
  /** Whether one household or person is in several categories; found out from lists, else false. */
  readonly multiple?: boolean;
  /** Whether the numbers may be added up; default false for per cent and means. */
  readonly additive?: boolean;
  /** The whole that the categories are parts of. */
  readonly whole?: number;
  readonly source?: string;
  readonly synthetic?: boolean;
}

interface Entry {
  readonly category: string;
  readonly series: string;
  readonly cell: ChartCell;
}

/**
 * Categories and series in the order in which they come. `null`, an empty text and what is no number are missing;
 * `'suppressed'` and `{value: null, status: 'suppressed'}` are suppressed.
 * @throws RangeError for two rows of one category and series without `combine`
 */
export function chartDataFromRows(options: ChartRows): ChartData {
  const counted = options.y === undefined || options.combine === 'count';
  const entries = options.rows.flatMap((row) => entriesOf(row, options, counted));
  const categories = ordered(
    entries.map(({ category }) => category),
    options.order ?? [],
  );
  const named = typeof options.y === 'object' && !counted ? options.y : [];
  const seriesKeys = ordered(
    entries.map(({ series }) => series),
    named,
  );
  const cells = combined(entries, counted ? 'sum' : options.combine);
  const label = (key: string): string => options.labels?.[key] ?? key;
  const unit = options.unit ?? '';
  const decimals = options.decimals ?? decimalsOf(entries);
  const multiple = options.multiple ?? options.rows.some((row) => Array.isArray(row[options.x]));
  return {
    title: options.title ?? titleFrom(options, label),
    place: options.place ?? '',
    period: options.period ?? '',
    unit,
    decimals,
    denominator: options.denominator ?? null,
    partTitles: null,
    categoryTitle: options.xTitle ?? options.labels?.[options.x] ?? '',
    categoryKind: options.kind ?? kindOf(categories),
    categories: categories.map((key) => ({ key, label: label(key) })),
    seriesTitle:
      options.seriesTitle ?? (options.series === undefined ? '' : (options.labels?.[options.series] ?? '')),
    seriesKind: options.seriesKind ?? (seriesKeys.length > 1 ? kindOf(seriesKeys) : 'other'),
    series: seriesKeys.map((key) => ({
      key,
      label: seriesKeys.length === 1 ? (options.labels?.[key] ?? options.title ?? key) : label(key),
      unit: options.units?.[key] ?? unit,
      decimals,
      cells: categories.map((category) => cells.get(cellKey(category, key)) ?? missingCell),
    })),
    multiple,
    additive: options.additive ?? (unit !== '%' && options.combine !== 'mean'),
    whole: wholeOf(options, counted),
    source: options.source ?? '',
    synthetic: options.synthetic ?? false,
  };
}

function entriesOf(row: Row, { x, y, series }: ChartRows, counted: boolean): Entry[] {
  const found = row[x];
  const categories = (Array.isArray(found) ? [...new Set<unknown>(found)] : [found]).map(textOf);
  return categories.flatMap((category) => {
    if (counted) return [{ category, series: series ? textOf(row[series]) : 'count', cell: cellOf(1) }];
    const columns = typeof y === 'string' ? [y] : (y ?? []);
    return columns.map((column) => ({
      category,
      series: series ? textOf(row[series]) : column,
      cell: readCell(row[column]),
    }));
  });
}

/** What a row holds where a number is expected. */
function readCell(found: unknown): ChartCell {
  if (typeof found === 'number') return cellOf(found);
  if (found === 'suppressed') return { value: null, status: 'suppressed' };
  if (typeof found === 'string' && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(found)) return cellOf(Number(found));
  if (typeof found === 'object' && found !== null && 'value' in found) {
    const { value, status } = found as { value: unknown; status?: unknown };
    if (typeof value === 'number') return cellOf(value);
    return status === 'suppressed' ? { value: null, status } : missingCell;
  }
  return missingCell;
}

function textOf(found: unknown): string {
  if (found === null || found === undefined) return '';
  return typeof found === 'object' ? JSON.stringify(found) : String(found as string | number | boolean);
}

function combined(entries: readonly Entry[], combine: ChartRows['combine']): Map<string, ChartCell> {
  const lists = new Map<string, ChartCell[]>();
  for (const { category, series, cell } of entries) {
    const key = cellKey(category, series);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [cell]);
    else if (combine === undefined) {
      throw new RangeError(`rows: two rows for ${JSON.stringify(category)}; say how to combine them`);
    } else list.push(cell);
  }
  return new Map([...lists].map(([key, list]) => [key, combineCells(list, combine)]));
}

/** A sum with a part that is not there is not there either. */
function combineCells(list: readonly ChartCell[], combine: ChartRows['combine']): ChartCell {
  const [first = missingCell] = list;
  if (list.length === 1) return first;
  const absent = list.find(({ value }) => value === null);
  if (absent !== undefined) return absent;
  const sum = list.reduce((total, { value }) => total + (value ?? 0), 0);
  return cellOf(combine === 'mean' ? sum / list.length : sum);
}

/** Rows that are counted are the whole, unless a row is in several categories or a page says otherwise. */
function wholeOf({ whole, rows }: ChartRows, counted: boolean): ChartData['whole'] {
  if (whole !== undefined) return { label: '', cell: cellOf(whole) };
  return counted ? { label: '', cell: cellOf(rows.length) } : null;
}

function titleFrom({ y }: ChartRows, label: (key: string) => string): string {
  if (y === undefined) return '';
  return (typeof y === 'string' ? [y] : y).map(label).join('、');
}

function kindOf(keys: readonly string[]): CategoryKind {
  if (keys.length === 0) return 'other';
  if (keys.every((key) => /^(19|20)\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/.test(key))) return 'time';
  return keys.every((key) => /^[1-9]\d{11}$/.test(key)) ? 'region' : 'other';
}

function decimalsOf(entries: readonly Entry[]): number {
  const digits = entries.map(({ cell }) => (String(cell.value ?? 0).split('.')[1] ?? '').length);
  return Math.min(
    2,
    digits.reduce((most, count) => Math.max(most, count), 0),
  );
}

function ordered(keys: readonly string[], first: readonly string[]): string[] {
  const present = new Set(keys);
  return [...new Set([...first.filter((key) => present.has(key)), ...keys])];
}

function cellKey(category: string, series: string): string {
  return JSON.stringify([category, series]);
}
