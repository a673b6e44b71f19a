// The shown region: its ancestors, its outline and those of its children; independent of year and indicator.
import type {
  Bbox,
  BoundaryCollection,
  BoundaryFeature,
  Position,
  Region,
  RegionLevel,
} from '@onemap/contract';
import { childLevelOf, levelOf, type DataSource } from '@onemap/core';
import { expectAnswer, isNotFound } from './answer.js';
import { inMapOrder } from './map-order.js';

export interface Place {
  readonly region: Region;
  /** From the province down to the direct parent. */
  readonly ancestors: readonly Region[];
  /** Outlines of the children in map order; empty when there are none. */
  readonly children: readonly BoundaryFeature[];
  readonly outline: readonly BoundaryFeature[];
  /** The children by name, where they have no outlines. */
  readonly listed: readonly Region[];
  readonly bbox: Bbox | undefined;
  readonly approvalNumber: string | null;
  readonly synthetic: boolean;
}

const noBoundary: BoundaryCollection = {
  type: 'FeatureCollection',
  features: [],
  mapApprovalNumber: null,
  synthetic: false,
  source: '',
};

export async function loadPlace(source: DataSource, code: string, signal: AbortSignal): Promise<Place> {
  const outlinesOf = (level: RegionLevel | null | undefined): Promise<BoundaryCollection> =>
    level ? boundary(source.regions.boundary(code, { level }, { signal })) : Promise.resolve(noBoundary);
  // The code tells the children's level in nearly every case: asking at once saves a round trip.
  const likely = drawnChildLevel(levelOf(code), childLevelOf(levelOf(code)));
  const [region, ancestors, own, likelyBelow] = await Promise.all([
    source.regions.get(code, {}, { signal }),
    source.regions.ancestors(code, {}, { signal }),
    boundary(source.regions.boundary(code, {}, { signal })),
    outlinesOf(likely),
  ]);
  expectAnswer(typeof region?.code === 'string' && typeof region.name === 'string', 'region');
  expectAnswer(Array.isArray(ancestors), 'ancestors');
  const level = drawnChildLevel(region.level, region.childLevel);
  const below = level === likely ? likelyBelow : await outlinesOf(level);
  const listed =
    level && below.features.length === 0 ? await source.regions.children(code, {}, { signal }) : [];
  expectAnswer(Array.isArray(listed), 'children');
  return {
    region,
    ancestors,
    children: inMapOrder(below.features, (feature) => feature.properties.center),
    outline: own.features,
    listed,
    bbox: (region.bbox as Bbox | null) ?? bboxOf([...own.features, ...below.features]),
    approvalNumber: below.mapApprovalNumber ?? own.mapApprovalNumber,
    synthetic: region.synthetic || below.synthetic,
  };
}

/** Groups of a village have no outline and no figures of their own. */
function drawnChildLevel(level: RegionLevel, childLevel: RegionLevel | null): RegionLevel | null {
  return level === 'village' || level === 'group' ? null : childLevel;
}

async function boundary(answer: Promise<BoundaryCollection>): Promise<BoundaryCollection> {
  try {
    const collection = await answer;
    expectAnswer(Array.isArray(collection?.features), 'boundary');
    return collection;
  } catch (error) {
    if (isNotFound(error)) return noBoundary;
    throw error;
  }
}

/** Undefined for no features. */
function bboxOf(features: readonly BoundaryFeature[]): Bbox | undefined {
  let bbox: Bbox | undefined;
  for (const { geometry } of features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [shell = []] of polygons) {
      for (const position of shell) bbox = extended(bbox, position as Position);
    }
  }
  return bbox;
}

function extended(bbox: Bbox | undefined, [lon, lat]: Position): Bbox {
  if (!bbox) return [lon, lat, lon, lat];
  return [Math.min(bbox[0], lon), Math.min(bbox[1], lat), Math.max(bbox[2], lon), Math.max(bbox[3], lat)];
}
