// Reads a typed position: decimal degrees or degrees, minutes and seconds, with or without the names of the directions.
import type { Position } from '@onemap/contract';

interface Angle {
  readonly degrees: number;
  readonly axis: 'lon' | 'lat' | null;
}

const number = String.raw`\d+(?:\.\d+)?`;
const name = '东经|西经|北纬|南纬|[EWNSewns]';
const value = String.raw`([+-]?${number})\s*(?:[°度]\s*(?:(${number})\s*['′分]\s*(?:(${number})\s*(?:"|″|'{2}|秒)?\s*)?)?)?`;
const angle = String.raw`(?:(${name})\s*${value}|${value}\s*(${name})?)`;
const pair = new RegExp(String.raw`^${angle}\s*[\s,,;;、]\s*${angle}$`);
const groupsPerAngle = 8;

/**
 * Answers `[lon, lat]` in degrees, or null when the text is not a position. Without names the first number is the
 * longitude, unless only the other order lies in China.
 */
export function parsePosition(text: string): Position | null {
  const match = pair.exec(text.trim());
  if (!match) return null;
  const first = readAngle(match.slice(1, 1 + groupsPerAngle));
  const second = readAngle(match.slice(1 + groupsPerAngle, 1 + 2 * groupsPerAngle));
  if (!first || !second) return null;
  const position = inOrder(first, second);
  return position && Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90 ? position : null;
}

function readAngle(groups: readonly (string | undefined)[]): Angle | null {
  const [before, d1, m1, s1, d2, m2, s2, after] = groups;
  const direction = (before ?? after ?? '').toUpperCase();
  const minutes = Number(m1 ?? m2 ?? 0);
  const seconds = Number(s1 ?? s2 ?? 0);
  if (minutes >= 60 || seconds >= 60) return null;
  const written = d1 ?? d2 ?? '';
  const size = Math.abs(Number(written)) + minutes / 60 + seconds / 3600;
  const negative = written.startsWith('-') || /[WS西南]/.test(direction);
  return { degrees: negative ? -size : size, axis: axisOf(direction) };
}

function axisOf(direction: string): Angle['axis'] {
  if (direction === '') return null;
  return /[EW东西]/.test(direction) ? 'lon' : 'lat';
}

function inOrder(first: Angle, second: Angle): Position | null {
  const named = first.axis ?? (second.axis === 'lon' ? 'lat' : second.axis === 'lat' ? 'lon' : null);
  if (named !== null && named === second.axis) return null;
  if (named === 'lat') return [second.degrees, first.degrees];
  if (named === null && inChina(second, first) && !inChina(first, second))
    return [second.degrees, first.degrees];
  return [first.degrees, second.degrees];
}

function inChina(lon: Angle, lat: Angle): boolean {
  return lon.degrees >= 73 && lon.degrees <= 136 && lat.degrees >= 3 && lat.degrees <= 54;
}
