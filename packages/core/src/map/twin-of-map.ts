// The second map of a comparison on two maps, as whoever prints or copies the first one finds it.
import type OlMap from 'ol/Map.js';
import type { MapHandle } from './map-handle.js';

/** The property of a map that holds its twin's handle, while it has one. */
export const twinKey = 'twin';

export function twinOf(map: OlMap): MapHandle | undefined {
  return map.get(twinKey) as MapHandle | undefined;
}
