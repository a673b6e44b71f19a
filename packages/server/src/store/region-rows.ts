// How a row of the region table becomes the region of the contract.
import { childLevelOf } from '@onemap/core';
import type { Bbox, Position, Region, RegionLevel } from '@onemap/contract';

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly short_name: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly bbox: number[] | null;
  readonly area_km2: number | null;
  readonly child_count: number;
  readonly synthetic: boolean;
  readonly source: string;
}

/** Columns of `region r` without the geometry. */
export const regionColumns = `r.code, r.name, r.short_name, r.level, r.parent, r.lon, r.lat, r.bbox, r.area_km2,
  r.synthetic, r.source, (select count(*) from region child where child.parent = r.code)::int as child_count`;

export function toRegion(row: RegionRow): Region {
  return {
    code: row.code,
    name: row.name,
    shortName: row.short_name,
    level: row.level,
    parent: row.parent,
    center: toPosition(row.lon, row.lat),
    bbox: toBbox(row.bbox),
    areaKm2: row.area_km2,
    childLevel: row.child_count > 0 ? childLevelOf(row.level) : null,
    childCount: row.child_count,
    synthetic: row.synthetic,
    source: row.source,
  };
}

/** `[longitude, latitude]`, or null when one is missing. */
export function toPosition(lon: number | null, lat: number | null): Position | null {
  return lon === null || lat === null ? null : [lon, lat];
}

export function toBbox(bbox: readonly number[] | null): Bbox | null {
  const [west, south, east, north] = bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

/**
 * The smallest text after every code that begins with `prefix`: codes are digits, so `prefix + ':'`.
 * A range can use the index where a pattern cannot.
 */
export function endOfPrefix(prefix: string): string {
  return `${prefix}:`;
}
