// How numbers stand in a picture: short, with their sign, and told from what is missing.
import { formatCompact, formatNumber } from '../indicator/format.js';
import type { Locale } from '../view-state.js';
import type { ChartCell } from './data.js';
import type { SceneWords } from './scene.js';

export interface NumberStyle {
  readonly unit: string;
  readonly decimals: number;
}

/** A number for a label: one decimal at most unless that would turn it into zero; 万 and 亿 from ten thousand on. */
export function labelNumber(value: number, { unit, decimals }: NumberStyle, locale: Locale): string {
  if (value === 0) return unit === '%' ? '0%' : '0';
  const short = Math.min(decimals, 1);
  const digits = value !== 0 && Number(value.toFixed(short)) === 0 ? decimals : short;
  const number = Math.abs(value) >= 1e4 ? formatCompact(value, locale) : formatNumber(value, digits, locale);
  return unit === '%' ? `${number}%` : number;
}

/** The number of a cell, or the word for why there is none. */
export function cellLabel(cell: ChartCell, style: NumberStyle, locale: Locale, words: SceneWords): string {
  if (cell.value !== null) return labelNumber(cell.value, style, locale);
  return cell.status === 'suppressed' ? words.suppressed : words.noData;
}
