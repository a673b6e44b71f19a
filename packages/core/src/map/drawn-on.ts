// To whom a click on a map belongs: to a drawing while there is one, to what lies on the map otherwise.
import type OlMap from 'ol/Map.js';

/** The property of a map that holds the layer that draws. */
export const drawnBy = 'drawnBy';

/** Whether clicks on the map belong to a drawing now, and to nothing that lies below it. */
export function isDrawnOn(map: OlMap): boolean {
  return map.get(drawnBy) !== undefined;
}
