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
  const { group, point } = separators[locale];
  const digits = roundedDigits(Math.abs(value), decimals);
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}${point}${digits.slice(-decimals)}`;
}

/** Written by hand, to the letter as `Intl` does: its first formatter alone takes as long as a whole first picture's words. */
const separators: Readonly<Record<Locale, { readonly group: string; readonly point: string }>> = {
  'zh-CN': { group: ',', point: '.' },
  en: { group: ',', point: '.' },
};

/** The digits of a number not below 0 up to `decimals` behind the point, at least one before it; 1.005 is a half. */
function roundedDigits(value: number, decimals: number): string {
  // The shortest digits that mean this number, as d.ddd times a power of ten.
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(power) + 1 + decimals;
  if (kept < 0) return '0'.repeat(decimals + 1);
  const shown = digits.slice(0, kept).padEnd(kept, '0');
  const rounded = digits.charAt(kept) >= '5' ? oneMore(shown) : shown;
  return rounded.padStart(decimals + 1, '0');
}

/** A number of digits and one; `199` gives `200`, nothing gives `1`. */
function oneMore(digits: string): string {
  const nines = /9*$/.exec(digits)![0].length;
  const head = digits.slice(0, digits.length - nines);
  const last = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
  return last + '0'.repeat(nines);
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
