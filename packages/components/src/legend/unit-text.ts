// The second line of a legend: the unit, and of what a share is a share.
import { findIndicator, indicatorDefinitions, type LegendModel, type Locale } from '@onemap/core';
import type { Messages } from '../locales/messages.js';

/** "% · 占农村户籍人口的比例", or the unit alone. */
export function unitText({ unit, denominatorTitle }: LegendModel, words: Messages, locale: Locale): string {
  if (denominatorTitle === null) return unit;
  const { denominator, perDenominator } = words.legend;
  const title = denominatorName(denominatorTitle, locale);
  return `${unit} · ${unit === '%' ? denominator(title) : perDenominator(title)}`;
}

/** The model carries the Chinese name; a denominator that is itself an indicator has an English one too. */
function denominatorName(title: string, locale: Locale): string {
  if (locale === 'zh-CN') return title;
  const id = indicatorDefinitions.find((indicator) => indicator.denominatorTitle === title)?.denominator;
  return (id ? findIndicator(id)?.titleEn : undefined) ?? title;
}
