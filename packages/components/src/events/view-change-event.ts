// `om-view-change`: what is seen has changed, as a text that brings it back.
import { OmEvent } from './om-event.js';

interface ViewChange {
  view: string;
  unread: readonly string[];
  leftOut: readonly string[];
}

export class OmViewChangeEvent extends OmEvent<ViewChange> {
  constructor(view: string, unread: readonly string[], leftOut: readonly string[] = []) {
    super('om-view-change', { view, unread, leftOut });
  }

  /** For the address of the page, safe as it is after `#`. */
  get view(): string {
    return this.detail.view;
  }

  /** Pieces of the text that the page gave last which were not understood. */
  get unread(): readonly string[] {
    return this.detail.unread;
  }

  /** Keys of what is too long for the text, such as `f` for a condition: a link does not bring it back. */
  get leftOut(): readonly string[] {
    return this.detail.leftOut;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-view-change': OmViewChangeEvent;
  }
}
