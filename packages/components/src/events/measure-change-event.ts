// `om-measure-change`: the user finished, changed or removed what is measured.
import type { Position } from '@onemap/contract';
import { OmEvent } from './om-event.js';

export type MeasureMode = 'distance' | 'area' | 'azimuth';

/** GeoJSON in degrees of CGCS2000; the measures are along geodesics and are worked out anew when it is read. */
export interface MeasureFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry:
    | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };
  readonly properties: {
    readonly mode: MeasureMode;
    /** Of the line, or around the area. */
    readonly lengthMeters: number;
    readonly areaSquareMeters?: number;
    /** Clockwise from true north. */
    readonly azimuthDegrees?: number;
  };
}

export interface MeasureResults {
  readonly type: 'FeatureCollection';
  readonly features: readonly MeasureFeature[];
}

export class OmMeasureChangeEvent extends OmEvent<{ results: MeasureResults }> {
  constructor(results: MeasureResults) {
    super('om-measure-change', { results });
  }

  /** All that is measured now. */
  get results(): MeasureResults {
    return this.detail.results;
  }
}

declare global {
  interface HTMLElementEventMap {
    'om-measure-change': OmMeasureChangeEvent;
  }
}
