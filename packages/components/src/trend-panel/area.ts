// The place that the panel tells of: the region itself, or the regions inside it that a rectangle on the image takes in.
import type { Bbox, BoundaryFeature, Region } from '@onemap/contract';
import type { GeometryValue } from '@onemap/contract/cql2';
import { childLevelOf, type DataSource } from '@onemap/core';
import { boxGeometry, geometriesIntersect } from '@onemap/core/query';
import { expectAnswer } from '../figures/answer.js';
import { nameOf } from '../figures/region-figures.js';

export interface Area {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Whether these are parts of the region, taken in by a rectangle. */
  readonly partial: boolean;
}

type Part = Pick<Region, 'code' | 'name' | 'shortName' | 'level'>;

/**
 * The smallest regions that a box tells of: those with their centre in it, else those that it meets. A box within one
 * region goes on to that region's own parts. The region itself without a box, or where it has no parts there.
 */
export async function areaOf(
  source: DataSource,
  code: string,
  box: Bbox | undefined,
  signal: AbortSignal,
): Promise<Area> {
  const region = await source.regions.get(code, {}, { signal });
  expectAnswer(typeof region?.code === 'string', 'region');
  const parts = box ? await partsIn(source, region, box, signal) : [];
  const shown: readonly Part[] = parts.length > 0 ? parts : [region];
  return { codes: shown.map((part) => part.code), names: shown.map(nameOf), partial: parts.length > 0 };
}

async function partsIn(source: DataSource, region: Part, box: Bbox, signal: AbortSignal): Promise<Part[]> {
  const level = childLevelOf(region.level);
  if (!level || level === 'group') return [];
  const { features } = await source.regions.boundary(region.code, { level }, { signal });
  const shape = boxGeometry(box);
  const met = features.filter(({ geometry }) =>
    geometriesIntersect(geometry as unknown as GeometryValue, shape),
  );
  const [only, ...others] = met.map(({ properties }) => properties);
  if (only && others.length === 0) {
    const below = await partsIn(source, only, box, signal);
    return below.length > 0 ? below : [only];
  }
  const inside = met.filter((feature) => hasCentreIn(feature, box));
  return (inside.length > 0 ? inside : met).map(({ properties }) => properties);
}

function hasCentreIn({ properties: { center } }: BoundaryFeature, [west, south, east, north]: Bbox): boolean {
  return center[0] >= west && center[0] <= east && center[1] >= south && center[1] <= north;
}
