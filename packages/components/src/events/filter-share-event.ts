// `om-filter-share`: the user makes a condition on households the common one of all elements of a provider, or takes it away.
import { OmEvent } from './om-event.js';

export class OmFilterShareEvent extends OmEvent<{ filter: object | null }> {
  constructor(filter: object | null) {
    super('om-filter-share', { filter });
  }

  /** CQL2-JSON over the fields of households; its geometry property is `point`. Null asks nothing. */
  get filter(): object | null {
    return this.detail.filter;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-filter-share': OmFilterShareEvent;
  }
}
