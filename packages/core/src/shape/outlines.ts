// The outlines of boxes, circles and of what lies near a line, as closed rings in longitude and latitude.
import type { Bbox, Position } from '@onemap/contract';
import { geodesicDestination } from '../geo/geodesic.js';
import { areaOf, type AreaGeometry } from './area-geometry.js';
import { uniteAreas } from './combine.js';
import { withinWorld } from './within-world.js';

/** A circle's outline; it runs inside of the circle by 0.03 % of the radius at most (1 - cos(pi / 128)). */
export const circleVertices = 128;

/** The widest buffer, in metres. */
export const widestBufferMeters = 200_000;

/** Pieces of a line this long are offset at once: the outline then stays within 0.1 m of the straight offset at 45°. */
const pieceMeters = 2000;
const mostPieces = 2000;

/** West > east spans the antimeridian and gives two polygons. @throws RangeError for corners that are no positions */
export function boxArea([west, south, east, north]: Bbox): AreaGeometry {
  for (const [lon, lat] of [
    [west, south],
    [east, north],
  ])
    checkPosition([lon!, lat!]);
  return withinWorld([[boxRing(west, south, west <= east ? east : east + 360, north)]])!;
}

/**
 * All within a geodesic distance of a place, with vertices exactly at that distance.
 * @param meters more than 0, at most `widestBufferMeters`
 * @throws RangeError for another distance, a place that is none, or a circle that holds a pole
 */
export function circleArea(center: Position, meters: number): AreaGeometry {
  checkDistance(center, meters);
  return withinWorld([[arc(center, 0, 360, meters, circleVertices)]])!;
}

/**
 * All within a distance of a line whose edges are straight in longitude and latitude; a single position is a circle.
 * The outline runs as a circle's does, up to 0.03 % of the distance inside.
 * @param meters as for `circleArea`
 * @throws RangeError as `circleArea`, and for no position
 */
export function bufferLine(line: readonly Position[], meters: number): AreaGeometry {
  for (const position of line) checkDistance(position, meters);
  if (line.length === 0) throw new RangeError('line: it has no position');
  const segments = line
    .slice(1)
    .map((to, index) => [line[index]!, to] as const)
    .filter(([from, to]) => from[0] !== to[0] || from[1] !== to[1]);
  if (segments.length === 0) return circleArea(line[0]!, meters);
  const capsules = segments.map(([from, to]) => areaOf([[capsule(from, to, meters)]])!);
  return withinWorld(polygonsOfUnion(capsules))!;
}

function polygonsOfUnion(areas: readonly AreaGeometry[]): Position[][][] {
  const united = uniteAreas(areas);
  if (!united) return [];
  return united.type === 'Polygon' ? [united.coordinates] : united.coordinates;
}

/** Up one side, around the end, down the other side, around the start. */
function capsule(from: Position, to: Position, meters: number): Position[] {
  const reach = geodesicReach(from, to);
  const pieces = Math.min(mostPieces, Math.max(1, Math.ceil(reach / pieceMeters)));
  const stations = Array.from({ length: pieces + 1 }, (_, index): Position => {
    const share = index / pieces;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
  const headings = stations.map(([, lat]) => headingAt(lat, from, to));
  const side = (turn: number) =>
    stations.map((station, index) => geodesicDestination(station, headings[index]! + turn, meters));
  const half = circleVertices / 2;
  const end = arc(to, headings[pieces]! - 90, 180, meters, half).slice(1, -1);
  const start = arc(from, headings[0]! + 90, 180, meters, half).slice(1, -1);
  // Clockwise from the left side: left, around the end, right, around the start.
  const ring = [...side(-90), ...end, ...side(90).reverse(), ...start];
  return [...ring, ring[0]!];
}

/** Degrees clockwise from north in which the straight line runs at a latitude of the ellipsoid. */
function headingAt(lat: number, from: Position, to: Position): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const shrink = 1 - eccentricity2 * sine * sine;
  // Radii of curvature: across the meridian by cos(lat), and along it.
  const east = ((to[0] - from[0]) * Math.sqrt(1 - sine * sine)) / Math.sqrt(shrink);
  const north = ((to[1] - from[1]) * (1 - eccentricity2)) / shrink ** 1.5;
  return (Math.atan2(east, north) * 180) / Math.PI;
}

const flattening = 1 / 298.257222101;
const eccentricity2 = flattening * (2 - flattening);

/** Metres of a straight line in degrees, at most. */
function geodesicReach(from: Position, to: Position): number {
  const degree = 111_700;
  return Math.hypot(to[0] - from[0], to[1] - from[1]) * degree;
}

/** Positions around a place, the last one at the end of the turn; longitudes may run past 180. */
function arc(center: Position, start: number, turn: number, meters: number, count: number): Position[] {
  const positions = Array.from({ length: count }, (_, index) =>
    geodesicDestination(center, start + (turn * index) / count, meters),
  );
  return [...positions, turn === 360 ? positions[0]! : geodesicDestination(center, start + turn, meters)];
}

function boxRing(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function checkPosition([lon, lat]: Position): void {
  if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
    throw new RangeError(`position: [${lon}, ${lat}] is no longitude and latitude`);
}

function checkDistance(position: Position, meters: number): void {
  checkPosition(position);
  if (!(meters > 0) || meters > widestBufferMeters)
    throw new RangeError(`meters: ${meters} is not between 0 and ${widestBufferMeters}`);
  if ((90 - Math.abs(position[1])) * 110_000 <= meters)
    throw new RangeError(`position: ${meters} m around [${position.join(', ')}] holds a pole`);
}
