// `om-place-choose`: the user chose a found place; heard on the om-map itself only, and cancelled by who goes there in another way.
import type { Place } from '@onemap/contract';
import { OmEvent } from '../events/om-event.js';

export class OmPlaceChooseEvent extends OmEvent<{ place: Place }> {
  constructor(place: Place) {
    super('om-place-choose', { place }, { bubbles: false, composed: false, cancelable: true });
  }

  get place(): Place {
    return this.detail.place;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-place-choose': OmPlaceChooseEvent;
  }
}
