// Areas in longitude and latitude as lists of polygons, each an outer ring and its holes.
import type { Position } from '@onemap/contract';

/** GeoJSON in degrees; rings are closed. Fits boundaries and the geometries of filters. */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };

/** Any GeoJSON polygon or multipolygon, such as a region's outline; heights behind the positions are dropped. */
export type AreaLike =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
    };

export function polygonsOf(geometry: AreaLike): Position[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon = NaN, lat = NaN]) => [lon, lat])));
}

/** Null for no polygons. */
export function areaOf(polygons: Position[][][]): AreaGeometry | null {
  if (polygons.length === 0) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** How many positions its rings have, the closing ones included. */
export function countPositions(geometry: AreaLike): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, rings) => rings.reduce((own, ring) => own + ring.length, sum), 0);
}
