// Regions and points in map units of the view, projected once per data and projection.
import type Projection from 'ol/proj/Projection.js';
import type { BoundaryFeature } from '@onemap/contract';
import { projectFlat } from './crs.js';
import { packRegions, ringsOf, type RegionGeometry } from './raster/geometry.js';
import type { PointGeometry } from './raster/point-grid.js';
import type { DrawnPoints } from './thematic-model.js';

export interface ProjectedRegions {
  readonly regions: RegionGeometry;
  readonly parent: RegionGeometry | null;
  /** Map units; offsets of both count from here. */
  readonly origin: readonly [number, number];
}

export interface ProjectedPoints {
  readonly points: PointGeometry;
  readonly origin: readonly [number, number];
}

/** The origin is the first vertex: near the data is all that it has to be. */
export function projectRegions(
  features: readonly BoundaryFeature[],
  parent: readonly BoundaryFeature[],
  projection: Projection,
): ProjectedRegions {
  const project = (lonLat: Float64Array): Float64Array => projectFlat(lonLat, projection, lonLat);
  const first = features.map((feature) => ringsOf(feature.geometry)[0]?.[0]).find((position) => position);
  const origin = project(Float64Array.from(first ? [first[0]!, first[1]!] : [0, 0]));
  const start: [number, number] = [origin[0]!, origin[1]!];
  const geometries = (list: readonly BoundaryFeature[]) => list.map((feature) => feature.geometry);
  return {
    regions: packRegions(geometries(features), project, start),
    parent: parent.length > 0 ? packRegions(geometries(parent), project, start) : null,
    origin: start,
  };
}

/** Offsets from the middle of all points, in float32. */
export function projectPoints(columns: DrawnPoints, projection: Projection): ProjectedPoints {
  const projected = projectFlat(columns.lonLat, projection);
  const origin: [number, number] = [middle(projected, 0), middle(projected, 1)];
  const offsets = new Float32Array(projected.length);
  for (let i = 0; i < projected.length; i++) offsets[i] = projected[i]! - origin[i % 2]!;
  return { points: { offsets, colors: columns.colors }, origin };
}

function middle(coordinates: Float64Array, axis: number): number {
  if (coordinates.length === 0) return 0;
  let min = Infinity;
  let max = -Infinity;
  for (let i = axis; i < coordinates.length; i += 2) {
    min = Math.min(min, coordinates[i]!);
    max = Math.max(max, coordinates[i]!);
  }
  return (min + max) / 2;
}
