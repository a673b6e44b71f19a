// `om-period-change`: the user chose another period.
import { OmEvent } from './om-event.js';
import type { Period } from '@onemap/core';

export class OmPeriodChangeEvent extends OmEvent<{ period: Period }> {
  constructor(period: Period) {
    super('om-period-change', { period });
  }

  /** The period that is now shown, both ends inclusive. */
  get period(): Period {
    return this.detail.period;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-period-change': OmPeriodChangeEvent;
  }
}
