// An outline as a short text for an address: whole steps of a millionth of a degree, each vertex as the way from the last.
import type { Position } from '@onemap/contract';
import type { SelectedPlace } from '../events/index.js';

type Area = SelectedPlace['geometry'];

/** A tenth of a metre on the ground. */
const stepsPerDegree = 1e6;
/** Six bits a sign, all of which an address holds as they are: five of the number, and whether it goes on. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A difference of two longitudes takes 30 bits, with its sign. */
const mostSigns = 6;
/** Between the rings of a polygon, and between polygons. */
const [ringEnd, polygonEnd] = ['.', '~'];

/** Polygons and holes in their order; positions are rounded to 0.000001 degrees. */
export function writeAreaText(area: Area): string {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons
    .map((rings) => rings.map((ring) => writeRing(ring as Position[])).join(ringEnd))
    .join(polygonEnd);
}

/** @returns null for what is no outline; nothing in it makes this throw */
export function readAreaText(text: string): Area | null {
  const polygons = text.split(polygonEnd).map((polygon) => polygon.split(ringEnd).map(readRing));
  const read = polygons.filter((rings): rings is Position[][] => rings.every((ring) => ring !== null));
  if (read.length !== polygons.length) return null;
  return (
    read.length === 1
      ? { type: 'Polygon', coordinates: read[0]! }
      : { type: 'MultiPolygon', coordinates: read }
  ) as Area;
}

/** The last position is the first one again, and is not written. */
function writeRing(ring: readonly Position[]): string {
  let [x, y, text] = [0, 0, ''];
  for (const [lon, lat] of ring.slice(0, -1)) {
    const [column, row] = [Math.round(lon * stepsPerDegree), Math.round(lat * stepsPerDegree)];
    text += written(column - x) + written(row - y);
    [x, y] = [column, row];
  }
  return text;
}

function readRing(text: string): Position[] | null {
  const steps = readNumbers(text);
  if (!steps || steps.length < 6 || steps.length % 2 === 1) return null;
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at]!;
    y += steps[at + 1]!;
    if (Math.abs(x) > 180 * stepsPerDegree || Math.abs(y) > 90 * stepsPerDegree) return null;
    ring.push([x / stepsPerDegree, y / stepsPerDegree]);
  }
  return [...ring, [...ring[0]!]];
}

/** Small numbers are short, whatever their sign: 0, -1, 1, -2 are 0, 1, 2, 3. */
function written(step: number): string {
  let left = step < 0 ? -2 * step - 1 : 2 * step;
  let text = '';
  for (; left >= 32; left = Math.floor(left / 32)) text += signs[32 + (left % 32)]!;
  return text + signs[left]!;
}

function readNumbers(text: string): number[] | null {
  const numbers: number[] = [];
  let [value, scale, count] = [0, 1, 0];
  for (const sign of text) {
    const bits = signs.indexOf(sign);
    if (bits < 0 || ++count > mostSigns) return null;
    value += (bits % 32) * scale;
    scale *= 32;
    if (bits >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, scale, count] = [0, 1, 0];
  }
  return count === 0 ? numbers : null;
}
