// `om-map-change`: a map was drawn or has gone; heard on the om-map itself only.
import type { MapHandle } from '@onemap/core/map';
import { OmEvent } from '../events/om-event.js';

export class OmMapChangeEvent extends OmEvent<{ handle: MapHandle | undefined }> {
  constructor(handle: MapHandle | undefined) {
    super('om-map-change', { handle }, { bubbles: false, composed: false });
  }

  get handle(): MapHandle | undefined {
    return this.detail.handle;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-map-change': OmMapChangeEvent;
  }
}
