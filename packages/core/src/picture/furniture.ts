// What stands upon the map's frame: its edge, the scale, and an arrow to the north where north is not upwards.
import { textWidth } from '../chart/lettering.js';
import { rect, text, type Box, type PathStep, type Shape } from '../chart/scene.js';
import { scaleBar } from '../geo/scale-bar.js';

export interface FurnitureView {
  /** Ground metres of a CSS pixel along the frame at its middle. */
  readonly metersPerPixel: number;
  /** Radians, clockwise. */
  readonly rotation: number;
}

export interface FurnitureOptions {
  /** CSS pixels. */
  readonly fontSize: number;
  readonly meters: (count: number) => string;
  readonly kilometers: (count: number) => string;
  readonly north: string;
}

const gap = 10;
/** Of a grid's longitudes along the lower edge of a map without tiles. */
const lowestLine = 14;

export function mapFurniture(frame: Box, view: FurnitureView, options: FurnitureOptions): Shape[] {
  return [
    ...scaleShapes(frame, view, options),
    ...(Math.abs(Math.sin(view.rotation / 2)) < 1e-6 ? [] : northArrow(frame, view.rotation, options)),
    edgeOf(frame, 'axis'),
  ];
}

function edgeOf({ x, y, width, height }: Box, stroke: 'axis' | 'grid'): Shape {
  const [right, bottom] = [x + width, y + height];
  return {
    kind: 'path',
    steps: [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']],
    stroke,
    strokeWidth: 1,
  };
}

/** At the bottom right, on a ground of its own, so that it is read over any colour. */
function scaleShapes(frame: Box, { metersPerPixel }: FurnitureView, options: FurnitureOptions): Shape[] {
  const bar = scaleBar(metersPerPixel, Math.min(140, frame.width / 4));
  if (!bar) return [];
  const { fontSize: size, meters, kilometers } = options;
  const label = bar.meters >= 1000 ? kilometers(bar.meters / 1000) : meters(bar.meters);
  const width = Math.max(bar.width, textWidth(label, size)) + 2 * gap;
  const height = size * 1.4 + 16;
  const [left, top] = [
    frame.x + frame.width - width - gap,
    frame.y + frame.height - height - gap - lowestLine,
  ];
  const [start, base] = [left + (width - bar.width) / 2, top + height - 8];
  const steps: PathStep[] = [
    ['M', start, base - 5],
    ['L', start, base],
    ['L', start + bar.width, base],
    ['L', start + bar.width, base - 5],
  ];
  return [
    rect(left, top, width, height, 'surface'),
    edgeOf({ x: left, y: top, width, height }, 'grid'),
    text(left + width / 2, top + 4 + size * 0.7, label, { size, anchor: 'middle' }),
    { kind: 'path', steps, stroke: 'text', strokeWidth: 1.5 },
  ];
}

/** At the top right: the tip lies where the map's north is, the letter beyond it. */
export function northArrow(
  frame: Box,
  rotation: number,
  { fontSize: size, north }: Pick<FurnitureOptions, 'fontSize' | 'north'>,
): Shape[] {
  const radius = size * 1.9;
  const [x, y] = [frame.x + frame.width - radius - gap, frame.y + radius + gap];
  const at = (angle: number, reach: number): [number, number] => [
    x + Math.sin(rotation + angle) * reach,
    y - Math.cos(rotation + angle) * reach,
  ];
  const [tip, left, tail, right] = [
    at(0, size * 0.75),
    at(Math.PI * 0.8, size),
    at(Math.PI, size * 0.45),
    at(-Math.PI * 0.8, size),
  ];
  const letter = at(0, size * 1.3);
  return [
    { kind: 'circle', x, y, radius, fill: 'surface', stroke: 'grid' },
    {
      kind: 'path',
      steps: [['M', ...tip], ['L', ...left], ['L', ...tail], ['L', ...right], ['Z']],
      fill: 'text',
    },
    text(letter[0], letter[1], north, { size: size * 0.9, anchor: 'middle', bold: true }),
  ];
}
