// Areas united, taken away from each other and cut, with edges straight in longitude and latitude.
import { difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import { areaOf, polygonsOf, type AreaGeometry, type AreaLike } from './area-geometry.js';

/** How a further area joins the one that is there. */
export type Combination = 'new' | 'add' | 'subtract' | 'intersect';

/** What lies in any of the areas; null for none. A ring that crosses itself holds what it goes around (non-zero). */
export function uniteAreas(areas: readonly AreaLike[]): AreaGeometry | null {
  if (areas.length === 0) return null;
  return result(union(collection(areas.length === 1 ? [areas[0]!, areas[0]!] : areas)));
}

/** What lies in the first area and not in the second; null when nothing is left. */
export function subtractArea(from: AreaLike, area: AreaLike): AreaGeometry | null {
  return result(difference(collection([from, area])));
}

/** What lies in both; null when they do not meet, or meet in a line only. */
export function intersectAreas(first: AreaLike, second: AreaLike): AreaGeometry | null {
  return result(intersect(collection([first, second])));
}

/** Null when nothing is left. A new area is taken as it is. */
export function combineAreas(before: AreaLike | null, how: Combination, area: AreaLike): AreaGeometry | null {
  if (how === 'new') return areaOf(polygonsOf(area));
  if (how === 'add') return uniteAreas(before ? [before, area] : [area]);
  if (!before) return null;
  return how === 'subtract' ? subtractArea(before, area) : intersectAreas(before, area);
}

function collection(areas: readonly AreaLike[]) {
  return featureCollection(areas.map((area) => multiPolygon(polygonsOf(area))));
}

function result(feature: { readonly geometry: AreaLike } | null): AreaGeometry | null {
  return feature ? areaOf(polygonsOf(feature.geometry)) : null;
}
