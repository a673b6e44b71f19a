// The words of two indicators at once.
import type { Locale } from '@onemap/core';

interface BivariateWords {
  readonly noSecond: string;
  readonly sameTwice: (indicator: string) => string;
  readonly noFigures: (indicator: string) => string;
  readonly noParts: string;
  readonly and: (first: string, second: string) => string;
  /** Classes of an axis by their number, low to high. */
  readonly classes: readonly [readonly string[], readonly string[], readonly string[]];
  readonly crossing: (first: string, second: string) => string;
  readonly crossingTitle: string;
  /** The class of an indicator, as "贫困发生率高". */
  readonly classed: (title: string, className: string) => string;
  readonly most: (first: string, second: string, count: string, level: string, names: string) => string;
  readonly bothHigh: (count: string, level: string, names: string) => string;
  readonly noneHigh: (level: string) => string;
  readonly list: (names: readonly string[], more: boolean) => string;
  readonly across: (title: string) => string;
  readonly up: (title: string) => string;
  readonly places: (count: string, level: string) => string;
  readonly thirds: string;
}

export const bivariateWords: Readonly<Record<Locale, BivariateWords>> = {
  'zh-CN': {
    noSecond: '还没有第二个指标。请用 second-indicator 写上要对照的指标。',
    sameTwice: (indicator) => `两个指标都是“${indicator}”，没有可对照的。请换一个。`,
    noFigures: (indicator) => `${indicator}没有本级的数据，不能对照。请换一个指标。`,
    noParts: '本级没有下级区划，不能比较两个指标。',
    and: (first, second) => `${first}与${second}`,
    classes: [['—'], ['低', '高'], ['低', '中', '高']],
    crossing: (first, second) => `${first} / ${second}`,
    crossingTitle: '分级（前 / 后）',
    classed: (title, className) => `${title}${className}`,
    most: (first, second, count, level, names) =>
      `${first}、${second}的最多，有 ${count} 个${level}：${names}`,
    bothHigh: (count, level, names) => `两项都高的有 ${count} 个${level}：${names}`,
    noneHigh: (level) => `没有${level}两项都高`,
    list: (names, more) => `${names.join('、')}${more ? '等' : ''}`,
    across: (title) => `→ ${title}`,
    up: (title) => `↑ ${title}`,
    places: (count, level) => `${count} 个${level}`,
    thirds: '两项各按全部年份的值三等分，各年同一套分级',
  },
  en: {
    noSecond: 'There is no second indicator yet. Name it with second-indicator.',
    sameTwice: (indicator) =>
      `Both indicators are “${indicator}”: there is nothing to compare. Choose another one.`,
    noFigures: (indicator) => `There are no figures of ${indicator} here. Choose another indicator.`,
    noParts: 'This region has no parts to compare two indicators by.',
    and: (first, second) => `${first} and ${second.toLowerCase()}`,
    classes: [['—'], ['low', 'high'], ['low', 'middle', 'high']],
    crossing: (first, second) => `${first} / ${second}`,
    crossingTitle: 'Classes (first / second)',
    classed: (title, className) => `${className} ${title.toLowerCase()}`,
    most: (first, second, count, level, names) =>
      `Most often ${first} with ${second}: ${count} (${level}), ${names}`,
    bothHigh: (count, level, names) => `high in both: ${count} (${level}), ${names}`,
    noneHigh: (level) => `no ${level} is high in both`,
    list: (names, more) => `${names.join(', ')}${more ? ' and others' : ''}`,
    across: (title) => `→ ${title}`,
    up: (title) => `↑ ${title}`,
    places: (count, level) => `${count} (${level})`,
    thirds: 'Each in thirds of its values of all years: one scale for all of them',
  },
};
