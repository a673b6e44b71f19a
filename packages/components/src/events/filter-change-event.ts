// `om-filter-change`: the user changed what is asked.
import { OmEvent } from './om-event.js';

export class OmFilterChangeEvent extends OmEvent<{
  filter: object | null;
  text: string | null;
  sentence: string;
}> {
  constructor(filter: object | null, text: string | null, sentence: string) {
    super('om-filter-change', { filter, text, sentence });
  }

  /** CQL2-JSON, as the SDK's lists take it; null asks nothing. */
  get filter(): object | null {
    return this.detail.filter;
  }

  /** CQL2 text; null when nothing is asked, and for the rare condition that has none. */
  get text(): string | null {
    return this.detail.text;
  }

  /** What is asked, in words. */
  get sentence(): string {
    return this.detail.sentence;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-filter-change': OmFilterChangeEvent;
  }
}
