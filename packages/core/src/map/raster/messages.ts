// What the layer and the raster worker say to each other.
import type { RasterJob, RasterResult } from './engine.js';
import type { RegionGeometry } from './geometry.js';
import type { PointGeometry } from './point-grid.js';

export type RasterRequest =
  | { readonly kind: 'regions'; readonly regions: RegionGeometry; readonly parent: RegionGeometry | null }
  | { readonly kind: 'points'; readonly points: PointGeometry | null }
  | { readonly kind: 'pointColors'; readonly colors: Uint8Array }
  | { readonly kind: 'render'; readonly job: RasterJob };

export type RasterReply =
  { readonly kind: 'ready' } | { readonly kind: 'result'; readonly result: RasterResult };
