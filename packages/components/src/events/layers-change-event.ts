// `om-layers-change`: the user showed, hid, faded or moved a layer of the map.
import type { LayerChoices } from '@onemap/core/map';
import { OmEvent } from './om-event.js';

export class OmLayersChangeEvent extends OmEvent<{ layers: LayerChoices }> {
  constructor(layers: LayerChoices) {
    super('om-layers-change', { layers });
  }

  /** All choices as they are now. */
  get layers(): LayerChoices {
    return this.detail.layers;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-layers-change': OmLayersChangeEvent;
  }
}
