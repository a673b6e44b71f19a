// What a chart says in words: its finding as a title, its subject with year and unit, a summary, and each mark.
import { formatNumber, formatUnit, levelOf, rank, type Locale } from '@onemap/core';
import {
  labelNumber,
  valuesOf,
  type ChartCell,
  type ChartData,
  type ChartSeries,
  type ChartType,
  type Mark,
} from '@onemap/core/chart';
import type { Messages } from '../locales/messages.js';
import type { ChartWords } from './words.js';

export interface Speech {
  readonly data: ChartData;
  readonly type: ChartType;
  readonly locale: Locale;
  readonly words: ChartWords;
  readonly levels: Messages['levels'];
}

/** A number with its unit, in full; or the word for why there is none. */
export function cellText(
  { value, status }: ChartCell,
  { unit, decimals }: Pick<ChartSeries, 'unit' | 'decimals'>,
  { locale, words }: Speech,
): string {
  if (value === null) return status === 'suppressed' ? words.suppressed : words.noData;
  const number = formatNumber(value, decimals, locale);
  return unit === '%' ? `${number}%` : `${number} ${formatUnit(unit, locale)}`.trim();
}

/** The same, short: `9,348万 人`. */
function shortText(
  value: number,
  { unit, decimals }: Pick<ChartSeries, 'unit' | 'decimals'>,
  locale: Locale,
): string {
  const number = labelNumber(value, { unit, decimals }, locale);
  if (unit === '%') return number;
  return `${number}${/[万亿]$/.test(number) ? '' : ' '}${formatUnit(unit, locale)}`.trim();
}

/** 乡镇 for regions, the title of the dimension for anything else, nothing for years. */
export function categoryWord({ data, levels }: Speech): string {
  if (data.categoryKind === 'time') return '';
  const code = data.categories[0]?.key ?? '';
  return data.categoryKind === 'region' && /^\d{12}$/.test(code) ? levels[levelOf(code)] : data.categoryTitle;
}

/** 甘谷县各乡镇贫困发生率 */
export function subjectOf(speech: Speech): string {
  const { data, words } = speech;
  return words.subject(data.place, categoryWord(speech), data.title);
}

/** Subject, year, unit and denominator in one line. */
export function subtitleOf(speech: Speech): string {
  const { data, words, locale } = speech;
  const parts = [subjectOf(speech), periodText(data.period, words)];
  if (data.unit !== '') parts.push(words.unit(formatUnit(data.unit, locale)));
  if (data.denominator !== null && !data.additive) {
    parts.push(
      data.unit === '%' ? words.denominator(data.denominator) : words.perDenominator(data.denominator),
    );
  }
  return parts.filter((part) => part !== '').join(' · ');
}

export function periodText(period: string, words: ChartWords): string {
  const [from = '', to = from] = period.split('/');
  if (!/^\d{4}$/.test(from)) return period;
  return from === to ? words.year(from) : words.years(from, to);
}

/** The finding: what is highest, or how far it went from the first to the last year. */
export function headlineOf(speech: Speech): string {
  const { data } = speech;
  return (
    (data.categoryKind === 'time' ? changeText(speech, data.series[0]) : highestText(speech)) ||
    subjectOf(speech)
  );
}

function highestText({ data, words, locale }: Speech): string {
  const [series] = data.series;
  if (series === undefined) return '';
  const found = extremes(data, series);
  if (found === null) return '';
  const value = shortText(found.highest.value, series, locale);
  if (found.count === 1) return words.single(found.highest.label, data.title, value);
  if (found.highest.value === found.lowest.value) return words.allEqual(data.title, value);
  return words.highest(data.series.length > 1 ? series.label : data.title, found.highest.label, value);
}

/** 全国贫困人口 2012—2019 年下降 9,348万 人 */
function changeText({ data, words, locale }: Speech, series: ChartSeries | undefined): string {
  const known = (series?.cells ?? []).flatMap(({ value }, index) =>
    value === null ? [] : [{ value, index }],
  );
  const [first] = known;
  const last = known[known.length - 1];
  if (series === undefined || first === undefined || last === undefined || first === last) return '';
  const change = last.value - first.value;
  const name =
    data.series.length > 1 && series.label !== data.title
      ? `${series.label}${locale === 'en' ? ' ' : ''}`
      : '';
  const subject =
    name === '' ? words.subject(data.place, '', data.title) : words.subject(name, '', data.title);
  const keyOf = (index: number): string => data.categories[index]?.label ?? '';
  const span = periodText(`${keyOf(first.index)}/${keyOf(last.index)}`, words);
  const spaced = locale === 'en' ? span : ` ${span}`;
  if (Number(change.toFixed(series.decimals)) === 0) return words.unchanged(subject, spaced);
  const amount =
    series.unit === '%'
      ? words.points(formatNumber(Math.abs(change), Math.min(1, series.decimals), locale))
      : shortText(Math.abs(change), series, locale);
  const [less, more] = data.additive ? [words.fewer, words.more] : [words.fell, words.rose];
  return change < 0 ? less(subject, spaced, amount) : more(subject, spaced, amount);
}

