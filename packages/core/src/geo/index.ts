// Coordinates and measures; an export of its own because it brings proj4 and the geodesic.
export { cgcs2000Zone, fromLonLat, projectionDefinition, toLonLat } from './crs.js';
export type { Cgcs2000Zone } from './crs.js';
export { areaSquareMeters } from './measure.js';
export { groundMeters } from './ground-length.js';
export {
  geodesicAreaSquareMeters,
  geodesicBetween,
  geodesicDestination,
  geodesicLengthMeters,
  type GeodesicLine,
} from './geodesic.js';
export { inAreaUnit, inLengthUnit, type AreaUnit, type GroundQuantity, type LengthUnit } from './units.js';
export {
  coordinateForms,
  formatCoordinates,
  gaussKruegerZone,
  type CoordinateForm,
} from './coordinate-format.js';
export { parseCoordinates, type CoordinateProblem, type ParsedCoordinates } from './coordinate-text.js';
export { crsOfName, crsOfPrj } from './known-crs.js';
export { crossesItself } from './ring.js';
export {
  codeOfHeight,
  heightEncodings,
  heightOfCode,
  terrainRgbCode,
  terrariumCode,
  type HeightEncoding,
} from './height-code.js';
