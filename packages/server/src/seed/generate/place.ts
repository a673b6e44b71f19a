// Finds places inside a village: the settlements that its households gather around.
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
  const count = random.weighted([[1, 2], [2, 4], [3, 3], [4, 1]]);
  const inside = village.interior.filter((place) => insideRings(place, village.rings));
  if (inside.length === 0) throw new RangeError(`village: ${village.division.code} has no place inside its outline`);
  return Array.from({ length: count }, () => ({
    name: random.pick(namesBefore) + random.pick(namesAfter),
    centre: random.pick(inside),
  }));
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
