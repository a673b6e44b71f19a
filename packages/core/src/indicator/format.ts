// Numbers and units as a reader sees them, in Chinese and English.
import type { Indicator } from '@onemap/contract';
import type { Locale } from '../view-state.js';

/** What stands for a value that is not there. */
const ABSENT = '—';

const englishUnits: Readonly<Record<string, string>> = {
  户: 'households',
  人: 'persons',
  次: 'times',
  人次: 'attendances',
  户次: 'household visits',
  元: 'yuan',
  亩: 'mu',
  平方公里: 'km²',
  '人/平方公里': 'persons/km²',
  '户/平方公里': 'households/km²',
};

/** A number with thousands separators and exactly `decimals` digits, halves away from zero, never `-0`. */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  if (!Number.isFinite(value)) return ABSENT;
  const format = formatterFor(decimals, locale);
  const text = format.format(value);
  return /[1-9]/.test(text) ? text : format.format(0);
}

/** The unit in the reader's language; a unit without a translation stays as it is. */
export function formatUnit(unit: string, locale: Locale): string {
  return locale === 'en' ? (englishUnits[unit] ?? unit) : unit;
}

/** Number and unit, such as `12.40%` and `1,204 户`; `—` for null. */
export function formatIndicator(
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
  value: number | null,
  locale: Locale,
): string {
  if (value === null || !Number.isFinite(value)) return ABSENT;
  const number = formatNumber(value, indicator.decimals, locale);
  return indicator.unit === '%' ? `${number}%` : `${number} ${formatUnit(indicator.unit, locale)}`;
}

/** Steps of ten thousand in Chinese, of a thousand in English. */
const compactSteps: Readonly<Record<Locale, readonly (readonly [number, string])[]>> = {
  'zh-CN': [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
};

/**
 * A short number for ticks and labels, such as `9,348万`, `1.2亿` and `12.5`: at most `digits` decimals (default 2),
 * no zeros at the end.
 */
export function formatCompact(value: number, locale: Locale, digits = 2): string {
  if (!Number.isFinite(value)) return ABSENT;
  const steps = compactSteps[locale];
  const rounded = (size: number): number => Math.abs(Number((value / size).toFixed(digits)));
  const step = steps.find(([size]) => Math.abs(value) >= 1e4 && rounded(size) >= 1);
  const [size, sign] = step ?? [1, ''];
  const decimals = (String(rounded(size)).split('.')[1] ?? '').length;
  return `${formatNumber(value / size, decimals, locale)}${sign}`;
}

/** Making a formatter takes far longer than using it, and a table has thousands of cells. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(decimals: number, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formatters.set(key, formatter);
  }
  return formatter;
}
