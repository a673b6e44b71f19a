// Chooses which labels of a map are drawn, so that none lies over another or leaves the picture.

/** A label's box in CSS pixels, centred at (x, y). */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Higher wins; equal ones are taken in the order given. */
  readonly priority: number;
}

/**
 * Indices of the boxes to draw, in the order in which they were chosen.
 * @param gap least distance between two boxes, CSS pixels
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  size: readonly [width: number, height: number],
  gap = 2,
): number[] {
  const order = boxes.map((_, index) => index);
  order.sort((i, j) => boxes[j]!.priority - boxes[i]!.priority || i - j);
  const chosen: number[] = [];
  for (const index of order) {
    const box = boxes[index]!;
    if (!isInside(box, size)) continue;
    if (chosen.every((other) => !overlap(box, boxes[other]!, gap))) chosen.push(index);
  }
  return chosen;
}

function isInside(box: LabelBox, [width, height]: readonly [number, number]): boolean {
  const halfWidth = box.width / 2;
  const halfHeight = box.height / 2;
  return (
    box.x - halfWidth >= 0 &&
    box.x + halfWidth <= width &&
    box.y - halfHeight >= 0 &&
    box.y + halfHeight <= height
  );
}

function overlap(a: LabelBox, b: LabelBox, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}
