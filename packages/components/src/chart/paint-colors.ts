// The plain colours behind the paints of a chart, as they are in force on an element: its scheme and its portal's tokens.
import type { Paint, PaintColors } from '@onemap/core/chart';

const tokens: Readonly<Record<string, string>> = {
  text: '--_color-text',
  quiet: '--_color-text-quiet',
  surface: '--_color-surface-raised',
  accent: '--_color-accent',
  positive: '--_color-positive',
  negative: '--_color-negative',
  grid: '--_color-border',
  context: '--_color-border',
  axis: '--_color-text-quiet',
};

/** Colours as `#rrggbb`: what lets the ground through is mixed with it, since not every program reads `rgba()`. */
export function paintColorsOf(element: Element): PaintColors {
  const style = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<Paint, string>();
  const read = (paint: Paint): string =>
    paint.startsWith('#')
      ? paint
      : style.getPropertyValue(tokens[paint] ?? `--_${paint}`).trim() || '#000000';
  return (paint) => {
    const color = known.get(paint) ?? flatten(pen, read('surface'), read(paint));
    known.set(paint, color);
    return color;
  };
}

/** Lets the browser itself read the colours: one pixel, ground first. */
function flatten(pen: CanvasRenderingContext2D | null, ground: string, color: string): string {
  if (pen === null) return color;
  for (const paint of [ground, color]) {
    pen.fillStyle = paint;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
