// Coordinates and measures; an export of its own because it brings proj4.
export { cgcs2000Zone, fromLonLat, projectionDefinition, toLonLat } from './crs.js';
export type { Cgcs2000Zone } from './crs.js';
export { areaSquareMeters } from './measure.js';
export { groundMeters } from './ground-length.js';
