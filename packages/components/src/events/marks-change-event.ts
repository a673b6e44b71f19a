// `om-marks-change`: the user placed, moved, renamed or removed a mark.
import type { Position } from '@onemap/contract';
import { OmEvent } from './om-event.js';

/** GeoJSON in degrees of CGCS2000. */
export interface MarkFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position };
  /** `note` is plain text; further properties of the page's own are kept. */
  readonly properties: Readonly<Record<string, unknown>> & { readonly note: string };
}

export interface MarkCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly MarkFeature[];
}

export class OmMarksChangeEvent extends OmEvent<{ marks: MarkCollection }> {
  constructor(marks: MarkCollection) {
    super('om-marks-change', { marks });
  }

  /** All marks as they are now. */
  get marks(): MarkCollection {
    return this.detail.marks;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-marks-change': OmMarksChangeEvent;
  }
}
