// The parts of a chart's sentences: numbers with units, its subject, its subtitle with year and denominator.
import { formatCompact, formatNumber, formatUnit, levelOf, readMoment, type Locale } from '@onemap/core';
import {
  labelNumber,
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
  /** The kind that is drawn. */
  readonly type: ChartType;
  readonly marks: readonly Mark[];
  readonly locale: Locale;
  readonly words: ChartWords;
  readonly levels: Messages['levels'];
}

type NumberStyle = Pick<ChartSeries, 'unit' | 'decimals'>;

/** A number with its unit, in full; or the word for why there is none. */
export function cellText(
  { value, status }: ChartCell,
  style: NumberStyle,
  { locale, words }: Speech,
): string {
  if (value === null) return status === 'suppressed' ? words.suppressed : words.noData;
  return fullText(value, style, locale);
}

/** `1,204 户` */
export function fullText(value: number, { unit, decimals }: NumberStyle, locale: Locale): string {
  const number = formatNumber(value, decimals, locale);
  return unit === '%' ? `${number}%` : `${number} ${formatUnit(unit, locale)}`.trim();
}

/** The same, short: `9,348 万人`. */
export function shortText(value: number, { unit, decimals }: NumberStyle, locale: Locale): string {
  const number = labelNumber(value, { unit, decimals }, locale);
  if (unit === '%') return number;
  const large = /^(.*\d)([万亿])$/.exec(number);
  const [figure, before] = large ? [large[1], large[2]] : [number, ''];
  return `${figure} ${before}${formatUnit(unit, locale)}`.trim();
}

/** `12.4%` of 0.124 */
export function shareText(share: number, locale: Locale): string {
  return `${formatNumber(100 * share, 1, locale)}%`;
}

/** The ends of a class of values, as its axis writes them. */
export function rangeText(
  [from, to]: readonly [number, number],
  { unit }: NumberStyle,
  { locale, words }: Speech,
): string {
  const sign = unit === '%' ? '%' : '';
  const [low, high] = [from, to].map((end) => `${formatCompact(end, locale)}${sign}`) as [string, string];
  return from === to ? low : words.range(low, high);
}

/** 乡镇 for regions, the title of the dimension for anything else, nothing for years. */
export function categoryWord({ data, type, levels }: Pick<Speech, 'data' | 'type' | 'levels'>): string {
  if (data.categoryKind === 'time' || type === 'sankey') return '';
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
  // A scatter has a unit on each axis.
  if (speech.type === 'scatter') return parts.filter((part) => part !== '').join(' · ');
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
  if (from === to) return momentText(from, words);
  const unit = readMoment(from)?.unit;
  if (unit === 'year') return words.years(from, to);
  return unit ? words.span(momentText(from, words), momentText(to, words)) : period;
}

/** What a category on the axis of time is called by: its moment where it is one, else its label. */
export function timeOf(category: ChartData['categories'][number] | undefined): string {
  if (category === undefined) return '';
  return readMoment(category.key) ? category.key : category.label;
}

/** "2016 年", "2016 年第 3 季度", "2016 年 8 月"; another text as it is. */
export function momentText(moment: string, words: ChartWords): string {
  const parts = readMoment(moment);
  if (!parts) return moment;
  const [year, number] = [String(parts.year), String(parts.number)];
  return parts.unit === 'year' ? words.year(year) : words[parts.unit](year, number);
}

/** The title of the table's first column. */
export function rowTitleOf(speech: Pick<Speech, 'data' | 'type' | 'levels' | 'words'>): string {
  return categoryWord(speech) || speech.words.rowTitles[speech.data.categoryKind];
}
