// Finds places inside a village: the settlements that its households gather around.
import { areaSquareMeters } from '@onemap/core/geo';
import type { LonLat } from './outline.js';
import type { PlannedRegion } from './county.js';
import type { Random } from './random.js';

export interface Settlement {
  readonly name: string;
  readonly centre: LonLat;
}

const namesBefore = ['上', '下', '前', '后', '东', '西', '阳', '阴'];
const namesAfter = ['庄', '湾', '坪', '沟', '川', '坡', '岔', '梁'];

/** One to four settlements, most often two. */
export function planSettlements(village: PlannedRegion, random: Random): Settlement[] {
  const count = random.weighted([
    [1, 2],
    [2, 4],
    [3, 3],
    [4, 1],
  ]);
  const inside = village.interior.filter((place) => insideRings(place, village.rings));
  if (inside.length === 0)
    throw new RangeError(`village: ${village.division.code} has no place inside its outline`);
  return Array.from({ length: count }, () => ({
    name: random.pick(namesBefore) + random.pick(namesAfter),
    centre: random.pick(inside),
  }));
}

/** A point around the settlement, inside the region. */
export function placeNear([lon, lat]: LonLat, region: PlannedRegion, random: Random): LonLat {
  for (let attempt = 0; attempt < 20; attempt++) {
    const place: LonLat = [round(lon + 0.0016 * random.bell()), round(lat + 0.0013 * random.bell())];
    if (insideRings(place, region.rings)) return place;
  }
  return [lon, lat];
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Square kilometres inside the rings, holes left out. */
export function areaOf(rings: readonly (readonly LonLat[])[]): number {
  return areaSquareMeters({ type: 'Polygon', coordinates: rings as LonLat[][] }) / 1e6;
}

/** Whether the point is inside by the even-odd rule; holes count as outside. */
export function insideRings([lon, lat]: LonLat, rings: readonly (readonly LonLat[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length - 1; i++) {
      const [x1, y1] = ring[i]!;
      const [x2, y2] = ring[i + 1]!;
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
