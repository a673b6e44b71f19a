// Areas drawn and combined; an export of its own because it brings the clipping of polygons.
export { areaOf, countPositions, polygonsOf, type AreaGeometry, type AreaLike } from './area-geometry.js';
export { combineAreas, intersectAreas, subtractArea, uniteAreas, type Combination } from './combine.js';
export { boxArea, bufferLine, circleArea, circleVertices, widestBufferMeters } from './outlines.js';
export { mostFilterPositions, simplifyArea, type SimplifiedArea } from './simplify.js';
export { moveVertex, removeVertex, splitEdge, verticesOf } from './vertices.js';
