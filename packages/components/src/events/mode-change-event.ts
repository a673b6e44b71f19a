// `om-mode-change`: the user chose another way to look at time.
import type { TimeMode } from '@onemap/core';
import { OmEvent } from './om-event.js';

export class OmModeChangeEvent extends OmEvent<{ mode: TimeMode }> {
  constructor(mode: TimeMode) {
    super('om-mode-change', { mode });
  }

  get mode(): TimeMode {
    return this.detail.mode;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-mode-change': OmModeChangeEvent;
  }
}
