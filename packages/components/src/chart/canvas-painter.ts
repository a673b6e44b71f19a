// Paints a poster on a canvas: a picture file without an image element, which a strict policy would block.
import {
  basePaint,
  isPattern,
  softOpacity,
  type Paint,
  type PaintColors,
  type Poster,
  type Shape,
} from '@onemap/core/chart';

type Context = CanvasRenderingContext2D;

/** @param scale device pixels for a CSS pixel */
export function paintPoster(
  canvas: HTMLCanvasElement,
  poster: Poster,
  colors: PaintColors,
  fontFamily: string,
  scale: number,
): void {
  canvas.width = Math.round(poster.width * scale);
  canvas.height = Math.round(poster.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('canvas: the browser gives no 2d context');
  context.scale(scale, scale);
  paintShapes(context, poster.shapes, colors, fontFamily);
}

/** Paints shapes in their order, in the units that the context is scaled to. */
export function paintShapes(
  context: Context,
  shapes: readonly Shape[],
  colors: PaintColors,
  fontFamily: string,
): void {
  for (const shape of shapes) paintShape(context, shape, colors, fontFamily);
}

function paintShape(context: Context, shape: Shape, colors: PaintColors, fontFamily: string): void {
  if (shape.kind === 'text') {
    context.font = `${shape.bold ? 600 : 400} ${shape.size}px ${fontFamily}`;
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    context.textBaseline = 'middle';
    context.fillStyle = colors(shape.fill);
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  context.save();
  context.globalAlpha = shape.kind === 'path' ? (shape.opacity ?? 1) : 1;
  context.beginPath();
  trace(context, shape);
  if (shape.fill !== undefined) fill(context, shape.fill, colors);
  if (shape.kind !== 'rect' && shape.stroke !== undefined) {
    context.strokeStyle = colors(shape.stroke);
    context.lineWidth = shape.kind === 'path' ? (shape.strokeWidth ?? 1) : 1;
    context.setLineDash(shape.kind === 'path' ? [...(shape.dash ?? [])] : []);
    context.stroke();
  }
  context.restore();
}

function trace(context: Context, shape: Exclude<Shape, { kind: 'text' }>): void {
  if (shape.kind === 'rect') context.rect(shape.x, shape.y, shape.width, shape.height);
  else if (shape.kind === 'circle') context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else {
    for (const step of shape.steps) {
      if (step[0] === 'M') context.moveTo(step[1], step[2]);
      else if (step[0] === 'L') context.lineTo(step[1], step[2]);
      else if (step[0] === 'C') context.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
      else context.closePath();
    }
  }
}

function fill(context: Context, paint: Paint, colors: PaintColors): void {
  const { globalAlpha } = context;
  if (paint.endsWith('-soft')) context.globalAlpha = globalAlpha * softOpacity;
  context.fillStyle = isPattern(paint)
    ? (patternFor(context, paint, colors) ?? colors('quiet'))
    : colors(basePaint(paint));
  context.fill();
  context.globalAlpha = globalAlpha;
}

/** A tile of the pattern; stripes run at 45 degrees, so that they meet at the edges of the tile. */
function patternFor(context: Context, paint: Paint, colors: PaintColors): CanvasPattern | null {
  const size = 8;
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const pen = tile.getContext('2d');
  if (pen === null) return null;
  const striped = paint.endsWith('-striped');
  pen.fillStyle = striped ? colors(basePaint(paint)) : colors('surface');
  pen.fillRect(0, 0, size, size);
  pen.fillStyle = pen.strokeStyle = striped ? colors('surface') : colors('quiet');
  if (paint === 'suppressed') pen.fillRect(3, 3, 2, 2);
  else {
    pen.lineWidth = striped ? 2.5 : 1.2;
    pen.beginPath();
    for (const offset of [-size, 0, size]) {
      pen.moveTo(offset - 1, size + 1);
      pen.lineTo(offset + size + 1, -1);
    }
    pen.stroke();
  }
  return context.createPattern(tile, 'repeat');
}
