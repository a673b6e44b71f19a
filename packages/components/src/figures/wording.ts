// The sentences over the map and in the cards: title, summary, value, change and base, in the reader's language.
import type { Indicator, RegionLevel } from '@onemap/contract';
import type { Cell } from '@onemap/contract/cube';
import {
  findIndicator,
  formatIndicator,
  formatNumber,
  formatUnit,
  type Locale,
  type TimeUnit,
} from '@onemap/core';
import type { Messages } from '../locales/messages.js';
import type { RegionFigure } from './region-figures.js';

export interface Wording {
  readonly indicator: Indicator;
  readonly words: Messages;
  readonly locale: Locale;
  /** A change is told with its sign. */
  readonly signed?: boolean;
  /** What a change is against one of before; a year when absent. */
  readonly unit?: TimeUnit;
}

export function indicatorTitle({ indicator, locale }: Pick<Wording, 'indicator' | 'locale'>): string {
  return locale === 'en' ? (indicator.titleEn ?? indicator.title) : indicator.title;
}

/** "甘谷县各乡镇贫困发生率 · 2016 年 · %"; without `region` the short form of a phone. */
export function titleOf(
  wording: Wording,
  region: string,
  children: RegionLevel | null,
  period: string,
): string {
  const { words, locale, indicator } = wording;
  const what = words.povertyMap.subject(
    region,
    children ? words.levels[children] : '',
    indicatorTitle(wording),
  );
  return [what, period, formatUnit(indicator.unit, locale)].join(' · ');
}

/** The value with its unit as a map needs it: at most one decimal, unless that would turn something into zero. */
export function shortValue({ indicator, locale, signed }: Wording, value: number): string {
  const text = formatIndicator(
    { unit: indicator.unit, decimals: shortDecimals(indicator, value) },
    value,
    locale,
  );
  return signed ? withSign(text, value) : text;
}

/** A true minus is as wide as the plus. */
function withSign(text: string, value: number): string {
  return value > 0 ? `+${text}` : text.replace(/^-/, '−');
}

export function labelValue({ indicator, locale, words, signed }: Wording, cell: Cell): string {
  if (cell.value !== null) {
    const text = formatNumber(cell.value, shortDecimals(indicator, cell.value), locale);
    return signed ? withSign(text, cell.value) : text;
  }
  return cell.status === 'suppressed' ? words.povertyMap.suppressedShort : '';
}

/** The exact value with its unit, or the reason why there is none. */
export function valueText({ indicator, locale, words, signed }: Wording, cell: Cell): string {
  if (cell.value !== null) {
    const text = formatIndicator(indicator, cell.value, locale);
    return signed ? withSign(text, cell.value) : text;
  }
  return cell.status === 'suppressed' ? words.suppressed : words.noData;
}

/** "比上年降 4.9 个百分点", or an empty text without both values. */
export function changeText(wording: Wording, now: Cell, before: Cell): string {
  if (now.value === null || before.value === null) return '';
  const { words, indicator, locale, unit = 'year' } = wording;
  const earlier = words.timeAxis.before[unit];
  const change = now.value - before.value;
  const decimals = shortDecimals(indicator, change);
  if (Number(change.toFixed(decimals)) === 0) return words.povertyMap.unchanged(earlier);
  const amount = indicator.perHundred
    ? words.povertyMap.points(formatNumber(Math.abs(change), decimals, locale))
    : formatIndicator({ unit: indicator.unit, decimals }, Math.abs(change), locale);
  return change < 0 ? words.povertyMap.down(amount, earlier) : words.povertyMap.up(amount, earlier);
}

/**
 * "1,204 ÷ 9,710 农村户籍人口", with units where they differ, "4,120,000 元 ÷ 1,030 人 登记收入的人口"; an empty text where
 * the indicator is no ratio or a part is not public.
 */
export function baseText(wording: Wording, figure: RegionFigure): string {
  return baseParts(wording, figure.numerator, figure.denominator);
}

