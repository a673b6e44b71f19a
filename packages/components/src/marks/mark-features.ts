// Marks as they are stored: GeoJSON points with a note, and whatever else the page keeps beside it.
import type { Position } from '@onemap/contract';
import type { MarkCollection, MarkFeature } from '../events/index.js';
import { isPosition } from '../sketching/positions.js';

/** Characters; more is a document and no note. */
export const longestNote = 500;

export const noMarks: MarkCollection = { type: 'FeatureCollection', features: [] };

/** The points of a collection, a missing note as an empty one; null when it is none. */
export function marksOf(collection: unknown): MarkFeature[] | null {
  const features = (collection as MarkCollection | null | undefined)?.features;
  if (!Array.isArray(features)) return null;
  const marks = features.map((feature: MarkFeature, index) => markOf(feature, index));
  return marks.every((mark) => mark !== null) ? marks : null;
}

function markOf(feature: MarkFeature, index: number): MarkFeature | null {
  const { geometry, properties } = feature ?? {};
  if (geometry?.type !== 'Point' || !isPosition(geometry.coordinates)) return null;
  const note: unknown = properties?.note;
  return {
    ...feature,
    id: String(feature.id ?? `mark-${index + 1}`),
    properties: { ...properties, note: typeof note === 'string' ? note : '' },
  };
}

export function newMark(marks: readonly MarkFeature[], position: Position): MarkFeature {
  let number = marks.length + 1;
  while (marks.some(({ id }) => id === `mark-${number}`)) number++;
  return {
    type: 'Feature',
    id: `mark-${number}`,
    geometry: { type: 'Point', coordinates: position },
    properties: { note: '' },
  };
}

export function withNote(mark: MarkFeature, note: string): MarkFeature {
  return { ...mark, properties: { ...mark.properties, note: note.trim().slice(0, longestNote) } };
}

export function movedTo(mark: MarkFeature, position: Position): MarkFeature {
  return { ...mark, geometry: { type: 'Point', coordinates: position } };
}
