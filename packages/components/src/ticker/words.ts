// The words of <om-ticker>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

export interface NewsParts {
  readonly place: string;
  readonly kind: string;
  readonly title: string;
  /** Numbers as they are to be read. */
  readonly persons: string;
  readonly households: string;
}

const zhCN = {
  label: '工作动态',
  pause: '暂停滚动',
  play: '继续滚动',
  empty: '暂无动态。',
  item: ({ place, title, persons, households }: NewsParts) =>
    `${place}：${title}，参加 ${persons} 人，惠及 ${households} 户`,
};

export type TickerWords = typeof zhCN;

const en: TickerWords = {
  label: 'News from the field',
  pause: 'Pause scrolling',
  play: 'Scroll on',
  empty: 'No news yet.',
  item: ({ place, kind, title, persons, households }) =>
    `${place}, ${kind} (${title}): persons ${persons}, households reached ${households}`,
};

export function tickerWordsOf(locale: Locale): TickerWords {
  return locale === 'en' ? en : zhCN;
}
