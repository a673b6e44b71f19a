// The points within a geodesic distance of a place: far and near ones are told by a sphere, those at the edge exactly.
import type { Bbox, Position } from '@onemap/contract';
import { geodesicBetween, geodesicDestination } from '../geo/geodesic.js';
import { unitsPerDegree } from '../query/edges.js';
import { selectWhere } from './in-box.js';
import type { PointIndex } from './point-index.js';
import type { PointSelection } from './point-selection.js';

const radians = Math.PI / 180;
const meanRadius = 6_371_008.8;
/** A distance on this sphere and one on the ellipsoid differ by less than this share. */
const difference = 0.006;
const mostMeters = 1_000_000;

/**
 * The points at a geodesic distance of at most `meters`. The distance is that of
 * `geodesicBetween`; an outline of the circle (`circleArea`) holds some fewer.
 * @throws RangeError for a place that is none, or a distance that is not between 0 and 1,000 km
 */
export function selectInCircle(index: PointIndex, center: Position, meters: number): PointSelection {
  if (!(meters >= 0 && meters <= mostMeters))
    throw new RangeError(`meters: ${meters} is not between 0 and ${mostMeters}`);
  const [lon0, lat0] = [center[0] * radians, center[1] * radians];
  const cosine = Math.cos(lat0);
  return selectWhere(index, boxAround(center, meters), (x, y) => {
    const lon = x / unitsPerDegree;
    const lat = y / unitsPerDegree;
    const turn = Math.sin((lon * radians - lon0) / 2);
    const rise = Math.sin((lat * radians - lat0) / 2);
    const share = rise * rise + cosine * Math.cos(lat * radians) * turn * turn;
    const about = 2 * meanRadius * Math.asin(Math.min(1, Math.sqrt(share)));
    if (about < meters * (1 - difference)) return true;
    if (about > meters * (1 + difference) + 1e-3) return false;
    return Math.abs(lat) <= 90 && geodesicBetween(center, [lon, lat]).lengthMeters <= meters;
  });
}

/** Holds the circle; all longitudes where it comes near to a pole. */
function boxAround(center: Position, meters: number): Bbox {
  const [lon, lat] = center;
  const north = geodesicDestination(center, 0, meters)[1];
  const south = geodesicDestination(center, 180, meters)[1];
  const reach = (meters * (1 + difference)) / meanRadius;
  const shrink = Math.sin(reach) / Math.cos(lat * radians);
  const rise = reach / radians;
  if (!(shrink < 1) || Math.abs(lat) + rise >= 90) return [-180, lat - 2 * rise, 180, lat + 2 * rise];
  const wide = Math.asin(shrink) / radians + 1e-9;
  return [turned(lon - wide), south - 1e-9, turned(lon + wide), north + 1e-9];
}

function turned(lon: number): number {
  if (lon > 180) return lon - 360;
  return lon < -180 ? lon + 360 : lon;
}
