// An element inside a poverty map that shows the figures in another way: its picture stands in place of the map's own.
import type { OmFeatureSelectEvent } from '../events/index.js';
import type { ViewModel } from '../figures/view-model.js';

/** The words of the picture stand in the map's card; its legend, table and list of keys the guest has itself. */
export interface GuestPicture extends Pick<ViewModel, 'title' | 'shortTitle' | 'summary' | 'shortSummary'> {
  readonly tableOpen: boolean;
  readonly toggleTable: () => void;
}

/** Asks its map for an update when it has another picture. */
export interface PictureGuest {
  /** Undefined while the map shows its own. */
  readonly guestPicture: GuestPicture | undefined;
}

/** The guests of a map: which picture is drawn, and what is chosen on it. */
export class PictureGuests {
  readonly #map: Element;

  /** `choose` gets the code of a region that was chosen on the picture of a guest. */
  constructor(map: Element, choose: (region: string) => void) {
    this.#map = map;
    map.addEventListener('om-feature-select', (event) => {
      const { target, kind, id } = event as OmFeatureSelectEvent;
      if (target !== map && kind === 'region' && this.picture) choose(id);
    });
  }

  /** Of the first child that has one. */
  get picture(): GuestPicture | undefined {
    for (const child of Array.from(this.#map.children) as Partial<PictureGuest>[])
      if (child.guestPicture) return child.guestPicture;
    return undefined;
  }
}
