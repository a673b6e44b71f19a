// `om-place-change`: the user selected another place on the map, or none any more.
import type { AreaGeometry } from '@onemap/core/shape';
import { OmEvent } from './om-event.js';

/** An area by which something is asked for. */
export interface SelectedPlace {
  /** Polygon or multipolygon in degrees of CGCS2000; edges are straight in longitude and latitude. */
  readonly geometry: AreaGeometry;
  /** What it is, in the words of the language in which it was made: `点周围 500 米`. */
  readonly words: string;
  /** The 12-digit code where the place is the whole of a region. */
  readonly region?: string;
}

export class OmPlaceChangeEvent extends OmEvent<{ place: SelectedPlace | null }> {
  constructor(place: SelectedPlace | null) {
    super('om-place-change', { place });
  }

  /** Null when nothing is selected any more. */
  get place(): SelectedPlace | null {
    return this.detail.place;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-place-change': OmPlaceChangeEvent;
  }
}
