// The scale bar of a printed map: four segments, black and white in turn, with their lengths on the ground.
import { rect, text, type PathStep, type Shape } from '../../chart/scene.js';
import { scaleBar } from '../../geo/scale-bar.js';
import type { ScenePart } from '../text-block.js';

interface LengthWords {
  readonly meters: (count: number) => string;
  readonly kilometers: (count: number) => string;
}

const segments = 4;

/** @param metersPerPixel ground metres of a CSS pixel, or null: the room is kept */
export function segmentBar(
  metersPerPixel: number | null,
  maxWidth: number,
  fontSize: number,
  words: LengthWords,
): ScenePart {
  const size = fontSize * 0.85;
  const thickness = fontSize * 0.4;
  const height = thickness + size * 1.6;
  // The last label stands half beside the bar.
  const segment = metersPerPixel === null ? null : scaleBar(metersPerPixel, (maxWidth - 6 * size) / segments);
  if (!segment) return { width: maxWidth, height, shapes: [] };
  const start = size * 0.4;
  const end = start + segment.width * segments;
  const far = segment.meters * segments >= 1000;
  const label = (index: number): string => {
    const meters = segment.meters * index;
    const plain = String(far ? meters / 1000 : meters);
    if (index < segments) return plain;
    return far ? words.kilometers(meters / 1000) : words.meters(meters);
  };
  const shapes: Shape[] = [];
  for (let index = 0; index < segments; index++) {
    const fill = index % 2 === 0 ? 'text' : 'surface';
    shapes.push(rect(start + index * segment.width, 0, segment.width, thickness, fill));
  }
  const steps: PathStep[] = [
    ...([
      ['M', start, 0],
      ['L', end, 0],
      ['L', end, thickness],
      ['L', start, thickness],
    ] as const),
    ['Z'],
  ];
  shapes.push({ kind: 'path', steps, stroke: 'text', strokeWidth: 0.75 });
  for (let index = 0; index <= segments; index++) {
    const x = start + index * segment.width;
    const anchor = index === segments ? 'start' : 'middle';
    shapes.push(
      text(anchor === 'start' ? x - size * 0.3 : x, thickness + size * 0.8, label(index), { size, anchor }),
    );
  }
  return { width: maxWidth, height, shapes };
}
