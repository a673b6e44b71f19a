// `om-area-select`: the user drew a rectangle on the map, or took it away.
import type { Bbox } from '@onemap/contract';
import { OmEvent } from './om-event.js';

export class OmAreaSelectEvent extends OmEvent<{ area: Bbox | undefined }> {
  constructor(area: Bbox | undefined) {
    super('om-area-select', { area });
  }

  /** `[west, south, east, north]` in degrees; undefined when nothing is selected any more. */
  get area(): Bbox | undefined {
    return this.detail.area;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-area-select': OmAreaSelectEvent;
  }
}
