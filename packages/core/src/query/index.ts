// Filters over plain objects; an export of its own, so that a page without filters does not load it.
export { compareCodePoints } from './compare.js';
export { evaluateFilter, matchesFilter } from './evaluate.js';
export type { FilterRecord } from './evaluate.js';
export { boxGeometry, edgeTolerance, geometriesIntersect, unitsPerDegree } from './intersects.js';
export { matchesPattern } from './like.js';
