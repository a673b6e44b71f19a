// The part of a picture that its overlay takes: a canvas of the whole map would be laid over each frame for a few words.
import { haloWidth, ringWidth, type ChosenLabel, type OverlayScene } from './overlay.js';
import { apply, firstRing } from './raster/geometry.js';

/** Whole device pixels, ends excluded. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Sides = [left: number, top: number, right: number, bottom: number];

/** Edges lie on multiples of this many pixels, so that the next highlight mostly finds a canvas of its size. */
const step = 64;

/**
 * What outlines, ring and labels together touch, within the picture; null where that is nothing.
 * @param size device pixels of the picture
 */
export function overlayBox(
  scene: OverlayScene,
  labels: readonly ChosenLabel[],
  [width, height]: readonly [number, number],
): PixelBox | null {
  const sides: Sides = [Infinity, Infinity, -Infinity, -Infinity];
  for (const region of [scene.hovered, scene.selected]) if (region >= 0) addRegion(sides, scene, region);
  if (scene.point) addRing(sides, scene);
  for (const label of labels) addLabel(sides, scene, label);
  const down = (at: number): number => Math.max(0, Math.floor(at / step) * step);
  const up = (at: number, most: number): number => Math.min(most, Math.ceil(at / step) * step);
  const [left, top] = [down(sides[0]), down(sides[1])];
  const [right, bottom] = [up(sides[2], width), up(sides[3], height)];
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

function addRegion(sides: Sides, { geometry, matrix, pixelRatio }: OverlayScene, region: number): void {
  if (!geometry) return;
  const { ringEnds, regionEnds, coordinates } = geometry;
  const ring = firstRing(geometry, region);
  const margin = (haloWidth / 2 + 1) * pixelRatio;
  for (let i = ring === 0 ? 0 : ringEnds[ring - 1]!; i < ringEnds[regionEnds[region]! - 1]!; i++)
    add(sides, apply(matrix, coordinates[2 * i]!, coordinates[2 * i + 1]!), margin, margin);
}

function addRing(sides: Sides, { point, pointRadius, pixelRatio }: OverlayScene): void {
  const margin = (pointRadius + ringWidth + 1) * pixelRatio;
  if (point) add(sides, [point.x, point.y], margin, margin);
}

/** Letters may reach beyond the width that they are said to take. */
function addLabel(sides: Sides, { pixelRatio, style }: OverlayScene, { box }: ChosenLabel): void {
  const [x, y] = [box.x * pixelRatio, box.y * pixelRatio];
  const margin = style.fontSize / 2;
  add(sides, [x, y], (box.width / 2 + margin) * pixelRatio, (box.height / 2 + margin) * pixelRatio);
}

function add(sides: Sides, [x, y]: readonly [number, number], across: number, down: number): void {
  sides[0] = Math.min(sides[0], x - across);
  sides[1] = Math.min(sides[1], y - down);
  sides[2] = Math.max(sides[2], x + across);
  sides[3] = Math.max(sides[3], y + down);
}
