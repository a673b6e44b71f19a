// `om-indicator-change`: the user chose another indicator.
import { OmEvent } from './om-event.js';

export class OmIndicatorChangeEvent extends OmEvent<{ indicator: string }> {
  constructor(indicator: string) {
    super('om-indicator-change', { indicator });
  }

  /** Id of the indicator that is now shown. */
  get indicator(): string {
    return this.detail.indicator;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-indicator-change': OmIndicatorChangeEvent;
  }
}
