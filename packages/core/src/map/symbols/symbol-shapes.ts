// The shapes of symbols: how each is drawn on a canvas, and which of its parts lies under a point.
import { patternTile } from './symbol-patterns.js';
import type { MapSymbol, SymbolPaint, SymbolShape, SymbolStyle } from './symbol-model.js';

type Context = CanvasRenderingContext2D;

export interface Brush {
  readonly context: Context;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  readonly style: SymbolStyle;
}

const outlineWidth = 1;
const hole = 0.5;
/** Width of an upright bar by the radius of the circle that has its area. */
const stackWidth = 1.2;
/** Corners from the middle of the box, in the unit of the radius of the circle that has the shape's area. */
const half = { square: Math.sqrt(Math.PI) / 2, diamond: Math.sqrt(Math.PI / 2) };
const side = 2 * Math.sqrt(Math.PI / Math.sqrt(3));
const [halfSide, halfRise] = [side / 2, (side * Math.sqrt(3)) / 4];
type Corner = readonly [x: number, y: number];
const corners: Partial<Readonly<Record<SymbolShape, readonly Corner[]>>> = {
  square: [
    [-half.square, -half.square],
    [half.square, -half.square],
    [half.square, half.square],
    [-half.square, half.square],
  ],
  diamond: [
    [0, -half.diamond],
    [half.diamond, 0],
    [0, half.diamond],
    [-half.diamond, 0],
  ],
  triangle: [
    [0, -halfRise],
    [halfSide, halfRise],
    [-halfSide, halfRise],
  ],
};

/** Half of the symbol's width and height, in the unit of its radius. */
export function extentOf({
  shape,
  radius,
}: Pick<MapSymbol, 'shape' | 'radius'>): readonly [halfWidth: number, halfHeight: number] {
  if (shape === 'stack') return [(stackWidth * radius) / 2, (Math.PI * radius) / stackWidth / 2];
  if (shape === 'triangle') return [halfSide * radius, halfRise * radius];
  const reach = shape === 'bars' ? half.square : shape === 'square' || shape === 'diamond' ? half[shape] : 1;
  return [reach * radius, reach * radius];
}

/** Its outline around 0, 0 in CSS pixels; null for shapes that are round or of many parts. */
export function cornersOf({ shape, radius }: Pick<MapSymbol, 'shape' | 'radius'>): readonly Corner[] | null {
  return corners[shape]?.map(([x, y]) => [x * radius, y * radius] as const) ?? null;
}

/** Draws around `x`, `y`, device pixels. */
export function drawSymbol(brush: Brush, symbol: MapSymbol, x: number, y: number): void {
  const { context, ratio } = brush;
  context.lineWidth = outlineWidth * ratio;
  if (symbol.shape === 'zero') drawZero(brush, symbol, x, y);
  else if (symbol.shape === 'stack') drawStack(brush, symbol, x, y);
  else if (symbol.shape === 'bars') drawBars(brush, symbol, x, y);
  else if (corners[symbol.shape]) drawCornered(brush, symbol, x, y);
  else drawRound(brush, symbol, x, y);
}

/** The ring around a symbol that is pointed at or chosen. */
export function ringSymbol(brush: Brush, symbol: MapSymbol, x: number, y: number): void {
  const { context, ratio, style } = brush;
  const [halfWidth, halfHeight] = extentOf(symbol).map((half) => (half + 2.5) * ratio) as [number, number];
  context.beginPath();
  if (symbol.shape === 'stack' || symbol.shape === 'bars' || corners[symbol.shape])
    context.rect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  else context.arc(x, y, halfWidth, 0, 2 * Math.PI);
  context.lineWidth = 2.5 * ratio;
  context.strokeStyle = style.accent;
  context.stroke();
}

/** The part at an offset in CSS pixels from the symbol's middle: its index, null for the whole, undefined outside. */
export function partAt(symbol: MapSymbol, dx: number, dy: number): number | null | undefined {
  const [halfWidth, halfHeight] = extentOf(symbol);
  const { shape, radius, parts } = symbol;
  if (shape === 'stack' || shape === 'bars') {
    if (Math.abs(dx) > halfWidth || Math.abs(dy) > halfHeight) return undefined;
    if (shape === 'stack') return indexAt(parts, (halfHeight - dy) / (2 * halfHeight));
    const column = Math.floor(((dx + halfWidth) / (2 * halfWidth)) * parts.length);
    return Math.min(parts.length - 1, column);
  }
  const distance = Math.hypot(dx, dy);
  if (corners[shape]) return Math.abs(dx) > halfWidth || Math.abs(dy) > halfHeight ? undefined : null;
  if (distance > halfWidth) return undefined;
  if (parts.length < 2 || (shape === 'donut' && distance < radius * hole)) return null;
  const turn = Math.atan2(dx, -dy) / (2 * Math.PI);
  return indexAt(parts, turn < 0 ? turn + 1 : turn);
}

