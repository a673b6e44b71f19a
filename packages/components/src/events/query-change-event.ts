// `om-query-change`: the user changed what a toolbox asks: the collection, the condition or the place.
import { OmEvent } from './om-event.js';

export class OmQueryChangeEvent extends OmEvent<{ collection: string; urlText: string }> {
  constructor(collection: string, urlText: string) {
    super('om-query-change', { collection, urlText });
  }

  get collection(): string {
    return this.detail.collection;
  }

  /** The question for an address that is shared, without a question mark. */
  get urlText(): string {
    return this.detail.urlText;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-query-change': OmQueryChangeEvent;
  }
}
