// Answers about regions and places from fixtures: tree, outlines and search by name.
import type { BoundaryCollection, Place, Region, RegionLevel } from '@onemap/contract';
import { isWithin, normalizeRegionCode } from '../region/code.js';
import { notFound, orBadRequest } from './fixtures.js';
import type { Fixtures } from './fixtures.js';

const LEVELS: readonly RegionLevel[] = ['province', 'prefecture', 'county', 'town', 'village', 'group'];

export function codeOf(input: string): string {
  return orBadRequest('invalid-parameter', () => normalizeRegionCode(input));
}

export function findRegion(fixtures: Fixtures, input: string): Region {
  const code = codeOf(input);
  const region = fixtures.regions.find((each) => each.code === code);
  if (!region) throw notFound('region-not-found', code);
  return region;
}

export function childrenOf(fixtures: Fixtures, input: string): Region[] {
  const { code } = findRegion(fixtures, input);
  return byCode(fixtures.regions.filter(({ parent }) => parent === code));
}

export function descendantsOf(fixtures: Fixtures, input: string, level: RegionLevel): Region[] {
  const { code } = findRegion(fixtures, input);
  return byCode(fixtures.regions.filter((each) => each.level === level && isWithin(each.code, code)));
}

/** From the province down; it ends where the fixtures do not hold the next parent. */
export function ancestorsOf(fixtures: Fixtures, input: string): Region[] {
  const ancestors: Region[] = [];
  let parent = findRegion(fixtures, input).parent;
  while (parent !== null) {
    const wanted = parent;
    const region = fixtures.regions.find(({ code }) => code === wanted);
    if (!region) break;
    ancestors.unshift(region);
    parent = region.parent;
  }
  return ancestors;
}

export function boundaryOf(fixtures: Fixtures, input: string, level?: RegionLevel): BoundaryCollection {
  const { code, synthetic, source } = findRegion(fixtures, input);
  const features = fixtures.boundaries.filter(({ id, properties }) =>
    level === undefined ? id === code : properties.level === level && isWithin(id, code),
  );
  return {
    type: 'FeatureCollection',
    features: [...features].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mapApprovalNumber: fixtures.mapApprovalNumber ?? null,
    synthetic,
    source,
  };
}

/** Regions whose name holds `q`: names that begin with it first, then the higher level, then by code. */
export function searchPlaces(
  fixtures: Fixtures,
  { q, within, limit = 10 }: { q: string; within?: string; limit?: number },
): Place[] {
  const wanted = q.trim();
  if (wanted === '') return [];
  const area = within === undefined ? null : codeOf(within);
  const order = ({ name, shortName, level }: Region): number =>
    (name.startsWith(wanted) || shortName.startsWith(wanted) ? 0 : LEVELS.length) + LEVELS.indexOf(level);
  return byCode(fixtures.regions.filter(({ code }) => area === null || isWithin(code, area)))
    .filter(({ name, shortName }) => name.includes(wanted) || shortName.includes(wanted))
    .sort((a, b) => order(a) - order(b))
    .slice(0, limit)
    .map((region) => placeOf(fixtures, region));
}

function placeOf(fixtures: Fixtures, region: Region): Place {
  const { code, name, level, center, bbox } = region;
  const path = ancestorsOf(fixtures, code).map((ancestor) => ancestor.name);
  return { code, name, level, path: path.join(' › '), center, bbox };
}

function byCode(regions: Region[]): Region[] {
  return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}