function indexAt(parts: MapSymbol['parts'], share: number): number {
  let end = 0;
  const index = parts.findIndex((part) => share <= (end += part.share) && part.share > 0);
  return index < 0 ? parts.length - 1 : index;
}

function drawZero({ context, ratio, style }: Brush, { radius }: MapSymbol, x: number, y: number): void {
  context.beginPath();
  context.arc(x, y, radius * ratio, 0, 2 * Math.PI);
  context.fillStyle = style.outline;
  context.fill();
  context.strokeStyle = style.line;
  context.stroke();
}

function drawRound(brush: Brush, symbol: MapSymbol, x: number, y: number): void {
  const { shape, radius, parts } = symbol;
  const { context, ratio, style } = brush;
  const [outer, inner] = [radius * ratio, shape === 'donut' ? radius * ratio * hole : 0];
  context.strokeStyle = style.outline;
  let turn = 0;
  for (const { share, paint } of parts) {
    if (share <= 0) continue;
    const [from, to] = [angle(turn), angle(turn + share)];
    turn += share;
    context.beginPath();
    context.arc(x, y, outer, from, to);
    if (inner > 0) context.arc(x, y, inner, to, from, true);
    else if (share < 1) context.lineTo(x, y);
    context.closePath();
    fill(brush, paint);
    context.stroke();
  }
  if (symbol.inside) writeInside(brush, symbol.inside, inner, x, y);
}

function writeInside(
  { context, ratio, style }: Brush,
  text: string,
  inner: number,
  x: number,
  y: number,
): void {
  context.beginPath();
  context.arc(x, y, inner, 0, 2 * Math.PI);
  context.fillStyle = style.labelHalo;
  context.fill();
  context.font = `600 ${style.fontSize * ratio}px ${style.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = style.labelText;
  context.fillText(text, x, y);
}

function drawCornered(brush: Brush, symbol: MapSymbol, x: number, y: number): void {
  const { context, ratio, style } = brush;
  context.beginPath();
  for (const [dx, dy] of cornersOf(symbol)!) context.lineTo(x + dx * ratio, y + dy * ratio);
  context.closePath();
  context.strokeStyle = style.outline;
  const [part] = symbol.parts;
  if (part) fill(brush, part.paint);
  context.stroke();
}

function drawStack(brush: Brush, symbol: MapSymbol, x: number, y: number): void {
  const { context, ratio, style } = brush;
  const [halfWidth, halfHeight] = extentOf(symbol).map((half) => half * ratio) as [number, number];
  context.strokeStyle = style.outline;
  let bottom = y + halfHeight;
  for (const { share, paint } of symbol.parts) {
    const height = share * 2 * halfHeight;
    if (height <= 0) continue;
    bottom -= height;
    context.beginPath();
    context.rect(x - halfWidth, bottom, 2 * halfWidth, height);
    fill(brush, paint);
    context.stroke();
  }
}

function drawBars(brush: Brush, symbol: MapSymbol, x: number, y: number): void {
  const { context, ratio, style } = brush;
  const half = extentOf(symbol)[0] * ratio;
  const width = (2 * half) / Math.max(1, symbol.parts.length);
  context.beginPath();
  context.rect(x - half, y - half, 2 * half, 2 * half);
  context.fillStyle = style.outline;
  context.fill();
  context.strokeStyle = style.line;
  context.stroke();
  symbol.parts.forEach(({ share, paint }, index) => {
    const height = Math.min(1, share) * 2 * half;
    if (height <= 0) return;
    context.beginPath();
    context.rect(x - half + index * width + width * 0.1, y + half - height, width * 0.8, height);
    fill(brush, paint);
  });
}

/** Radians of a share of a turn, from the top clockwise. */
function angle(turn: number): number {
  return (turn - 0.25) * 2 * Math.PI;
}

function fill({ context, ratio, style }: Brush, { color, pattern }: SymbolPaint): void {
  context.fillStyle = color;
  context.fill();
  if (pattern === 'plain') return;
  context.fillStyle = patternTile(context, pattern, style.outline, ratio) ?? color;
  context.fill();
}
