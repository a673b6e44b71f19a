// Keeps the news that were asked for, so that a play and a rotation that come round again ask the source once.
import type { DataSource } from '@onemap/core';
import { loadNews, type News, type NewsChoice } from './news.js';

/** Ten years of months, or the towns and villages of a county over some years. */
const most = 120;
/** A wall that runs for days hears of what was entered meanwhile. */
const keptForInMs = 10 * 60_000;

export class RecentNews {
  readonly #now: () => number;
  readonly #answers = new Map<string, { readonly at: number; readonly news: News }>();
  #source: DataSource['activities'];

  /** @param now milliseconds; only differences count */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * What was answered in the last ten minutes, else the source's answer. Failed and aborted asks are not kept.
   * @throws what the source throws
   */
  async get(
    source: NonNullable<DataSource['activities']>,
    choice: NewsChoice,
    signal: AbortSignal,
  ): Promise<News> {
    if (source !== this.#source) this.#answers.clear();
    this.#source = source;
    const key = `${choice.region} ${choice.upTo ?? ''}`;
    const kept = this.#answers.get(key);
    if (kept && this.#now() - kept.at < keptForInMs) return kept.news;
    const news = await loadNews(source, choice, signal);
    if (source === this.#source) this.#keep(key, news);
    return news;
  }

  /** The oldest goes when there are too many. */
  #keep(key: string, news: News): void {
    this.#answers.delete(key);
    this.#answers.set(key, { at: this.#now(), news });
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > most && oldest !== undefined) this.#answers.delete(oldest);
  }
}
