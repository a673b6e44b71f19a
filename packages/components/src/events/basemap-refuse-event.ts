// `om-basemap-refuse`: the basemap service refused the key.
import { OmEvent } from './om-event.js';

export class OmBasemapRefuseEvent extends OmEvent<{ status: number; layer: string }> {
  constructor(status: number, layer: string) {
    super('om-basemap-refuse', { status, layer });
  }

  /** HTTP status: 403 or 418 of Tianditu. */
  get status(): number {
    return this.detail.status;
  }

  get layer(): string {
    return this.detail.layer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-basemap-refuse': OmBasemapRefuseEvent;
  }
}
