// Which pixels of a map belong to a layer that lies upon the regions, so that a click there opens no region below.
import type OlMap from 'ol/Map.js';
import type { PixelPosition } from './map-handle.js';

/** The property of a map that holds the questions. */
const takenBy = 'takenBy';

type Question = (pixel: PixelPosition) => boolean;

/** @param isMine asked with CSS pixels of the map @returns a function that gives them back */
export function takePixels(map: OlMap, isMine: Question): () => void {
  map.set(takenBy, [...questionsOf(map), isMine]);
  return () => {
    const left = questionsOf(map).filter((question) => question !== isMine);
    if (left.length > 0) map.set(takenBy, left);
    else map.unset(takenBy);
  };
}

export function isTaken(map: OlMap, pixel: PixelPosition): boolean {
  return questionsOf(map).some((isMine) => isMine(pixel));
}

function questionsOf(map: OlMap): readonly Question[] {
  return (map.get(takenBy) as readonly Question[] | undefined) ?? [];
}
