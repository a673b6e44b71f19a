// From positions that were drawn to the area that they mean, and how it looks before it is finished.
import type { Position } from '@onemap/contract';
import { geodesicBetween } from '@onemap/core/geo';
import type { SketchShape } from '@onemap/core/map';
import {
  boxArea,
  bufferLine,
  circleArea,
  polygonsOf,
  uniteAreas,
  type AreaGeometry,
} from '@onemap/core/shape';
import type { DrawnTool } from './place-book.js';
import type { Thing } from './things.js';

export const fewestPositions: Readonly<Record<DrawnTool, number>> = {
  thing: 1,
  click: 1,
  box: 2,
  polygon: 3,
  freehand: 3,
  circle: 2,
  point: 1,
  line: 2,
};

/** These end by themselves with their last position. */
export const endsItself: Readonly<Record<DrawnTool, boolean>> = {
  thing: true,
  click: true,
  box: true,
  polygon: false,
  freehand: false,
  circle: true,
  point: true,
  line: false,
};

/** Whether two ends make it, which may be dragged in one go. */
export function isSpanned(tool: DrawnTool): boolean {
  return tool === 'box' || tool === 'circle';
}

/**
 * Null when the positions hold no area.
 * @param meters of the buffer
 * @throws RangeError for a distance or place for which there is none
 */
export function draftArea(
  tool: Exclude<DrawnTool, 'click' | 'thing'>,
  draft: readonly Position[],
  meters: number,
): AreaGeometry | null {
  if (draft.length < fewestPositions[tool]) return null;
  // A box without width or height holds nothing.
  if (tool === 'box') return uniteAreas([boxOf(draft[0]!, draft[1]!)]);
  if (tool === 'polygon' || tool === 'freehand')
    return uniteAreas([{ type: 'Polygon', coordinates: [[...draft, draft[0]!]] }]);
  if (tool === 'circle') return circleArea(draft[0]!, radiusOf(draft));
  return bufferLine(draft, meters);
}

/** Metres from the middle of a circle to its edge. */
export function radiusOf([center, edge]: readonly Position[]): number {
  return center && edge ? geodesicBetween(center, edge).lengthMeters : 0;
}

/** The drawing so far, as if the pointer at `tip` placed its position. */
export function draftShapes(
  tool: DrawnTool,
  draft: readonly Position[],
  tip: Position | null,
): readonly SketchShape[] {
  const [first] = draft;
  if (!first) return [];
  const shape = { id: 'draft', label: '', current: true };
  if (tool === 'box' && tip)
    return [{ ...shape, kind: 'area', positions: cornersTo(first, tip), plain: true }];
  if (tool === 'circle' && tip) {
    const ring = circleRing(first, tip);
    return ring ? [{ ...shape, kind: 'area', positions: ring, plain: true }] : [];
  }
  return [{ ...shape, kind: tool === 'polygon' || tool === 'freehand' ? 'area' : 'line', positions: draft }];
}

/** What is picked one by one, or taken out of an area. */
export function pickedShapes(things: readonly Thing[], label = ''): readonly SketchShape[] {
  return things.flatMap(({ id, position }) =>
    position === null
      ? []
      : { id: `thing-${id}`, kind: 'point', positions: [position], label, current: false },
  );
}

/** The ring of a box, ending where the pointer is. */
function cornersTo(from: Position, tip: Position): Position[] {
  return [[from[0], tip[1]], from, [tip[0], from[1]], tip];
}

function circleRing(center: Position, tip: Position): Position[] | null {
  try {
    const area = circleArea(center, radiusOf([center, tip]));
    return polygonsOf(area)[0]![0]!.slice(0, -1);
  } catch {
    return null;
  }
}

function boxOf(a: Position, b: Position): AreaGeometry {
  const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  return boxArea([west, Math.min(a[1], b[1]), east, Math.max(a[1], b[1])]);
}
