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

/** From the province down. */
export function ancestorsOf(fixtures: Fixtures, input: string): Region[] {
  const own = findRegion(fixtures, input);
  return byCode(fixtures.regions.filter(({ code }) => code !== own.code && isWithin(own.code, code)));
}

export function boundaryOf(fixtures: Fixtures, input: string, level?: RegionLevel): BoundaryCollection {
  const { code } = findRegion(fixtures, input);
  const features = fixtures.boundaries.filter(({ id, properties }) =>
    level === undefined ? id === code : properties.level === level && isWithin(id, code),
  );
  const shown = fixtures.regions.filter((region) => features.some(({ id }) => id === region.code));
  return {
    type: 'FeatureCollection',
    features: [...features].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mapApprovalNumber: fixtures.mapApprovalNumber ?? null,
    synthetic: shown.some(({ synthetic }) => synthetic),
    source: [...new Set(byCode(shown).map(({ source }) => source))].join(';'),
  };
}

/** Regions whose name holds `q`: the whole name first, then its beginning; then by level, length of name and code. */
export function searchPlaces(
  fixtures: Fixtures,
  { q, within, limit = 10 }: { q: string; within?: string; limit?: number },
): Place[] {
  const wanted = q.trim();
  if (wanted === '') return [];
  const area = within === undefined ? null : codeOf(within);
  const match = ({ name, shortName }: Region): number =>
    name === wanted || shortName === wanted ? 0 : name.startsWith(wanted) ? 1 : 2;
  const order = (a: Region, b: Region): number =>
    match(a) - match(b) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    Array.from(a.name).length - Array.from(b.name).length;
  return byCode(fixtures.regions.filter(({ code }) => area === null || isWithin(code, area)))
    .filter(({ name }) => name.includes(wanted))
    .sort(order)
    .slice(0, limit)
    .map((region) => placeOf(fixtures, region));
}

function placeOf(fixtures: Fixtures, region: Region): Place {
  const { code, name, level, center, bbox } = region;
  const path = ancestorsOf(fixtures, code).map((ancestor) => ancestor.shortName);
  return { code, name, level, path: path.join(' › '), center, bbox };
}

function byCode(regions: Region[]): Region[] {
  return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}
