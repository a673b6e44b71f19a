// Whether a ring is the outline of anything.
import { kinks, polygon } from '@turf/turf';
import type { Position } from '@onemap/contract';

/** Whether edges of an open ring of `[lon, lat]` cross: what it encloses has no area then. False below four positions. */
export function crossesItself(ring: readonly Position[]): boolean {
  if (ring.length < 4) return false;
  return kinks(polygon([[...ring, ring[0]!].map(([lon, lat]) => [lon, lat])])).features.length > 0;
}
