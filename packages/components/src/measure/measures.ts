// The numbers of a figure, and its GeoJSON.
import { crossesItself, geodesicAreaSquareMeters, geodesicBetween } from '@onemap/core/geo';
import type { MeasureFeature, MeasureMode, MeasureResults } from '../events/index.js';
import { isPosition } from '../sketching/positions.js';
import { fewestPositions, type Figure } from './measure-book.js';

export interface Segment {
  readonly lengthMeters: number;
  readonly azimuthDegrees: number;
  /** From the first position to the end of this segment. */
  readonly totalMeters: number;
}

export interface Measures {
  /** One for each edge, that which closes an area among them. */
  readonly segments: readonly Segment[];
  readonly lengthMeters: number;
  /** Null for what encloses nothing. */
  readonly areaSquareMeters: number | null;
  /** Edges of the area cross: its number means nothing. */
  readonly crossing: boolean;
}

export function measuresOf({ mode, positions }: Figure): Measures {
  const closed = mode === 'area' && positions.length >= fewestPositions.area;
  const line = closed ? [...positions, positions[0]!] : positions;
  let totalMeters = 0;
  const segments = line.slice(1).map((position, index): Segment => {
    const { lengthMeters, azimuthDegrees } = geodesicBetween(line[index]!, position);
    totalMeters += lengthMeters;
    return { lengthMeters, azimuthDegrees, totalMeters };
  });
  return {
    segments,
    lengthMeters: totalMeters,
    areaSquareMeters: closed ? geodesicAreaSquareMeters(positions) : null,
    crossing: closed && crossesItself(positions),
  };
}

export function resultsOf(figures: readonly Figure[]): MeasureResults {
  return { type: 'FeatureCollection', features: figures.map(featureOf) };
}

function featureOf(figure: Figure): MeasureFeature {
  const { id, mode, positions } = figure;
  const { lengthMeters, areaSquareMeters, segments } = measuresOf(figure);
  const area = areaSquareMeters === null ? {} : { areaSquareMeters };
  const azimuth = mode === 'azimuth' ? { azimuthDegrees: segments[0]?.azimuthDegrees ?? 0 } : {};
  return {
    type: 'Feature',
    id,
    geometry:
      mode === 'area'
        ? { type: 'Polygon', coordinates: [[...positions, positions[0]!]] }
        : { type: 'LineString', coordinates: positions },
    properties: { mode, lengthMeters, ...area, ...azimuth },
  };
}

/**
 * The figures of a collection; an area's holes are left out. Null when it is no collection of lines and polygons in
 * degrees: what a page has stored is read as it is, or not at all.
 */
export function figuresOf(results: unknown): Figure[] | null {
  const features = (results as MeasureResults | null | undefined)?.features;
  if (!Array.isArray(features)) return null;
  const figures = features.map((feature: MeasureFeature, index) => figureOf(feature, index));
  return figures.every((figure) => figure !== null) ? figures : null;
}

function figureOf(feature: MeasureFeature, index: number): Figure | null {
  const geometry = feature?.geometry;
  const area = geometry?.type === 'Polygon';
  if (!area && geometry?.type !== 'LineString') return null;
  const line: unknown = area ? geometry.coordinates?.[0]?.slice(0, -1) : geometry.coordinates;
  const mode: MeasureMode = area ? 'area' : feature.properties?.mode === 'azimuth' ? 'azimuth' : 'distance';
  if (!Array.isArray(line) || line.length < fewestPositions[mode] || !line.every(isPosition)) return null;
  return { id: String(feature.id ?? `measure-${index + 1}`), mode, positions: line };
}
