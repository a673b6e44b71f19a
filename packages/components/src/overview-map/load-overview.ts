// The outline in which a place is shown as a part: of the region, or of the one above a town or a village.
import type { BoundaryFeature, Region } from '@onemap/contract';
import { normalizeRegionCode, type DataSource } from '@onemap/core';

export interface Overview {
  readonly region: Region;
  readonly outline: readonly BoundaryFeature[];
}

const within = ['town', 'village', 'group'];

/** A town or a village stands in its parent, whose outline is asked for too. */
export async function loadOverview(source: DataSource, code: string, signal: AbortSignal): Promise<Overview> {
  const own = await source.regions.get(code, {}, { signal });
  const above = within.includes(own.level) && own.parent ? own.parent : undefined;
  const region = above ? await source.regions.get(above, {}, { signal }) : own;
  const { features } = await source.regions.boundary(region.code, {}, { signal });
  return { region, outline: features };
}

/** The code of a region, 12 digits; undefined for none and for what is not one. */
export function codeOf(text: string | undefined): string | undefined {
  try {
    return text ? normalizeRegionCode(text) : undefined;
  } catch {
    return undefined;
  }
}