/** The same of two cells. */
export function baseParts({ indicator, locale }: Wording, above: Cell | null, below: Cell | null): string {
  const numerator = above?.value ?? null;
  const denominator = below?.value ?? null;
  if (numerator === null || denominator === null) return '';
  const title = denominatorName(indicator, locale);
  const [amount, whole] = [indicator.numerator, indicator.denominator].map(
    (id) => findIndicator(id ?? '')?.unit,
  );
  const part = (value: number, unit = ''): string =>
    amount === whole ? formatNumber(value, 0, locale) : formatIndicator({ unit, decimals: 0 }, value, locale);
  const base = `${part(numerator, amount)} ÷ ${part(denominator, whole)} ${title}`.trim();
  // An English name may begin with its unit.
  return base.replace(/\b(\w+) \1\b/, '$1');
}

/** Indicators carry the Chinese name; a denominator that is itself an indicator has an English one too. */
function denominatorName({ denominator, denominatorTitle }: Indicator, locale: Locale): string {
  const english = denominator === null ? undefined : findIndicator(denominator)?.titleEn;
  return (locale === 'en' ? english?.toLowerCase() : undefined) ?? denominatorTitle ?? '';
}

/** "全县 11.3%,比上年降 4.9 个百分点;最高白家湾乡 23.5%,最低大像山镇 1.8%。" */
export function summaryOf(
  wording: Wording,
  own: RegionFigure,
  children: readonly RegionFigure[],
  year: number,
): string {
  const { words } = wording;
  const withValue = children.filter(({ cell }) => cell.value !== null);
  if (own.cell.value === null && withValue.length === 0) return nothingText(wording, own, year);
  const parts = [wholeOf(wording, own), endsOf(wording, withValue)].filter((part) => part !== '');
  return `${parts.join(words.povertyMap.semicolon)}${words.povertyMap.stop}`;
}

/** The region's own value and change; the whole summary where it has none. */
export function shortSummaryOf(
  wording: Wording,
  own: RegionFigure,
  children: readonly RegionFigure[],
  year: number,
): string {
  if (own.cell.status === 'missing') return summaryOf(wording, own, children, year);
  return `${wholeOf(wording, own)}${wording.words.povertyMap.stop}`;
}

/** An upper level that is not counted itself is left out. */
function wholeOf(wording: Wording, { name, cell, before }: RegionFigure): string {
  if (cell.status === 'missing') return '';
  const { words } = wording;
  const value = cell.value === null ? words.suppressed : shortValue(wording, cell.value);
  const change = changeText(wording, cell, before);
  return [words.povertyMap.whole(name, value), change]
    .filter((part) => part !== '')
    .join(words.povertyMap.comma);
}

function nothingText({ words }: Wording, own: RegionFigure, year: number): string {
  return own.cell.status === 'suppressed' ? words.suppressed : words.povertyMap.nothingIn(year);
}

function endsOf(wording: Wording, figures: readonly RegionFigure[]): string {
  const sorted = [...figures].sort((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0));
  const highest = sorted[0];
  const lowest = sorted[sorted.length - 1];
  if (!highest || !lowest) return '';
  const text = ({ cell }: RegionFigure): string => shortValue(wording, cell.value ?? 0);
  if (figures.length === 1) return `${highest.name} ${text(highest)}`;
  if (highest.cell.value === lowest.cell.value) {
    return wording.words.povertyMap.allEqual(wording.words.levels[highest.level], text(highest));
  }
  return wording.words.povertyMap.ends(
    ...([highest.name, text(highest), lowest.name, text(lowest)] as const),
    wording.indicator.kind === 'count',
  );
}

function shortDecimals({ decimals }: Indicator, value: number): number {
  const short = Math.min(decimals, 1);
  return value !== 0 && Number(value.toFixed(short)) === 0 ? decimals : short;
}
