// The words of <om-ticker>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  label: '工作动态',
  pause: '暂停滚动',
  play: '继续滚动',
  empty: '暂无动态。',
};

export type TickerWords = { readonly [Key in keyof typeof zhCN]: string };

const en: TickerWords = {
  label: 'News from the field',
  pause: 'Pause scrolling',
  play: 'Scroll on',
  empty: 'No news yet.',
};

export function tickerWordsOf(locale: Locale): TickerWords {
  return locale === 'en' ? en : zhCN;
}
