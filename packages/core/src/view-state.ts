// The one shared, observable state of a provider: what is looked at, in which language and colours.
import type { DataSource } from './source.js';
import type { TimeMode } from './time/time-axis.js';

/** `{from, to}` of strings `2016`, `2016-Q3` or `2016-08`; an instant has from = to. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type Locale = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark' | 'auto';

export interface ViewValues {
  readonly source: DataSource | undefined;
  /** 12-digit code of the region that is shown. */
  readonly region: string | undefined;
  readonly indicator: string;
  readonly period: Period | undefined;
  /** How the period is read: its end alone, from its beginning to its end, or from the first one on. */
  readonly mode: TimeMode;
  /** Id of the selected region or household. */
  readonly selection: string | undefined;
  /** The common condition on households, CQL2-JSON whose geometry property is `point`; undefined asks nothing. */
  readonly filter: object | undefined;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Whether class colours carry patterns, for readers and printers without colours. */
  readonly patterns: boolean;
  /** Address of the page with a household's archive, `{id}` in it; none: nothing leads there. */
  readonly archiveUrl: string | undefined;
}

export type ViewListener = (values: ViewValues, changed: ReadonlySet<keyof ViewValues>) => void;

/** An observable record. Listeners run once a change, synchronously, with the keys that differ. */
export class ViewState {
  #values: ViewValues;
  readonly #listeners = new Set<ViewListener>();

  constructor(values: Partial<ViewValues> = {}) {
    this.#values = {
      source: undefined,
      region: undefined,
      indicator: 'povertyIncidence',
      period: undefined,
      mode: 'instant',
      selection: undefined,
      filter: undefined,
      locale: 'zh-CN',
      theme: 'auto',
      patterns: false,
      archiveUrl: undefined,
      ...values,
    };
  }

  get values(): ViewValues {
    return this.#values;
  }

  /** Writes the given keys; equal values (and equal periods) change nothing and tell nobody. */
  set(patch: Partial<ViewValues>): void {
    const changed = new Set<keyof ViewValues>();
    for (const key of Object.keys(patch) as (keyof ViewValues)[]) {
      if (!same(this.#values[key], patch[key])) changed.add(key);
    }
    if (changed.size === 0) return;
    this.#values = { ...this.#values, ...patch };
    for (const listener of [...this.#listeners]) listener(this.#values, changed);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: ViewListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPeriod(a) || !isPeriod(b)) return false;
  return a.from === b.from && a.to === b.to;
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}