/** One or two sentences that stand for the picture. */
export function summaryOf(speech: Speech): string {
  const { data, words } = speech;
  const parts = [
    countText(speech),
    ...data.series.slice(0, 4).map((series) => seriesText(speech, series)),
    wholeText(speech),
    gapText(speech),
  ];
  const sentence = parts.filter((part) => part !== '').join(words.semicolon);
  return `${subtitleOf(speech)}${words.stop}${sentence}${words.stop}${data.multiple ? words.multiple : ''}`;
}

function countText(speech: Speech): string {
  const { data, words } = speech;
  if (data.categoryKind !== 'time') return words.count(data.categories.length, categoryWord(speech));
  return data.series.length > 1 ? words.lines(data.series.length) : '';
}

function seriesText(speech: Speech, series: ChartSeries): string {
  const { data, words, locale } = speech;
  const name = data.series.length > 1 ? `${series.label} ` : '';
  if (data.categoryKind === 'time') {
    const known = series.cells.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]));
    const [first] = known;
    const last = known[known.length - 1];
    if (first === undefined || last === undefined) return `${name}${words.noData}`;
    const yearOf = (index: number): string => periodText(data.categories[index]?.label ?? '', words);
    const value = (one: number): string => shortText(one, series, locale);
    return `${name}${words.fromTo(yearOf(first.index), value(first.value), yearOf(last.index), value(last.value))}`;
  }
  const found = extremes(data, series);
  if (found === null) return `${name}${words.noData}`;
  const { highest, lowest } = found;
  return `${name}${words.ends(highest.label, shortText(highest.value, series, locale), lowest.label, shortText(lowest.value, series, locale))}`;
}

function wholeText({ data, words, locale }: Speech): string {
  const { whole } = data;
  if (whole === null || whole.cell.value === null || whole.label === '') return '';
  return words.whole(whole.label, shortText(whole.cell.value, data, locale));
}

function gapText({ data, words }: Speech): string {
  const cells = data.series.flatMap((series) => series.cells);
  const count = (status: ChartCell['status']): number =>
    cells.filter((cell) => cell.status === status).length;
  return words.gaps(count('missing'), count('suppressed'));
}

function extremes({ categories }: ChartData, { cells }: ChartSeries) {
  const known = cells.flatMap(({ value }, index) =>
    value === null ? [] : [{ value, label: categories[index]?.label ?? '' }],
  );
  const [first] = known;
  if (first === undefined) return null;
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const lowest = known.reduce((best, one) => (one.value < best.value ? one : best), first);
  return { highest, lowest, count: known.length };
}

/** The name of a mark: 白家湾乡 23.50% */
export function markName(speech: Speech, mark: Mark): string {
  const { data } = speech;
  if (mark.label !== undefined) return mark.label;
  const series = data.series[mark.series];
  const category = data.categories[mark.category];
  if (series === undefined || category === undefined) return '';
  const label = data.categoryKind === 'time' ? periodText(category.label, speech.words) : category.label;
  const name = data.series.length > 1 ? `${label} ${series.label}` : label;
  return `${name} ${cellText(series.cells[mark.category] ?? { value: null, status: 'missing' }, series, speech)}`;
}

/** Everything about a mark: name, parts of a ratio, place among the others. */
export function markSentence(speech: Speech, mark: Mark): string {
  const { data, words, locale } = speech;
  const series = data.series[mark.series];
  const cell = series?.cells[mark.category];
  const parts = [markName(speech, mark)];
  if (series !== undefined && cell !== undefined && cell.value !== null) {
    const { numerator = null, denominator = null } = cell.parts ?? {};
    if (numerator !== null && denominator !== null) {
      parts.push(words.base(formatNumber(numerator, 0, locale), formatNumber(denominator, 0, locale)));
    }
    if (data.categoryKind === 'region') {
      const place = rank(
        series.cells.map(({ value }) => value),
        'descending',
      )[mark.category];
      if (typeof place === 'number') parts.push(words.rank(place, valuesOf(series.cells).length));
    }
  }
  return parts.join(words.comma);
}

/** The title of the table's first column. */
export function rowTitleOf(speech: Speech): string {
  return categoryWord(speech) || speech.words.rowTitles[speech.data.categoryKind];
}
