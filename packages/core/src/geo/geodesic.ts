// Lengths, azimuths and areas along geodesics of the CGCS2000 ellipsoid (Karney 2013, as GeographicLib has them).
import geographicLib from 'geographiclib-geodesic';
import type { Position } from '@onemap/contract';

export interface GeodesicLine {
  readonly lengthMeters: number;
  /** Degrees clockwise from true north at the start, from 0 up to but not including 360; 0 between equal positions. */
  readonly azimuthDegrees: number;
  /** The direction in which the line arrives at its end, likewise. */
  readonly finalAzimuthDegrees: number;
}

const { Geodesic } = geographicLib;
const ellipsoid = new Geodesic.Geodesic(6378137, 1 / 298.257222101);

/**
 * The shortest line between two `[lon, lat]` in degrees, and its directions.
 * @throws RangeError for a position that is not finite or has a latitude beyond the poles
 */
export function geodesicBetween(from: Position, to: Position): GeodesicLine {
  const [start, end] = [checked(from), checked(to)];
  const { s12, azi1, azi2 } = ellipsoid.Inverse(start[1], start[0], end[1], end[0]);
  const lengthMeters = s12 ?? 0;
  if (lengthMeters === 0) return { lengthMeters: 0, azimuthDegrees: 0, finalAzimuthDegrees: 0 };
  return {
    lengthMeters,
    azimuthDegrees: fullCircle(azi1 ?? 0),
    finalAzimuthDegrees: fullCircle(azi2 ?? 0),
  };
}

/**
 * The `[lon, lat]` at a distance along the geodesic that leaves `from` at an azimuth in degrees clockwise from north;
 * the longitude goes on past 180 instead of turning over.
 * @throws RangeError as `geodesicBetween`
 */
export function geodesicDestination(from: Position, azimuthDegrees: number, meters: number): Position {
  const [lon, lat] = checked(from);
  const mask = Geodesic.STANDARD | Geodesic.LONG_UNROLL;
  const { lon2, lat2 } = ellipsoid.Direct(lat, lon, azimuthDegrees, meters, mask);
  return [lon2 ?? lon, lat2 ?? lat];
}

/** Metres along a line of geodesics; 0 for fewer than two positions. @throws RangeError as `geodesicBetween` */
export function geodesicLengthMeters(line: readonly Position[]): number {
  return line.reduce(
    (sum, position, index) =>
      index === 0 ? sum : sum + geodesicBetween(line[index - 1]!, position).lengthMeters,
    0,
  );
}

/**
 * Square metres inside a ring whose edges are geodesics, open or closed, in either direction; 0 for fewer than three
 * positions. `areaSquareMeters` has edges straight in longitude and latitude: over the extent of a village both agree.
 * A ring that crosses itself has no meaningful area.
 * @throws RangeError as `geodesicBetween`
 */
export function geodesicAreaSquareMeters(ring: readonly Position[]): number {
  if (ring.length < 3) return 0;
  const polygon = ellipsoid.Polygon(false);
  for (const position of ring) {
    const [lon, lat] = checked(position);
    polygon.AddPoint(lat, lon);
  }
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

function checked([lon, lat]: Position): Position {
  if (!Number.isFinite(lon) || !Number.isFinite(lat) || Math.abs(lat) > 90)
    throw new RangeError(`position: [${lon}, ${lat}] is not on the ellipsoid`);
  return [lon, lat];
}

/** -180..180 to 0..360; a turn so small that it would round to 360 is north. */
function fullCircle(degrees: number): number {
  const turned = degrees < 0 ? degrees + 360 : degrees;
  return turned === 360 ? 0 : turned;
}
