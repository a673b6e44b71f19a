// The statistics of exactly the rows that are shown, as rows of a chart, and which rows a bar of it stands for.
import type { Locale } from '@onemap/core';
import type { ChartRows } from '@onemap/core/chart';
import { binNumbers, countTexts, summarise, type Narrowing, type ResultView } from '@onemap/core/result-set';
import { codeWords, type QueryField } from '../query-builder/query-fields.js';
import { numberWords } from '../query-builder/sentence.js';
import type { ResultWords } from './words.js';

export interface ResultStatistics {
  readonly heading: string;
  readonly chart: ChartRows;
  readonly type: 'bar' | 'ranked-bar';
  /** One sentence over numbers; empty for codes. */
  readonly summary: string;
  /** By key of a bar. */
  readonly narrowings: ReadonlyMap<string, Narrowing>;
}

/** In which words, and of what is counted. */
interface Telling {
  readonly words: ResultWords;
  readonly locale: Locale;
  /** What is counted: 户, 次活动. */
  readonly unit: string;
  readonly synthetic: boolean;
}

/** Bars of a text that is free: the rest is one bar. */
const mostBars = 12;

/** The fields that a chart makes sense of, those with codes first. */
export function countable(fields: readonly QueryField[]): QueryField[] {
  const coded = fields.filter(({ choices, type }) => choices !== undefined && type !== 'list');
  const numbers = fields.filter(({ type, name }) => type === 'number' && name !== 'asOf');
  const places = fields.filter(({ name }) => name === 'regionName' || name === 'townName');
  return [...coded, ...numbers, ...places];
}

/** @param rows those that are counted */
export function statisticsOf(
  view: ResultView,
  rows: Uint32Array,
  field: QueryField,
  { words, locale, unit, synthetic }: Telling,
): ResultStatistics | null {
  const column = view.set.column(field.name);
  if (!column) return null;
  const heading = words.countOf(field.title);
  const shared = {
    ...{ x: 'key', y: 'count', title: words.number, unit, xTitle: field.title },
    ...{ kind: 'other' as const, synthetic },
  };
  if (column.kind === 'number') {
    const bins = binNumbers(column, rows);
    const keys = bins.map(({ from, to }) => words.range(numberWords(from, locale), numberWords(to, locale)));
    return {
      heading,
      type: 'bar',
      chart: {
        ...shared,
        rows: bins.map(({ count }, index) => ({ key: keys[index]!, count })),
        whole: rows.length,
      },
      summary: numberSentence(column.values, rows, field, words, locale),
      narrowings: new Map(
        bins.map(({ from, to }, index) => [
          keys[index]!,
          { field: field.name, from, to, closed: index === bins.length - 1 },
        ]),
      ),
    };
  }
  const counts = countTexts(column, rows);
  const shown = counts.length > mostBars + 1 ? counts.slice(0, mostBars) : counts;
  const rest = counts.slice(shown.length);
  const keyed = shown.map(({ text, count }) => ({ text, count, key: text ?? '' }));
  const labels = keyed.map(({ text, key }) => [
    key,
    text === null ? words.notFilled : codeWords(field.name, text, locale),
  ]);
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  return {
    heading,
    type: 'ranked-bar',
    chart: {
      ...shared,
      rows: [
        ...keyed.map(({ key, count }) => ({ key, count })),
        ...(others > 0 ? [{ key: words.others(rest.length), count: others }] : []),
      ],
      labels: Object.fromEntries(labels) as Record<string, string>,
      whole: rows.length,
    },
    summary: '',
    narrowings: new Map(keyed.map(({ key, text }) => [key, { field: field.name, text }])),
  };
}

function numberSentence(
  values: Float64Array,
  rows: Uint32Array,
  { title, unit }: QueryField,
  words: ResultWords,
  locale: Locale,
): string {
  const { mean, median, least, largest, missing } = summarise({ kind: 'number', values }, rows);
  if (mean === null || median === null || least === null || largest === null) return '';
  const say = (value: number): string => numberWords(Math.round(value * 10) / 10, locale);
  const sentence = words.summary(title, say(mean), say(median), say(least), say(largest), unit);
  return missing === 0 ? sentence : `${sentence}${words.missing(numberWords(missing, locale))}`;
}

/** What a narrowing says of its field. */
export function narrowingWords(
  narrowing: Narrowing,
  field: QueryField,
  words: ResultWords,
  locale: Locale,
): string {
  if ('text' in narrowing)
    return narrowing.text === null ? words.notFilled : codeWords(field.name, narrowing.text, locale);
  const range = words.range(numberWords(narrowing.from, locale), numberWords(narrowing.to, locale));
  return field.unit === '' ? range : `${range} ${field.unit}`;
}
