// `om-query-change`: the user changed what a toolbox asks: the collection, the condition or the place.
import { OmEvent } from './om-event.js';

export class OmQueryChangeEvent extends OmEvent<{
  collection: string;
  urlText: string;
  isWhole: boolean;
}> {
  constructor(collection: string, urlText: string, isWhole = true) {
    super('om-query-change', { collection, urlText, isWhole });
  }

  get collection(): string {
    return this.detail.collection;
  }

  /** The question for an address that is shared, without a question mark. */
  get urlText(): string {
    return this.detail.urlText;
  }

  /** Whether `urlText` holds the place too; an outline of very many vertices is left out of it. */
  get isWhole(): boolean {
    return this.detail.isWhole;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-query-change': OmQueryChangeEvent;
  }
}
