// The newest activities of a region as items of a ticker.
import type { Activity } from '@onemap/contract';
import { formatNumber, type DataSource, type Locale } from '@onemap/core';
import { expectAnswer, isNotFound } from '../figures/answer.js';
import { labelOf } from '../locales/code-labels.js';
import type { TickerItem } from './ticker-items.js';
import { tickerWordsOf } from './words.js';

/** More than these pass by unread. */
const mostItems = 20;

export interface News {
  /** Newest first. */
  readonly activities: readonly Activity[];
  readonly synthetic: boolean;
}

export interface NewsChoice {
  /** 12 digits; its descendants are included. */
  readonly region: string;
  /** Last year, quarter or month that is told of, included; without it all. */
  readonly upTo: string | undefined;
}

/** One page is asked for. A backend that keeps no activities, or none of the region, has no news. */
export async function loadNews(
  source: NonNullable<DataSource['activities']>,
  { region, upTo }: NewsChoice,
  signal: AbortSignal,
): Promise<News> {
  const params = { region, sortby: '-date', ...(upTo !== undefined && { datetime: `../${upTo}` }) };
  try {
    for await (const page of source.list(params, { signal }).byPage({ maxPageSize: mostItems })) {
      expectAnswer(Array.isArray(page?.features), 'activities.list');
      return { activities: page.features.slice(0, mostItems), synthetic: page.synthetic === true };
    }
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  return { activities: [], synthetic: false };
}

/** A click leads to the village of the activity. */
export function newsItems(activities: readonly Activity[], locale: Locale): TickerItem[] {
  const words = tickerWordsOf(locale);
  return activities.map(({ properties }) => {
    const { date, region, regionName, kind, title, participantCount, householdsReached } = properties;
    const number = (value: number): string => formatNumber(value, 0, locale);
    return {
      date,
      region,
      text: words.item({
        ...{ place: regionName, title, kind: labelOf('activityKind', kind, locale) ?? title },
        ...{ persons: number(participantCount), households: number(householdsReached) },
      }),
    };
  });
}
