// The regions already in the database, read county by county: does a code exist, and does a point lie in it?
import { countyOf, levelOf } from '@onemap/core';
import type { BoundaryGeometry, Position, RegionLevel } from '@onemap/contract';
import type { Query } from '../store/db.js';
import { distanceToOutlineMeters, isInside } from './geometry.js';

interface KnownRegion {
  readonly level: RegionLevel;
  readonly geometry: BoundaryGeometry | null;
}

export interface RegionBook {
  /** Level of a region in the tree, or null when it is not in the tree. */
  levelOf(code: string): Promise<RegionLevel | null>;
  /** Whether a point is in the region or within `toleranceMeters` of it; true where the outline is unknown. */
  contains(code: string, point: Position, toleranceMeters: number): Promise<boolean>;
  /** Reads the counties again when they are next needed, after regions have changed. */
  forget(): void;
}

export function openRegionBook(query: Query): RegionBook {
  const counties = new Map<string, Promise<Map<string, KnownRegion>>>();
  const find = async (code: string): Promise<KnownRegion | undefined> => {
    const county = countyOf(code);
    let known = counties.get(county);
    if (!known) counties.set(county, (known = readCounty(query, county)));
    return (await known).get(code);
  };
  return {
    levelOf: async (code) => (await find(code))?.level ?? null,
    contains: async (code, point, tolerance) => {
      const geometry = (await find(code))?.geometry;
      if (!geometry || isInside(point, geometry)) return true;
      return distanceToOutlineMeters(point, geometry) <= tolerance;
    },
    forget: () => counties.clear(),
  };
}

async function readCounty(query: Query, county: string): Promise<Map<string, KnownRegion>> {
  const rows = await query<{ code: string; geometry: string | null }>(
    'select code, geometry from region where county = $1',
    [county],
  );
  return new Map(
    rows.map(({ code, geometry }) => [
      code,
      {
        level: levelOf(code),
        geometry: geometry === null ? null : (JSON.parse(geometry) as BoundaryGeometry),
      },
    ]),
  );
}
