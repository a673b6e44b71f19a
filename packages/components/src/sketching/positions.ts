// Whether what a page has stored is a position.
import type { Position } from '@onemap/contract';

/** `[lon, lat]` in degrees, with or without a height behind it. */
export function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  const [lon, lat] = value as unknown[];
  return isAngle(lon, 180) && isAngle(lat, 90);
}

function isAngle(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}
