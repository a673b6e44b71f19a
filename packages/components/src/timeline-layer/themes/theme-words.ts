// Words that several themes use: numbers of a table, a title with its unit, and the words of a theme by language.
import type { Cell } from '@onemap/contract/cube';
import { formatNumber, formatUnit, type Locale } from '@onemap/core';
import { indicatorTitle, type Wording } from '../../figures/wording.js';

/** The number with its digits, or why there is none. */
export function cellNumber({ indicator, locale, words }: Wording, cell: Cell): string {
  if (cell.value !== null) return formatNumber(cell.value, indicator.decimals, locale);
  return cell.status === 'suppressed' ? words.regionTable.suppressed : words.regionTable.missing;
}

/** "贫困户（户）", as the head of a column. */
export function unitTitle(wording: Pick<Wording, 'indicator' | 'locale'>): string {
  const { indicator, locale } = wording;
  return `${indicatorTitle(wording)} (${formatUnit(indicator.unit, locale)})`;
}

/** A theme brings its own words, so that a page downloads those of the themes that it shows. */
export function wordsOf<Words>(languages: Readonly<Record<Locale, Words>>, locale: Locale): Words {
  return languages[locale] ?? languages['zh-CN'];
}
