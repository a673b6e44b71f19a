// The view model of what is loaded: made again only when place, figures, time or language have changed.
import type { Locale } from '@onemap/core';
import type { Messages } from '../locales/messages.js';
import type { Shown } from './figures.controller.js';
import { Memo } from './memo.js';
import { shownSpan, type ShownSpan, type TimeChoice } from './shown-span.js';
import { viewModel, type ViewModel } from './view-model.js';

export interface Reader {
  readonly words: Messages;
  readonly locale: Locale;
  readonly time: TimeChoice;
  /** Whether classes get patterns over their colours; default not. */
  readonly patterns?: boolean;
}

export class ShownModel {
  readonly #span = new Memo<ShownSpan | undefined>();
  readonly #model = new Memo<ViewModel>();

  /** Undefined before the first load, after a failed one, and where there is no year to show. */
  get(shown: Shown | undefined, { words, locale, time, patterns = false }: Reader): ViewModel | undefined {
    if (!shown) return undefined;
    const { place, statistics } = shown;
    const { mode, period } = time;
    const span = this.#span.get([statistics, mode, period?.from, period?.to], () =>
      shownSpan(statistics, time),
    );
    if (!span) return undefined;
    return this.#model.get([place, span, locale, patterns], () =>
      viewModel(place, statistics, span, { words, locale, patterns }),
    );
  }
}
