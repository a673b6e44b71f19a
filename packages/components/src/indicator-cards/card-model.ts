// What one card says: value, change against the year before, base, distance to a target, and the years as a small line.
import type { Indicator } from '@onemap/contract';
import type { Cell, StatCube } from '@onemap/contract/cube';
import { cellOf } from '../figures/region-figures.js';
import { baseParts, changeText, indicatorTitle, valueText, type Wording } from '../figures/wording.js';

export interface IndicatorCard {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  /** The value with its unit, or the reason why there is none. */
  readonly value: string;
  readonly known: boolean;
  /** "比上年降 5.4 个百分点"; empty without both years. */
  readonly change: string;
  /** Whether the change is for the better; null for none, or an indicator that is neither. */
  readonly better: boolean | null;
  /** "1,204 ÷ 9,710 农村户籍人口"; empty where the indicator is no ratio. */
  readonly base: string;
  /** "目标 2%，还差 8.4 个百分点"; empty without a target. */
  readonly target: string;
  readonly line: readonly { readonly year: number; readonly value: number | null }[];
}

export interface CardInput {
  readonly cube: StatCube;
  readonly region: string;
  readonly wording: Wording;
  /** Undefined is the latest year with a value. */
  readonly year: number | undefined;
  /** What is to be reached, in the indicator's unit. */
  readonly target: number | undefined;
}

/** Null where the cube has no year. */
export function cardOf({ cube, region, wording, year: chosen, target }: CardInput): IndicatorCard | null {
  const { indicator } = wording;
  const years = cube.keys('time').map(Number);
  const at = (year: number, measure = indicator.id): Cell => cellOf(cube, region, year, measure);
  const year = chosen ?? latest(years, (each) => at(each).value);
  if (year === undefined) return null;
  const [now, before] = [at(year), at(year - 1)];
  const part = (measure: string | null): Cell | null => (measure === null ? null : at(year, measure));
  return {
    ...{ id: indicator.id, title: indicatorTitle(wording), year, known: now.value !== null },
    value: valueText(wording, now),
    change: changeText(wording, now, before),
    better: betterOf(indicator, now, before),
    base: baseParts(wording, part(indicator.numerator), part(indicator.denominator)),
    target: target === undefined ? '' : targetText(wording, now, target),
    line: years.map((each) => ({ year: each, value: at(each).value })),
  };
}

function latest(years: readonly number[], valueOf: (year: number) => number | null): number | undefined {
  return [...years].reverse().find((year) => valueOf(year) !== null) ?? years[years.length - 1];
}

/** A plain count, such as the persons on record or those who left poverty, is neither better nor worse when it moves. */
function betterOf({ lowerIsBetter, kind }: Indicator, now: Cell, before: Cell): boolean | null {
  if (now.value === null || before.value === null || now.value === before.value) return null;
  if (kind === 'count' && !lowerIsBetter) return null;
  return now.value < before.value === lowerIsBetter;
}

function targetText(wording: Wording, { value }: Cell, target: number): string {
  const { words, indicator } = wording;
  const aim = words.cards.target(valueText(wording, { value: target, status: 'ok' }));
  if (value === null) return aim;
  const reached = indicator.lowerIsBetter ? value <= target : value >= target;
  if (reached) return `${aim}${words.povertyMap.comma}${words.cards.reached}`;
  const gap = Math.abs(value - target);
  const amount = indicator.perHundred
    ? words.povertyMap.points(gap.toFixed(Math.min(indicator.decimals, 1)))
    : valueText(wording, { value: gap, status: 'ok' });
  return `${aim}${words.povertyMap.comma}${words.cards.gap(amount)}`;
}
