// `om-page-change`: another page of a dashboard is shown: the user chose it, or the rotation went on.
import { OmEvent } from './om-event.js';

export class OmPageChangeEvent extends OmEvent<{ page: number }> {
  /** @param page index of the page, from 0 */
  constructor(page: number) {
    super('om-page-change', { page });
  }

  get page(): number {
    return this.detail.page;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-page-change': OmPageChangeEvent;
  }
}
