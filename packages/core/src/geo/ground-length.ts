// How long a short line on the ground is, on the ellipsoid of CGCS2000.
import type { Position } from '@onemap/contract';

/** Semi-major axis in metres and squared first eccentricity of the CGCS2000 ellipsoid (6378137, 1/298.257222101). */
const SEMI_MAJOR = 6378137;
const FLATTENING = 1 / 298.257222101;
const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

const RADIANS = Math.PI / 180;

/**
 * Metres between two positions `[lon, lat]` that lie close together, by the radii of curvature at their middle latitude
 * (Snyder 1987, 4-18 to 4-20): to a ten-thousandth up to about 100 km away from the poles.
 */
export function groundMeters([lon0, lat0]: Position, [lon1, lat1]: Position): number {
  const middle = ((lat0 + lat1) / 2) * RADIANS;
  const bend = 1 - ECCENTRICITY_SQUARED * Math.sin(middle) ** 2;
  const across = (SEMI_MAJOR / Math.sqrt(bend)) * Math.cos(middle);
  const along = (SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED)) / bend ** 1.5;
  return Math.hypot((lon1 - lon0) * RADIANS * across, (lat1 - lat0) * RADIANS * along);
}
