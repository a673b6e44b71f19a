// Points selected by place on the client; an export of its own because it brings the geodesic.
export { selectInBox } from './in-box.js';
export { selectInCircle } from './in-circle.js';
export { selectInPolygon } from './in-polygon.js';
export { buildPointIndex, type PointIndex } from './point-index.js';
export type { PointSelection } from './point-selection.js';
