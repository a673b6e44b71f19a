// A row in words: the values of both years, the change between them, and the years for the small line.
import type { Indicator } from '@onemap/contract';
import type { Cell } from '@onemap/contract/cube';
import { formatIndicator, formatNumber, type Locale } from '@onemap/core';
import { indicatorTitle } from '../figures/wording.js';
import type { Messages } from '../locales/messages.js';
import type { RowFigures } from './trend-figures.js';
import type { TrendWords } from './words.js';

export interface TrendLine {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  /** Whether the change is for the better; null for none, or a row that is neither. */
  readonly better: boolean | null;
  readonly line: readonly { readonly year: number; readonly value: number | null }[];
  /** Whether there is a value in either year. */
  readonly known: boolean;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Speech {
  readonly words: TrendWords;
  readonly common: Messages;
  readonly locale: Locale;
}

export function trendLine(figures: RowFigures, span: Span, speech: Speech): TrendLine {
  return figures.row.sum ? sumLine(figures, span, speech) : changeLine(figures, span, speech);
}

/** The sentence that a picture needs beside it: the rows whose both years are known, at most three. */
export function headlineOf(lines: readonly TrendLine[], { words }: Pick<Speech, 'words'>): string {
  const facts = lines
    .filter(({ change, now, before }) => change !== '' || (before === '' && now !== ''))
    .slice(0, 3)
    .map(({ title, before, now, change }) =>
      before === '' ? words.total(title, now) : words.fact(title, before, now, change),
    );
  return facts.length === 0 ? '' : words.headline(facts);
}

function changeLine(figures: RowFigures, { from, to }: Span, speech: Speech): TrendLine {
  const [before, now] = [figures.cellIn(from), figures.cellIn(to)];
  const change = before.value === null || now.value === null ? null : now.value - before.value;
  const { row, indicator } = figures;
  return {
    id: row.id,
    title: titleOf(figures, speech),
    before: valueOf(indicator, before, speech),
    now: valueOf(indicator, now, speech),
    change: change === null ? '' : changeOf(indicator, change, speech),
    better:
      change === null || change === 0 || row.lowerIsBetter === undefined
        ? null
        : change < 0 === row.lowerIsBetter,
    line: lineOf(figures, { from, to }),
    known: before.value !== null || now.value !== null,
  };
}

/** What happened after the first year, to the end of the last one. */
function sumLine(figures: RowFigures, { from, to }: Span, speech: Speech): TrendLine {
  const cells = figures.years.filter((year) => year > from && year <= to).map((year) => figures.cellIn(year));
  const unknown = cells.find(({ value }) => value === null);
  const whole = cells.length === to - from && !unknown;
  const total: Cell = whole
    ? { value: cells.reduce((sum, { value }) => sum + value!, 0), status: 'ok' }
    : (unknown ?? { value: null, status: 'missing' });
  return {
    id: figures.row.id,
    title: titleOf(figures, speech),
    before: '',
    now: valueOf(figures.indicator, total, speech),
    change: '',
    better: null,
    line: lineOf(figures, { from, to }),
    known: total.value !== null,
  };
}

function titleOf({ row, indicator }: RowFigures, { words, locale }: Speech): string {
  const named: Readonly<Record<string, string>> = words.rows;
  return named[row.id] ?? indicatorTitle({ indicator, locale });
}

function valueOf(indicator: Indicator, { value, status }: Cell, { words, locale }: Speech): string {
  if (value !== null) return formatIndicator(indicator, value, locale);
  return status === 'suppressed' ? words.suppressed : words.noData;
}

function changeOf(indicator: Indicator, change: number, { words, locale }: Speech): string {
  const size = Math.abs(change);
  if (Number(size.toFixed(indicator.decimals)) === 0) return words.same;
  const amount = indicator.perHundred
    ? words.points(formatNumber(size, Math.min(indicator.decimals, 1), locale))
    : formatIndicator(indicator, size, locale);
  return change < 0 ? words.fall(amount) : words.rise(amount);
}

/** All years between both, those without a figure too: the line breaks there. */
function lineOf(figures: RowFigures, { from, to }: Span): TrendLine['line'] {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, value: figures.cellIn(year).value };
  });
}
