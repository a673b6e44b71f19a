// Outlines of regions for a selection: by name or code, or the one under a position.
import type { BoundaryCollection, BoundaryFeature, Place, Position, RegionLevel } from '@onemap/contract';
import { childLevelOf, levelOf, normalizeRegionCode, type DataSource } from '@onemap/core';
import { prepareGeometry } from '@onemap/core/query';
import { areaOf, polygonsOf } from '@onemap/core/shape';

/** What is listed of a found region. */
export type FoundRegion = Pick<Place, 'code' | 'name' | 'path'>;

const mostFound = 8;

/** By a code of 2 to 12 digits, or by name. */
export async function findRegions(
  source: DataSource,
  query: string,
  signal: AbortSignal,
): Promise<readonly FoundRegion[]> {
  const code = codeIn(query);
  if (code === null) return source.places.search({ q: query, limit: mostFound }, { signal });
  const { name } = await source.regions.get(code, {}, { signal });
  return [{ code, name, path: code }];
}

export function codeIn(query: string): string | null {
  try {
    return normalizeRegionCode(query.trim());
  } catch {
    return null;
  }
}

/** Levels whose outlines may be asked for inside of a region, its children first. */
export function levelsBelow(region: string): readonly RegionLevel[] {
  const levels: RegionLevel[] = [];
  for (let level = childLevelOf(levelOf(region)); level && level !== 'group'; level = childLevelOf(level))
    levels.push(level);
  return levels;
}

/** The outlines of a level inside of a region, or its own where it has none below. */
export async function outlinesIn(
  source: DataSource,
  region: string,
  level: RegionLevel | undefined,
  signal: AbortSignal,
): Promise<BoundaryCollection> {
  const asked = level ?? (await source.regions.get(region, {}, { signal })).childLevel;
  if (!asked || asked === 'group') return source.regions.boundary(region, {}, { signal });
  return source.regions.boundary(region, { level: asked }, { signal });
}

/** The first outline that holds the position, its edge included. */
export function outlineAt({ features }: BoundaryCollection, position: Position): BoundaryFeature | undefined {
  return features.find(({ geometry }) => {
    const area = areaOf(polygonsOf(geometry));
    return area !== null && prepareGeometry(area).meetsPoint(position);
  });
}
