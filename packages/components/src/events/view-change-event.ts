// `om-view-change`: what is seen has changed, as a text that brings it back.
import { OmEvent } from './om-event.js';

export class OmViewChangeEvent extends OmEvent<{ view: string; unread: readonly string[] }> {
  constructor(view: string, unread: readonly string[]) {
    super('om-view-change', { view, unread });
  }

  /** For the address of the page, safe as it is after `#`. */
  get view(): string {
    return this.detail.view;
  }

  /** Pieces of the text that the page gave last which were not understood. */
  get unread(): readonly string[] {
    return this.detail.unread;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-view-change': OmViewChangeEvent;
  }
}
