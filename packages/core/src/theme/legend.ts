// What a legend says: title, unit, classes with their ends written out, counts, no data and the denominator.
import type { Cell } from '@onemap/contract/cube';
import type { Indicator } from '@onemap/contract';
import { formatNumber, formatUnit } from '../indicator/format.js';
import { classOf } from '../stats/classify.js';
import type { Locale } from '../view-state.js';
import { classPattern, type FillPattern } from './fill.js';
import { rampColors } from './ramps.js';

export interface LegendClass {
  readonly label: string;
  /** The label in signs, closed above: `≤ 2`, `2 – 3`, `> 20`. */
  readonly sign: string;
  readonly color: string;
  /** What lies over the colour for readers without colours. */
  readonly pattern?: FillPattern;
  /** Exclusive lower end; null for the lowest class. */
  readonly from: number | null;
  /** Inclusive upper end; null for the highest class. */
  readonly to: number | null;
  readonly count: number;
}

export interface LegendModel {
  readonly title: string;
  readonly unit: string;
  readonly classes: readonly LegendClass[];
  readonly noData: { readonly count: number };
  readonly suppressed: { readonly count: number };
  readonly denominatorTitle: string | null;
}

export interface LegendInput {
  readonly indicator: Indicator;
  /** Inner breaks, ascending; classes are closed above. */
  readonly breaks: readonly number[];
  /** One value a region, null for no data; a cell of the cube tells suppressed from missing. */
  readonly values: readonly (number | null | Cell)[];
  readonly locale: Locale;
  /** The values are changes: ends carry their sign, and the class around zero is called no change. */
  readonly signed?: boolean;
  /** Whether classes get patterns over their colours. */
  readonly patterns?: boolean;
}

/** @throws RangeError for more than 8 breaks */
export function legendModel(input: LegendInput): LegendModel {
  const { indicator, breaks, values, locale, signed = false, patterns = false } = input;
  const cells = values.map(toCell);
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const { value } of cells) if (value !== null) counts[classOf(value, breaks)]! += 1;
  const colors = rampColors(indicator.ramp, breaks.length + 1);
  return {
    title: locale === 'en' ? (indicator.titleEn ?? indicator.title) : indicator.title,
    unit: formatUnit(indicator.unit, locale),
    classes: (signed
      ? changeWords(breaks, indicator.decimals, locale)
      : classWords(breaks, indicator.decimals, locale)
    ).map(({ label, sign }, index) => ({
      label,
      sign,
      color: colors[index]!,
      ...(patterns && patternOf(index, breaks.length + 1, signed)),
      from: index === 0 ? null : breaks[index - 1]!,
      to: breaks[index] ?? null,
      count: counts[index]!,
    })),
    noData: { count: cells.filter(({ status }) => status === 'missing').length },
    suppressed: { count: cells.filter(({ status }) => status === 'suppressed').length },
    denominatorTitle: indicator.denominatorTitle,
  };
}

function patternOf(index: number, classes: number, signed: boolean): Pick<LegendClass, 'pattern'> {
  const pattern = classPattern(index, classes, signed);
  return pattern === null ? {} : { pattern };
}

function toCell(value: number | null | Cell): Cell {
  if (value !== null && typeof value === 'object') return value;
  if (value === null || Number.isNaN(value)) return { value: null, status: 'missing' };
  return { value, status: 'ok' };
}

interface ClassWords {
  readonly label: string;
  readonly sign: string;
}

function classWords(breaks: readonly number[], decimals: number, locale: Locale): ClassWords[] {
  const english = locale === 'en';
  const digits = decimalsToTell(breaks, decimals);
  const ends = breaks.map((value) => formatNumber(value, digits, locale));
  const [first] = ends;
  const last = ends[ends.length - 1];
  if (first === undefined || last === undefined) {
    const all = english ? 'all values' : '全部';
    return [{ label: all, sign: all }];
  }
  const inner = ends.slice(1).map((to, index) => {
    const from = ends[index]!;
    return { label: english ? `over ${from} to ${to}` : `${from} 以上至 ${to}`, sign: `${from} – ${to}` };
  });
  return [
    { label: english ? `${first} or less` : `${first} 及以下`, sign: `≤ ${first}` },
    ...inner,
    { label: english ? `over ${last}` : `${last} 以上`, sign: `> ${last}` },
  ];
}

/**
 * Breaks of `changeBreaks`: the middle two are the width of no change, less than a digit that is shown, so that the
 * classes beside it begin at 0 for the reader.
 */
function changeWords(breaks: readonly number[], decimals: number, locale: Locale): ClassWords[] {
  const english = locale === 'en';
  const middle = breaks.length / 2;
  const outer = breaks.filter((_, index) => index !== middle - 1 && index !== middle);
  const digits = decimalsToTell(outer, decimals);
  const ends = breaks.map((value, index) => {
    if (index === middle - 1 || index === middle) return '0';
    return `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), digits, locale)}`;
  });
  const still = english ? 'no change' : '基本不变';
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const [from, to] = [ends[index - 1], ends[index]];
    if (index === middle) return { label: still, sign: still };
    if (from === undefined) return { label: english ? `${to} or less` : `${to} 及以下`, sign: `≤ ${to}` };
    if (to === undefined) return { label: english ? `over ${from}` : `${from} 以上`, sign: `> ${from}` };
    return { label: english ? `over ${from} to ${to}` : `${from} 以上至 ${to}`, sign: `${from} – ${to}` };
  });
}

/** Few digits where they say it all (2, 3, 10), and enough that no two ends read the same. */
function decimalsToTell(breaks: readonly number[], decimals: number): number {
  for (let digits = 0; digits <= 6; digits++) {
    const texts = breaks.map((value) => value.toFixed(digits));
    const distinct = new Set(texts).size === texts.length;
    const exact = texts.every((text, index) => Number(text) === breaks[index]);
    if (distinct && (exact || digits >= decimals)) return digits;
  }
  return 6;
}
