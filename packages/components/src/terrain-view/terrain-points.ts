// The households of a village as points of the picture, coloured by their status in the shown year.
import type { TerrainPoint } from '@onemap/core/terrain';
import { pointColumns, statusPalette, type HouseholdPoints } from '../figures/household-points.js';

/** Those in the register in that year; none where the viewer may not see them. */
export function terrainPoints(households: HouseholdPoints | undefined, year: number): TerrainPoint[] {
  if (!households) return [];
  const { ids, lonLat, colors } = pointColumns(households, year);
  return ids.flatMap((id, index) => {
    const color = statusPalette[colors[index]!];
    return color ? [{ id, at: [lonLat[2 * index]!, lonLat[2 * index + 1]!] as const, color }] : [];
  });
}
