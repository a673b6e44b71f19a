// Finds the padding that shows a box as large as possible and clear of the panels that lie over the map.
import type { Bbox } from '@onemap/contract';
import type { Padding } from '@onemap/core/map';

/** A rectangle in CSS pixels from the map's top left corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const margin = 16;

/**
 * Every panel is passed on one of its four sides; the combination that leaves the box the largest scale wins.
 * The box's proportions are those on the ground at its middle latitude.
 */
export function fitPadding(bbox: Bbox, size: Size, panels: readonly Rectangle[]): Padding {
  const shape = shapeOf(bbox);
  let best: Padding = [margin, margin, margin, margin];
  let bestScale = -1;
  for (const padding of combinations(panels, size)) {
    const scale = scaleIn(padding, size, shape);
    if (scale <= bestScale) continue;
    bestScale = scale;
    best = padding;
  }
  return best;
}

/** Room in CSS pixels that a fitted box may give away before it is worth a move. */
const idle = 64;

/**
 * Whether a box that was fitted into one padding may stay where it is although another would be found now: nothing lies
 * over it, and hardly any room is lost. A title that is a word longer from year to year must not shake the map of a play.
 */
export function mayStay(fitted: Padding, wanted: Padding): boolean {
  return fitted.every((side, index) => wanted[index]! <= side && wanted[index]! >= side - idle);
}

function combinations(panels: readonly Rectangle[], size: Size): Padding[] {
  let found: Padding[] = [[margin, margin, margin, margin]];
  for (const panel of panels) {
    found = found.flatMap((padding) => {
      if (isClear(panel, padding, size)) return [padding];
      return sidesOf(panel, size).map((side) => larger(padding, side));
    });
  }
  return found;
}

function sidesOf(panel: Rectangle, size: Size): Padding[] {
  return [
    [panel.bottom + margin, 0, 0, 0],
    [0, size.width - panel.left + margin, 0, 0],
    [0, 0, size.height - panel.top + margin, 0],
    [0, 0, 0, panel.right + margin],
  ];
}

function larger(a: Padding, b: Padding): Padding {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function isClear(panel: Rectangle, [top, right, bottom, left]: Padding, size: Size): boolean {
  return (
    panel.bottom <= top ||
    panel.left >= size.width - right ||
    panel.top >= size.height - bottom ||
    panel.right <= left
  );
}

function scaleIn([top, right, bottom, left]: Padding, size: Size, shape: Size): number {
  const width = size.width - left - right;
  const height = size.height - top - bottom;
  return width <= 0 || height <= 0 ? 0 : Math.min(width / shape.width, height / shape.height);
}

function shapeOf([west, south, east, north]: Bbox): Size {
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { width: Math.max((east - west) * stretch, 1e-9), height: Math.max(north - south, 1e-9) };
}
