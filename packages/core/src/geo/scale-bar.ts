// The scale bar of a map: the longest round distance that fits into a width.

export interface ScaleBar {
  /** Ground length in metres: 1, 2 or 5 times a power of ten. */
  readonly meters: number;
  /** Length on the screen in CSS pixels. */
  readonly width: number;
}

/**
 * @param metersPerPixel ground metres of a CSS pixel at the view's centre
 * @param maxWidth CSS pixels
 * @returns null when the resolution is not a positive number
 */
export function scaleBar(metersPerPixel: number, maxWidth: number): ScaleBar | null {
  if (!Number.isFinite(metersPerPixel) || metersPerPixel <= 0) return null;
  const longest = metersPerPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = longest / power >= 5 ? 5 : longest / power >= 2 ? 2 : 1;
  const meters = step * power;
  return { meters, width: meters / metersPerPixel };
}
