// Areas that run past the antimeridian, cut into parts between 180° west and 180° east.
import type { Position } from '@onemap/contract';
import { areaOf, polygonsOf, type AreaGeometry } from './area-geometry.js';
import { intersectAreas } from './combine.js';

/** @param polygons longitudes between -540 and 540; @returns null when nothing is left */
export function withinWorld(polygons: Position[][][]): AreaGeometry | null {
  const inside = polygons.filter((rings) => isInside(rings));
  const beyond = polygons.filter((rings) => !isInside(rings));
  const parts = beyond.flatMap((rings) => [-360, 0, 360].flatMap((shift) => partOf(rings, shift)));
  return areaOf([...inside, ...parts]);
}

function isInside(rings: Position[][]): boolean {
  return rings.every((ring) => ring.every(([lon]) => lon >= -180 && lon <= 180));
}

function partOf(rings: Position[][], shift: number): Position[][][] {
  const moved = rings.map((ring) => ring.map(([lon, lat]): Position => [lon + shift, lat]));
  const part = intersectAreas({ type: 'Polygon', coordinates: moved }, world);
  return part ? polygonsOf(part) : [];
}

const world: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ],
};
