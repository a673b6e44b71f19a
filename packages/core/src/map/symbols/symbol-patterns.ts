// Patterns over the colour of a category, so that two of one hue differ, and a grey copy tells them apart.
import type { SymbolPattern } from './symbol-model.js';

/** Side of a tile in CSS pixels. */
const side = 6;
const tiles = new WeakMap<CanvasRenderingContext2D, Map<string, CanvasPattern | null>>();

/** The pattern in a colour on a clear ground; null where the canvas has none. Made once a canvas. */
export function patternTile(
  context: CanvasRenderingContext2D,
  pattern: Exclude<SymbolPattern, 'plain'>,
  color: string,
  ratio: number,
): CanvasPattern | null {
  const made = tiles.get(context) ?? new Map<string, CanvasPattern | null>();
  tiles.set(context, made);
  const key = `${pattern} ${color} ${ratio}`;
  if (!made.has(key)) made.set(key, context.createPattern(drawTile(pattern, color, ratio), 'repeat'));
  return made.get(key) ?? null;
}

function drawTile(pattern: SymbolPattern, color: string, ratio: number): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(side * ratio);
  const context = tile.getContext('2d');
  if (!context) return tile;
  context.scale(tile.width / side, tile.height / side);
  context.strokeStyle = context.fillStyle = color;
  context.lineWidth = 1.5;
  if (pattern === 'dots') {
    for (const [x, y] of [
      [1.5, 1.5],
      [4.5, 4.5],
    ] as const)
      context.fillRect(x - 0.9, y - 0.9, 1.8, 1.8);
    return tile;
  }
  context.beginPath();
  diagonal(context, 1);
  if (pattern === 'cross') diagonal(context, -1);
  context.stroke();
  return tile;
}

/** Three lines a tile, so that they meet those of the next one. */
function diagonal(context: CanvasRenderingContext2D, slope: 1 | -1): void {
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - 1, slope > 0 ? side + 1 : -1);
    context.lineTo(shift + side + 1, slope > 0 ? -1 : side + 1);
  }
}
