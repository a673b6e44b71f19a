// `om-terrain-refuse`: the land cannot be drawn in three dimensions here; the page may show its flat map.
import { OmEvent } from './om-event.js';

type Reason = 'no-webgl' | 'no-engine' | 'context-lost';

export class OmTerrainRefuseEvent extends OmEvent<{ reason: Reason }> {
  constructor(reason: Reason) {
    super('om-terrain-refuse', { reason });
  }

  /** No WebGL 2, the optional package is not installed, or a lost picture did not come back. */
  get reason(): Reason {
    return this.detail.reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-terrain-refuse': OmTerrainRefuseEvent;
  }
}
