// Reads a bounding box of a request in its reference system.
import type { Bbox } from '@onemap/contract';
import { invalidParameter } from '../http-problem.js';
import { crs84, type ReferenceSystem } from './reference-systems.js';

/**
 * Four numbers, or six with heights, which are left out; in the axis order of the system. West may be east of east:
 * the box crosses the 180th meridian.
 * @returns west, south, east, north in degrees
 * @throws HttpProblem `invalid-parameter` for another count, south above north, or a place that is none
 */
export function readBbox(numbers: readonly number[], system: ReferenceSystem = crs84): Bbox {
  const flat = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers;
  const [a, b, c, d] = flat as readonly [number, number, number, number];
  if (flat.length !== 4) throw invalidParameter('bbox', '须为 4 个或 6 个数');
  const [west, south] = system.toLonLat([a, b]);
  const [east, north] = system.toLonLat([c, d]);
  if (south > north) throw invalidParameter('bbox', '南界不能大于北界');
  if (![west, south, east, north].every(Number.isFinite)) throw invalidParameter('bbox', '须为有限的数');
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90) {
    throw invalidParameter('bbox', '经度在 ±180、纬度在 ±90 之内；EPSG:4490 与 4326 纬度在前');
  }
  return [west, south, east, north];
}
