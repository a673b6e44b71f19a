// Densities: hexagons, surfaces and dots from places that count; an export of its own, so that only pages with them load it.
export { dotCount, dotPlaces, dotValueFor } from './dots.js';
export { hexagonAt, hexagonCorners, hexagonGrid, hexagonSums, hexagonWidth } from './hexagons.js';
export type { HexagonGrid } from './hexagons.js';
export { areaKm2Of, countedIndicator, densityCell, densityIndicator } from './indicator.js';
export { areasAbove, densityAt, kernelBandwidth, kernelGrid, kernelSurface } from './kernel.js';
export type { Area, KernelGrid } from './kernel.js';
export { regionShape } from './region-shape.js';
export { areaSites, areaWeights, pointSites } from './sites.js';
export type { AreaSites, Sites } from './sites.js';
export type { GroundPlane } from '../geo/plane.js';
export type { PreparedGeometry } from '../query/prepared-geometry.js';
