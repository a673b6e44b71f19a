// `om-region-change`: the user went to another region.
import { OmEvent } from './om-event.js';

export class OmRegionChangeEvent extends OmEvent<{ region: string }> {
  /** A map with a pinned region tells only its own listeners: `bubbles: false`. */
  constructor(region: string, init: EventInit = {}) {
    super('om-region-change', { region }, init);
  }

  /** 12-digit code of the region that is now shown. */
  get region(): string {
    return this.detail.region;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-region-change': OmRegionChangeEvent;
  }
}
