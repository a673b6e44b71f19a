// The divider of a comparison in a picture, as it lies on the screen: a white line or ring with a dark rim.
import { dividerAt, type SwipeFrame, type SwipeView } from './swipe-view.js';

/** Below the white line, half as wide again on both sides: it is seen on white paper too. */
const rim = { color: 'rgba(10, 25, 45, 0.45)', width: 1 } as const;
const line = { color: '#ffffff', width: 2 } as const;

/** In CSS pixels of the frame. Modes without a divider have none; two maps in step have their own frames. */
export function drawDivider(context: CanvasRenderingContext2D, view: SwipeView, frame: SwipeFrame): void {
  const [x, y] = dividerAt(view, frame);
  const [, across] = dividerAt({ ...view, lensY: view.position }, frame);
  if (view.mode === 'vertical') drawLine(context, [x, 0], [x, frame.height]);
  if (view.mode === 'horizontal') drawLine(context, [0, across], [frame.width, across]);
  if (view.mode !== 'spyglass') return;
  // The ring lies within the lens.
  const radius = view.lensRadius - line.width / 2;
  for (const stroke of strokes) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    paint(context, stroke);
  }
}

/** A divider from edge to edge, where two maps meet too. */
export function drawLine(
  context: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  for (const stroke of strokes) {
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    paint(context, stroke);
  }
}

const strokes = [{ color: rim.color, width: line.width + 2 * rim.width }, line] as const;

function paint(
  context: CanvasRenderingContext2D,
  { color, width }: { readonly color: string; readonly width: number },
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}
