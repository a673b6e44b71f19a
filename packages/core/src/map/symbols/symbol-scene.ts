// One picture of symbols: the largest below the smallest, names where there is room, and what lies under a point.
import { cell, labelBoxesFree } from './label-room.js';
import { drawSymbol, extentOf, partAt, ringSymbol, type Brush } from './symbol-shapes.js';
import type { MapSymbol, SymbolHit, SymbolPlace } from './symbol-model.js';

export interface SymbolScene {
  readonly places: readonly SymbolPlace[];
  /** One a place; null draws nothing. */
  readonly symbols: readonly (MapSymbol | null)[];
  /** Indices of the places with a symbol, largest first. */
  readonly order: readonly number[];
  /** x and y of each place interleaved, device pixels. */
  readonly at: Float64Array;
  /** Device pixels. */
  readonly size: readonly [width: number, height: number];
  /** Index of the place that is pointed at or chosen, or -1. */
  readonly highlighted: number;
}

/** Names are written for the largest symbols in view only; more would not find room. */
const mostLabels = 400;
const lineHeight = 1.25;

/** Indices of what is drawn, largest first; equal sizes in the order given. */
export function drawingOrder(symbols: readonly (MapSymbol | null)[]): number[] {
  const order = symbols.flatMap((symbol, index) => (symbol ? [index] : []));
  return order.sort((a, b) => symbols[b]!.radius - symbols[a]!.radius || a - b);
}

export function paintSymbols(brush: Brush, scene: SymbolScene): void {
  const { symbols, at, highlighted } = scene;
  const seen = scene.order.filter((index) => isInView(brush.ratio, scene, index));
  for (const index of seen) drawSymbol(brush, symbols[index]!, at[2 * index]!, at[2 * index + 1]!);
  paintLabels(brush, scene, seen);
  const symbol = symbols[highlighted];
  if (!symbol) return;
  // Others may lie over it.
  drawSymbol(brush, symbol, at[2 * highlighted]!, at[2 * highlighted + 1]!);
  ringSymbol(brush, symbol, at[2 * highlighted]!, at[2 * highlighted + 1]!);
}

/** What is drawn on top at a point in device pixels, or null. */
export function hitSymbol(
  { symbols, order, at }: SymbolScene,
  ratio: number,
  [x, y]: readonly [number, number],
): SymbolHit | null {
  for (let i = order.length - 1; i >= 0; i--) {
    const place = order[i]!;
    const part = partAt(symbols[place]!, (x - at[2 * place]!) / ratio, (y - at[2 * place + 1]!) / ratio);
    if (part !== undefined) return { place, part };
  }
  return null;
}

function isInView(
  ratio: number,
  { symbols, at, size: [width, height] }: SymbolScene,
  index: number,
): boolean {
  const [halfWidth, halfHeight] = extentOf(symbols[index]!);
  const [x, y] = [at[2 * index]!, at[2 * index + 1]!];
  const [dx, dy] = [(halfWidth + 1) * ratio, (halfHeight + 1) * ratio];
  return x + dx >= 0 && y + dy >= 0 && x - dx <= width && y - dy <= height;
}

interface Label {
  readonly lines: readonly string[];
  /** Middle of its upper edge, device pixels. */
  readonly x: number;
  readonly top: number;
}

/** Below its symbol, clear of every symbol and of every other label. */
function paintLabels({ context, ratio, style }: Brush, scene: SymbolScene, seen: readonly number[]): void {
  const step = style.fontSize * lineHeight * ratio;
  context.font = `400 ${style.fontSize * ratio}px ${style.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const room = labelBoxesFree(scene.size, ratio);
  for (const index of seen) room.take(boxOf(scene, index, ratio));
  for (const index of seen.slice(0, mostLabels)) {
    const label = labelOf(scene, index, ratio);
    if (label.lines[0] === '') continue;
    const width = Math.max(...label.lines.map((line) => context.measureText(line).width)) + 4 * ratio;
    const height = step * label.lines.length;
    if (!room.takeIfFree([label.x - width / 2, label.top, label.x + width / 2, label.top + height])) continue;
    context.strokeStyle = style.labelHalo;
    context.fillStyle = style.labelText;
    context.lineWidth = 3 * ratio;
    label.lines.forEach((line, at) => {
      const y = label.top + (at + 0.5) * step;
      context.strokeText(line, label.x, y);
      context.fillText(line, label.x, y);
    });
  }
}

function labelOf({ places, symbols, at }: SymbolScene, index: number, ratio: number): Label {
  const symbol = symbols[index]!;
  const [, halfHeight] = extentOf(symbol);
  const { name } = places[index]!;
  return {
    lines: symbol.value === '' ? [name] : [name, symbol.value],
    x: at[2 * index]!,
    top: at[2 * index + 1]! + (halfHeight + cell) * ratio,
  };
}

function boxOf({ symbols, at }: SymbolScene, index: number, ratio: number): [number, number, number, number] {
  const [halfWidth, halfHeight] = extentOf(symbols[index]!).map((half) => half * ratio) as [number, number];
  const [x, y] = [at[2 * index]!, at[2 * index + 1]!];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}
