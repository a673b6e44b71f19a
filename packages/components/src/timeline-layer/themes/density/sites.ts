// Where the counts of a density lie: at the households themselves for a viewer who may read them, else spread over regions.
import type { BoundaryFeature, Indicator, RegionLevel } from '@onemap/contract';
import { readCube, type Cell, type StatCube } from '@onemap/contract/cube';
import { isWithin, type DataSource } from '@onemap/core';
import { areaSites, areaWeights, pointSites, type Sites } from '@onemap/core/density';
import { isNotFound } from '../../../figures/answer.js';
import type { Place } from '../../../figures/place.js';
import { cellOf } from '../../../figures/region-figures.js';
import { mayReadHouseholds, statusIn, type HouseholdPoints } from '../../../figures/household-points.js';
import { loadHouseholds } from '../../../figures/household-tiles.js';
import { matchingPoints } from '../../../figures/matching-households.js';
import type { ThemeRequest } from '../theme.js';

/** Regions whose counts are spread over their areas, with their figures of all years. */
export interface CountedRegions {
  readonly level: RegionLevel;
  readonly features: readonly BoundaryFeature[];
  cellIn(year: number, index: number): Cell;
}

export interface DensitySites {
  readonly sites: Sites;
  /** One a site: what it counts in a year. */
  weightsIn(year: number): Float64Array;
  /** What the sites stand for: the households themselves, or regions. */
  readonly of: { readonly households: HouseholdPoints } | { readonly regions: CountedRegions };
}

/** The count whose households stand in the tiles, with the status that makes one count. */
const countedHouseholds = 'poorHouseholds';
/** Square degrees, about two hundred tiles of the first zoom with households: more are not read at once. */
const largestExtent = 6;

export async function loadSites(
  source: DataSource,
  request: ThemeRequest,
  counted: Indicator,
  signal: AbortSignal,
): Promise<DensitySites> {
  const households = await readableHouseholds(source, request, counted, signal);
  return households
    ? sitesOfHouseholds(households)
    : sitesOfRegions(await countedRegions(source, request, counted, signal));
}

/** Undefined where they are not what is counted, not for this viewer, or nowhere in the tiles. */
async function readableHouseholds(
  source: DataSource,
  { model, catalogue, options: { filter } }: ThemeRequest,
  counted: Indicator,
  signal: AbortSignal,
): Promise<HouseholdPoints | undefined> {
  const { region, bbox } = model.place;
  if (counted.id !== countedHouseholds || !mayReadHouseholds(catalogue.me, region.code)) return undefined;
  if (!bbox || (bbox[2] - bbox[0]) * (bbox[3] - bbox[1]) > largestExtent) return undefined;
  try {
    const households = await loadHouseholds(source, region.code, bbox, signal);
    if (households.ids.length === 0) return undefined;
    return filter ? await matchingPoints(households, source, filter, signal) : households;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function sitesOfHouseholds(households: HouseholdPoints): DensitySites {
  return {
    sites: pointSites(households.lonLat),
    weightsIn: (year) =>
      Float64Array.from(households.ids, (_id, index) => (isPoorIn(households, index, year) ? 1 : 0)),
    of: { households },
  };
}

/** At the end of the year, as 贫困户 counts: an exited household has left the count. */
export function isPoorIn(households: HouseholdPoints, index: number, year: number): boolean {
  const status = statusIn(households, index, year);
  return status !== null && status !== 'exited';
}

function sitesOfRegions(regions: CountedRegions): DensitySites {
  const sites = areaSites(regions.features.map(({ geometry }) => geometry));
  const countsIn = (year: number): (number | null)[] =>
    regions.features.map((_feature, index) => regions.cellIn(year, index).value);
  return { sites, weightsIn: (year) => areaWeights(sites, countsIn(year)), of: { regions } };
}

/** Villages where every shown region has its villages on the map, else the shown regions themselves. */
async function countedRegions(
  source: DataSource,
  { model }: ThemeRequest,
  counted: Indicator,
  signal: AbortSignal,
): Promise<CountedRegions> {
  const { place, statistics } = model;
  const { level } = place.region;
  const villages = level === 'county' ? await villagesOf(source, place, counted, signal) : undefined;
  if (villages) return villages;
  const shown = place.children.length > 0 ? place.children : place.outline;
  return regionsOf(shown, statistics.cube, counted.id, shown[0]?.properties.level ?? level);
}

async function villagesOf(
  source: DataSource,
  { region, children }: Place,
  counted: Indicator,
  signal: AbortSignal,
): Promise<CountedRegions | undefined> {
  try {
    const { features } = await source.regions.boundary(region.code, { level: 'village' }, { signal });
    const hasVillages = (town: BoundaryFeature): boolean => features.some(({ id }) => isWithin(id, town.id));
    if (children.length === 0 || !children.every(hasVillages)) return undefined;
    const dataset = await source.statistics.data(
      counted.cube,
      { measure: counted.id, region: `${region.code}:village` },
      { signal },
    );
    return regionsOf(features, readCube(dataset), counted.id, 'village');
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function regionsOf(
  features: readonly BoundaryFeature[],
  cube: StatCube,
  measure: string,
  level: RegionLevel,
): CountedRegions {
  return { level, features, cellIn: (year, index) => cellOf(cube, features[index]!.id, year, measure) };
}
